import PdfPage from 'pdfkit';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/evidence/documents/readDocument.ts';
import { createSearchable } from '../../../src/evidence/documents/findFragment.ts';
import { Problems } from '../../../src/evidence/problem.ts';
import { toWorkbook } from '../../../src/exports/workbook.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

async function writePdf(pages: readonly string[]): Promise<Uint8Array> {
  const pdf = new PdfPage({ autoFirstPage: false });
  const chunks: Buffer[] = [];
  const ended = new Promise<void>((resolve) =>
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', resolve),
  );
  for (const text of pages) pdf.addPage({ size: [220, 300] }).text(text);
  pdf.end();
  await ended;
  return Buffer.concat(chunks);
}

async function refuse(bytes: Uint8Array, file: string): Promise<string> {
  const error = await readDocument(bytes, file).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Problems)) throw new Error(`${file} was read`);
  return error.message;
}

describe('readDocument(bytes, file)', () => {
  it('counts the lines of a plain text that are not empty', async () => {
    const { kind, passages } = await readDocument(encode('One.\r\n\r\n  \r\nTwo.\r\n'), 'a.txt');
    expect({ kind, texts: passages.map(({ text }) => text) }).toEqual({ kind: 'text', texts: ['One.', 'Two.'] });
  });

  it('reads the pages of a PDF, with words that run over lines', async () => {
    const bytes = await writePdf([
      'Nothing here.',
      'The plant of the town reported a staff of 600 people in that year.',
    ]);
    const { kind, passages } = await readDocument(bytes, 'a.PDF');
    expect(kind).toBe('pdf');
    expect(passages).toHaveLength(2);
    expect(passages[1]?.text).toContain('\n');
    expect(createSearchable(passages).find('reported a staff of 600 people in that year')).toEqual([1]);
  });

  it('reads blocks of a page without its scripts, and rows of its tables', async () => {
    const html =
      '<!doctype html><title>t</title><body><h1>A <i>new</i> plant</h1><script>x</script><ul><li>one<li>two</ul><table><tr><td>3<td>4</table>';
    const { passages } = await readDocument(encode(html), 'a.html');
    expect(passages.map(({ text }) => text)).toEqual(['A new plant', 'one', 'two', '3 | 4 |']);
  });

  it('reads every sheet of a workbook, numbers as numbers', async () => {
    const sheets = [
      { name: 'Абай', header: ['row', 'value'], rows: [['people', 13.9]] },
      { name: 'Аксу', header: ['row'], rows: [['people']] },
    ];
    const { passages } = await readDocument(await toWorkbook(sheets, '2026-11-26'), 'a.xlsx');
    expect(passages.map(({ sheet, cells }) => [sheet, cells])).toEqual([
      ['Абай', ['row', 'value']],
      ['Абай', ['people', 13.9]],
      ['Аксу', ['row']],
      ['Аксу', ['people']],
    ]);
  });

  it('refuses a format that it cannot read, bytes of another format, and text that is not UTF-8', async () => {
    expect(await refuse(encode(''), 'a.docx')).toBe(
      'a.docx: not a format that can be read, "docx"\n  save it as one of txt, md, html, htm, csv, pdf, xlsx',
    );
    expect(await refuse(encode('<html>'), 'a.pdf')).toMatch(/^a\.pdf: cannot be read as pdf, ".+"\n {2}open it in a/);
    expect(await refuse(encode('<html>'), 'a.xlsx')).toMatch(/^a\.xlsx: cannot be read as xlsx, ".+"\n {2}open it in/);
    expect(await refuse(new Uint8Array([0xe3]), 'a.txt')).toMatch(/^a\.txt:1: not UTF-8/);
  });
});
