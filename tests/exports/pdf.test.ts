import { describe, expect, it } from 'vitest';
import { renderPdf } from '../../src/exports/pdf.ts';
import { realCharts } from '../editions/realCharts.ts';
import { faces } from './pictures.ts';
import { readPdf } from './readPdf.ts';

const words = { title: 'Сарань: A & B (<1>)', alt: 'Rings.', author: 'Twenty Towns', locale: 'en', date: '2026-11-22' };
const render = (content: string) =>
  renderPdf(
    `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="200" font-family="Golos Text">${content}</svg>`,
    words,
    faces.fonts,
    faces.typeset,
  );

describe('renderPdf(svg, words, fonts, typeset)', () => {
  it('is one page of the size of the picture, with title, author, language and day', async () => {
    const { pages, size, info } = await readPdf(
      await render('<text x="9" y="20" fill="#1d1a16">Қаратау, 36.4 %</text>'),
    );
    expect([pages, ...size]).toEqual([1, 300, 150]);
    expect(info).toMatchObject({
      Title: words.title,
      Author: 'Twenty Towns',
      Subject: 'Rings.',
      Language: 'en',
      CreationDate: 'D:20261122000000Z',
    });
  });

  it('keeps words as words, in faces that it carries and no other', async () => {
    const { text, fonts, source } = await readPdf(
      await render('<text x="9" y="20" fill="#1d1a16">Қаратау, 36.4 %</text>'),
    );
    expect(text).toContain('Қаратау, 36.4 %');
    expect(fonts).toHaveLength(1);
    expect(source).not.toContain('Helvetica');
  });

  it('is tagged as a figure with its description', async () => {
    const { tree } = await readPdf(await render('<circle r="4" fill="#0b4f6c"/>'));
    expect(JSON.stringify(tree)).toContain('"role":"Figure"');
    expect(JSON.stringify(tree)).toContain('"alt":"Rings."');
  });

  it('the same picture gives the same bytes', async () => {
    const content = '<rect x="3" width="50" height="20" rx="4" fill="#0b4f6c" fill-opacity="0.5"/>';
    expect(await render(content)).toEqual(await render(content));
  });

  it('throws for a colour that it cannot print', async () => {
    await expect(async () => render('<rect fill="var(--ink)"/>')).rejects.toThrow(
      'a picture knows no colour "var(--ink)"',
    );
  });

  it.each(realCharts.map((chart) => [chart.id, chart] as const))('%s: says what the picture says', async (_, chart) => {
    const { text, fonts, pages } = await readPdf(await renderPdf(chart.picture(), words, faces.fonts, faces.typeset));
    expect(pages).toBe(1);
    expect(fonts.length).toBeGreaterThan(1);
    const said = text.replaceAll(/\s+/g, '');
    for (const [, line = ''] of chart.picture().matchAll(/<tspan[^>]*>([^<&]*)<\/tspan>/g))
      expect(said).toContain(line.replaceAll(/\s+/g, ''));
  });
});
