import { readFileSync, readdirSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { drawLayouts } from '../../src/charts/drawing.ts';
import { saranJobs } from '../../src/charts/saranJobs.ts';
import { card } from '../../src/exports/cardLayout.ts';
import { type ShareCard, renderShareCard } from '../../src/exports/shareCard.ts';
import { evidence, surface } from '../charts/evidence.ts';
import { hostile } from './hostile.ts';
import { measures, palette, stillFonts } from './pictures.ts';

const drawings = Object.values(drawLayouts(saranJobs, saranJobs.rows(evidence), surface));
const content: ShareCard = {
  hed: 'The town that left the list',
  dek: 'Saran was taken off the list of single-industry towns and is now held up as a model.',
  name: 'Twenty Towns',
  credits: ['towns.example/saran/'],
  drawings,
};
const render = (changes: Partial<ShareCard> = {}) => renderShareCard({ ...content, ...changes }, palette, measures);

interface Text {
  family: string;
  size: number;
  /** px: left, right, and the baseline. */
  x: number;
  end: number;
  y: number;
}

/** Every line of text outside the drawing, measured with the faces it is set in. */
function textsOf(svg: string): Text[] {
  const own = svg.replace(/<svg x=.*<\/svg>(?=<rect)/s, '');
  return [...own.matchAll(/<text([^>]*)>(.*?)<\/text>/gs)].flatMap(([, attributes = '', inner = '']) => {
    const family = /font-family="([^"]*)"/.exec(attributes)?.[1] ?? '';
    const size = Number(/font-size="([\d.]+)"/.exec(attributes)?.[1]);
    const lines = inner.includes('<tspan')
      ? [...inner.matchAll(/<tspan([^>]*)>(.*?)<\/tspan>/gs)].map(([, place = '', text = '']) => [place, text] as const)
      : [[attributes, inner] as const];
    return lines.map(([place, text]) => {
      const x = Number(/ x="([\d.]+)"/.exec(place)?.[1]);
      const y = Number(/ y="([\d.]+)"/.exec(place)?.[1]);
      const width = (family === 'Golos Text' ? measures.sans : measures.serif)(text.replaceAll(/&\w+;/g, '&'), size);
      const end = attributes.includes('text-anchor="end"');
      return { family, size, x: end ? x - width : x, end: end ? x : x + width, y };
    });
  });
}

/** Where the drawing begins; the edge of the card without one. */
const drawingAt = (svg: string): number => Number(/<svg x="([\d.]+)"/.exec(svg)?.[1] ?? card.width);

/** What is wrong with the places of texts: beyond a margin, in the foot, in the drawing, one on the other. */
function misplacedIn(svg: string): string[] {
  const foot = card.height - card.foot;
  const texts = textsOf(svg);
  const wrong = texts.flatMap(({ x, end, y, size }) => [
    ...(x < card.margin || end > card.width - card.margin + 0.5 ? [`beyond a margin: ${x} to ${end}`] : []),
    ...(y - size * 0.8 < 10 || y + size * 0.25 > card.height ? [`above or below: ${y}`] : []),
    ...(y < foot && y + size * 0.25 > foot ? [`in the foot: ${y}`] : []),
    ...(y < foot && end > drawingAt(svg) ? [`in the drawing: ${end}`] : []),
  ]);
  const [name, credit] = texts.filter(({ y }) => y > foot);
  if (name === undefined || credit === undefined) return [...wrong, 'no name or no credit'];
  return name.end < credit.x ? wrong : [...wrong, `the name meets the credit: ${name.end}`];
}

const texts = ['narratives', 'charts'].flatMap((folder) =>
  readdirSync(`content/${folder}`).map((id) => readFileSync(`content/${folder}/${id}/en.md`, 'utf8')),
);
const plain = (text: string) =>
  text.replaceAll(/^['"]|['"]$/g, '').replaceAll(/\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])/g, '$1');
const field = (text: string, name: string) => plain(new RegExp(`^${name}: (.*)$`, 'm').exec(text)?.[1] ?? '');
const real = texts.map((text) => ({ hed: field(text, 'hed') || field(text, 'title'), dek: field(text, 'dek') }));

const long =
  'Город, который исключили из перечня моногородов, теперь приводят в пример, но обещанные рабочие места подтверждены лишь отчасти, а люди по-прежнему уезжают, и никто не публикует, как считали';

describe('renderShareCard(card, palette, measures)', () => {
  it('is 1200 by 630 px', () => {
    const { width, height } = new Resvg(render(), {
      font: { loadSystemFonts: false, fontFiles: [...stillFonts] },
    }).render();
    expect([width, height]).toEqual([1200, 630]);
  });

  it.each(real)('keeps every text inside, beside a drawing and alone: $hed', ({ hed, dek }) => {
    expect(misplacedIn(render({ hed, dek }))).toEqual([]);
    expect(misplacedIn(render({ hed, dek, drawings: [] }))).toEqual([]);
  });

  it('a very long Russian hed is set smaller, and the dek gives way', () => {
    const svg = render({ hed: long, dek: long });
    expect(misplacedIn(svg)).toEqual([]);
    expect(textsOf(svg)[0]?.size).toBeLessThan(48);
    expect(misplacedIn(render({ hed: long, dek: long, drawings: [] }))).toEqual([]);
  });

  it('a very long single word is set smaller', () => {
    const svg = render({ hed: 'Достопримечательностями', dek: '' });
    expect(misplacedIn(svg)).toEqual([]);
    expect(textsOf(svg)[0]?.size).toBeLessThan(64);
  });

  it('a dek whose word is wider than its column gives way', () => {
    expect(textsOf(render({ dek: 'м'.repeat(60) })).filter(({ y }) => y < 500)).toHaveLength(2);
  });

  it('throws for a hed that fits at no size, quoting it', () => {
    const endless = `${long} ${long} ${long} ${long} ${long}`;
    expect(() => render({ hed: endless })).toThrow('too long for a share card: "Город');
    expect(() => render({ hed: 'м'.repeat(120) })).toThrow('too long for a share card: "мммм');
  });

  it('takes the first credit that fits, and cuts the last where it must', () => {
    const sources = `Sources: ${'Prime Minister of Kazakhstan; '.repeat(6)}`;
    expect(render({ credits: [sources, 'towns.example/saran/'] })).toContain('>towns.example/saran/<');
    const cut = render({ credits: [sources] });
    expect(cut).toMatch(/>Sources: Prime Minister[^<]*…</);
    expect(misplacedIn(cut)).toEqual([]);
  });

  it('a hostile hed, dek, name or credit stays text', () => {
    const svg = render({ hed: hostile, dek: hostile, name: hostile.slice(0, 20), credits: [hostile] });
    expect(svg).not.toContain('<script');
    expect(() => new Resvg(svg, { font: { loadSystemFonts: false } })).not.toThrow();
  });

  it('leaves no custom property and no reference to anything outside', () => {
    expect(render()).not.toMatch(/var\(--|\bhref=|url\((?!#)|<image/);
  });
});
