import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { allCharts } from '../../src/charts/allCharts.ts';
import { drawLayouts } from '../../src/charts/drawing.ts';
import { outputShare } from '../../src/charts/outputShare.ts';
import { type Shape, frames } from '../../src/exports/frameLayout.ts';
import { type FramedPicture, renderFramedPicture } from '../../src/exports/framedPicture.ts';
import { evidence, surface } from '../charts/evidence.ts';
import { realCharts } from '../editions/realCharts.ts';
import { hostile } from './hostile.ts';
import { darkPalette, measures, palette } from './pictures.ts';
import { drawingBox, meets, textBoxes } from './textBoxes.ts';

const shapes = Object.keys(frames) as Shape[];
const drawings = Object.values(drawLayouts(outputShare, outputShare.rows(evidence), surface));
const picture: FramedPicture = {
  title: 'Officials credit the towns with more than a third of the country’s industry',
  dek: 'Share of industrial output, percent, by year, list and who said it',
  note: 'How the share is counted is not published.',
  signs: [
    { sign: 'promised', word: 'promised' },
    { sign: 'counted', word: 'counted or reported' },
  ],
  alt: 'Stems of three years, not joined.',
  name: 'Twenty Towns',
  sources: ['Sources: Kazinform; Prime Minister of Kazakhstan'],
  credits: ['towns.example/charts/output-share/ · CC BY 4.0'],
  drawings,
};
const render = (changes: Partial<FramedPicture> = {}, shape: Shape = 'square') =>
  renderFramedPicture({ ...picture, ...changes }, shape, palette, measures);

/** What is wrong with the places of texts: outside the picture or its margins, in the drawing, one on the other. */
function misplacedIn(svg: string, shape: Shape): string[] {
  const { width, height, margin, top } = frames[shape];
  const around = textBoxes(svg, 'around');
  const drawing = drawingBox(svg);
  return [
    ...textBoxes(svg, 'all')
      .filter((box) => box.left < 4 || box.right > width - 4 || box.top < 12 || box.bottom > height - 4)
      .map(({ text }) => `outside: ${text}`),
    ...around
      .filter((box) => box.left < margin - 0.5 || box.right > width - margin + 0.5 || box.top < top - 4)
      .map(({ text }) => `beyond a margin: ${text}`),
    ...around.filter((box) => meets(box, drawing)).map(({ text }) => `in the drawing: ${text}`),
    ...around.flatMap((box, index) =>
      around
        .slice(index + 1)
        .filter((other) => meets(box, other))
        .map((other) => `${box.text} on ${other.text}`),
    ),
    ...(drawing.bottom > height - frames[shape].bottom || drawing.right > width - margin + 0.5 ? ['the drawing'] : []),
  ];
}

describe('renderFramedPicture(picture, shape, palette, measures)', () => {
  it.each(shapes)('%s: has exactly its size, in every palette', (shape) => {
    for (const colours of [palette, darkPalette]) {
      const svg = renderFramedPicture(picture, shape, colours, measures);
      const { width, height } = new Resvg(svg, { font: { loadSystemFonts: false } });
      expect([width, height]).toEqual([frames[shape].width, frames[shape].height]);
      expect(svg).toContain(`fill="${colours['paper']}"`);
      expect(svg).not.toMatch(/var\(--|url\((?!#)|<image/);
    }
  });

  it.each(shapes)('%s: shows title, dek, signs, note, sources, name and credit', (shape) => {
    const title = 'More than a third';
    const said = textBoxes(render({ title }, shape), 'around')
      .map(({ text }) => text)
      .join(' ')
      .replaceAll('\u00a0', ' ');
    for (const text of [title, picture.dek, picture.note, picture.name, ...picture.sources, ...picture.credits])
      expect(said).toContain(text);
    for (const { word } of picture.signs) expect(said).toContain(word);
  });

  it('leaves out the note, then the dek, before the drawing gets too small to read', () => {
    const long = 'A sentence that says what everybody should know about this. '.repeat(12).trim();
    expect(render({ note: long })).not.toContain('everybody');
    expect(render({ note: long })).toContain('Share of industrial output');
    expect(render({ dek: long, note: long })).not.toContain('everybody');
  });

  it('takes the first sources and the first credit that fit, and cuts the last where it must', () => {
    const many = `Sources: ${'Prime Minister of Kazakhstan; '.repeat(12)}`;
    expect(render({ sources: [many, 'Sources: few'] })).toContain('Sources: few');
    expect(render({ sources: [many] })).toContain('…');
    expect(render({ credits: ['m'.repeat(99), 'towns.example'] })).toContain('>towns.example<');
    expect(misplacedIn(render({ sources: [many], credits: ['m'.repeat(99)] }), 'square')).toEqual([]);
  });

  it('throws for a title that fits at no size and for a drawing that finds no room, saying where', () => {
    expect(() => render({ title: 'мир '.repeat(90) })).toThrow('too long for a framed picture: "мир');
    expect(() => render({ title: 'м'.repeat(80) })).toThrow('too long for a framed picture: "мммм');
    const tall = '<svg class="chart" viewBox="0 0 300 3000"><g/></svg>';
    expect(() => render({ drawings: [tall] }, 'wide')).toThrow(/no room for the drawing under "Officials.*\(wide\)/);
  });

  it('a hostile text stays text', () => {
    const svg = render({
      title: hostile,
      dek: hostile,
      note: hostile,
      sources: [hostile],
      credits: [hostile],
      alt: hostile,
    });
    expect(svg).not.toContain('<script');
    expect(() => new Resvg(svg, { font: { loadSystemFonts: false } })).not.toThrow();
  });

  it('gives the same text for the same content', () => {
    expect(render()).toBe(render());
  });

  const texts = new Map(realCharts.map(({ id, text }) => [id, text]));
  it.each(allCharts.flatMap((chart) => shapes.map((shape) => ({ id: chart.id, shape, chart }))))(
    '$id, $shape: every text stands inside and on no other',
    ({ id, shape, chart }) => {
      const { title, dek, note, alt } = texts.get(id)!;
      const svg = render(
        {
          title: title.plain,
          dek: dek.plain,
          note: note?.plain,
          alt: alt.plain,
          signs: chart.signs.map((sign) => ({ sign, word: surface.words.say(`figure.sign.${sign}`) })),
          drawings: Object.values(drawLayouts(chart, chart.rows(evidence), surface)),
        },
        shape,
      );
      expect(misplacedIn(svg, shape)).toEqual([]);
    },
  );
});
