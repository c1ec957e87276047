import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { allCharts } from '../../src/charts/allCharts.ts';
import { drawLayouts } from '../../src/charts/drawing.ts';
import { outputShare } from '../../src/charts/outputShare.ts';
import type { ChartPicture } from '../../src/exports/chartPicture.ts';
import { renderChartPicture } from '../../src/exports/chartPicture.ts';
import { evidence, surface } from '../charts/evidence.ts';
import { hostile } from './hostile.ts';
import { measures, palette } from './pictures.ts';

const drawing = drawLayouts(outputShare, outputShare.rows(evidence), surface).wide;
const picture: ChartPicture = {
  title: 'Officials credit the towns with more than a third of the country’s industry',
  dek: 'Share of industrial output, percent, by year, list and who said it',
  signs: [
    { sign: 'promised', word: 'promised' },
    { sign: 'counted', word: 'counted or reported' },
    { sign: 'contested', word: 'contested' },
    { sign: 'context', word: 'for comparison' },
  ],
  note: 'How the share is counted is not published.',
  alt: 'Stems of three years, not joined.',
  sources: 'Sources: Kazinform; Prime Minister of Kazakhstan',
  credit: 'Twenty Towns · https://towns.example/charts/output-share/ · CC BY 4.0',
  drawing,
};
const render = (changes: Partial<ChartPicture> = {}) =>
  renderChartPicture({ ...picture, ...changes }, palette, measures);
/** The renderer of pixels refuses what is not well-formed XML. */
const sizeOf = (svg: string) => new Resvg(svg, { font: { loadSystemFonts: false } });

describe('renderChartPicture(picture, palette, measures)', () => {
  it('sets title, dek, signs, drawing, note, sources and credit under each other', async () => {
    const lines = render().replaceAll('><', '>\n<');
    await expect(`${lines}\n`).toMatchFileSnapshot('../golden/pictures/output-share.svg');
  });

  it('states its size, and the drawing keeps its own within it', () => {
    const svg = render();
    const { width, height } = sizeOf(svg);
    expect(width).toBe(940 + 2 * 36);
    expect(svg).toContain(`width="${width}" height="${height}" role="img"`);
    expect(svg).toContain('<svg x="36"');
  });

  it('a hostile title, dek, note, alt, source or credit stays text', () => {
    const words = { title: hostile, dek: hostile, note: hostile, alt: hostile, sources: hostile, credit: hostile };
    const svg = render({ ...words, signs: [{ sign: 'counted', word: hostile }] });
    expect(svg).not.toContain('<script');
    expect(sizeOf(svg).width).toBe(1012);
  });

  it('leaves out what is not there: note, signs', () => {
    expect(render({ note: undefined, signs: [] }).length).toBeLessThan(render().length);
    expect(sizeOf(render({ note: undefined, signs: [] })).height).toBeLessThan(sizeOf(render()).height);
  });

  it('throws where a single word is wider than the picture', () => {
    expect(() => render({ title: 'м'.repeat(80) })).toThrow('a word is wider than the picture');
  });

  it('throws for a drawing that states no size', () => {
    expect(() => render({ drawing: '<svg class="chart"></svg>' })).toThrow('the drawing has no viewBox');
  });

  it.each(allCharts.map((chart) => [chart.id, chart] as const))(
    '%s: well-formed, and asks for nothing outside',
    (_, chart) => {
      const wide = drawLayouts(chart, chart.rows(evidence), surface).wide;
      const svg = render({ drawing: wide });
      expect(sizeOf(svg).height).toBeGreaterThan(300);
      expect(svg).not.toContain('var(--');
      expect(svg).not.toMatch(/\bhref="(?!#)|url\((?!#)|<(?:image|style|script|foreignObject)\b|@import|xlink:/);
      expect(svg.match(/\bid="([^"]+)"/g)?.length ?? 0).toBe(new Set(svg.match(/\bid="([^"]+)"/g)).size);
    },
  );
});
