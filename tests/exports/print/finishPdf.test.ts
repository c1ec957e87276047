import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { finishPdf } from '../../../src/exports/print/finishPdf.ts';
import { readPdf } from '../readPdf.ts';

const facts = {
  title: 'The town that left the list',
  subject: 'What was promised.',
  author: 'Twenty Towns',
  keywords: 'monotowns; Kazakhstan',
  locale: 'en',
  date: '2026-11-26',
};

/** A file of two pages as a browser leaves it, printed at an hour of some day. */
async function printed(hour: number): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  pdf.addPage([200, 300]);
  pdf.addPage([200, 300]);
  pdf.setCreator('Mozilla/5.0');
  pdf.setCreationDate(new Date(Date.UTC(2027, 0, 1, hour)));
  return pdf.save();
}

describe('finishPdf(printed, facts)', () => {
  it('says title, subject, author, keywords and language, and counts the pages', async () => {
    const { bytes, pages } = await finishPdf(await printed(7), facts);
    const { info } = await readPdf(bytes);
    expect(pages).toBe(2);
    expect(info).toMatchObject({
      Title: facts.title,
      Subject: facts.subject,
      Author: facts.author,
      Creator: facts.author,
      Keywords: facts.keywords,
      Language: 'en',
    });
  });

  it('is of the day of the edition, whatever the hour of printing', async () => {
    const [early, late] = await Promise.all([finishPdf(await printed(7), facts), finishPdf(await printed(19), facts)]);
    expect((await readPdf(early.bytes)).info).toMatchObject({
      CreationDate: 'D:20261126000000Z',
      ModDate: 'D:20261126000000Z',
    });
    expect(early.bytes).toEqual(late.bytes);
  });
});
