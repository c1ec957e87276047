import * as Plot from '@observablehq/plot';
import { describe, expect, it } from 'vitest';
import type { Chart, ChartRow, Frame } from '../../src/charts/chart.ts';
import { drawLayouts } from '../../src/charts/drawing.ts';
import { drawPlot } from '../../src/charts/drawPlot.ts';
import { createSvg, draw } from '../../src/charts/element.ts';
import { dotMark } from '../../src/charts/signs.ts';
import { createWords } from '../../src/language/createWords.ts';

interface Row extends ChartRow {
  year: number;
  people: number;
}
const surface = { words: createWords('en'), measure: (text: string, size: number) => text.length * size * 0.6 };
const rows: Row[] = [
  { key: 'first', claims: ['a'], year: 1999, people: 10 },
  { key: '"><script>', claims: ['b'], year: 2009, people: 20 },
];
function chartOf(drawing: (rows: readonly Row[], frame: Frame) => SVGElement): Chart<Row> {
  return { id: 'trial', topic: 'people', places: [], signs: [], rows: () => rows, columns: [], draw: drawing };
}

describe('a Plot drawing', () => {
  const chart = chartOf((data, frame) => {
    const svg = createSvg(frame, 400);
    drawPlot(svg, frame, {
      marks: [
        dotMark(data, { x: 'year', y: 'people', clip: true }),
        Plot.text(data, { x: 'year', y: 'people', text: () => '<b>bold</b>' }),
      ],
    });
    return svg;
  });
  const { narrow, medium } = drawLayouts(chart, rows, surface);

  it('loses its style sheet, styles, classes and names of groups', () => {
    expect(narrow).not.toMatch(/<style|style=|aria-label=|font-family|class="plot/);
    expect(narrow.match(/class=/g)).toHaveLength(1);
  });

  it('keeps the key of the row on each mark, and text as text', () => {
    expect(narrow).toContain('data-row="first"');
    expect(narrow).toContain('data-row="&quot;&gt;&lt;script&gt;"');
    expect(narrow).not.toMatch(/<script|<b>/);
  });

  it('has ids of its own in each layout, in clip and in reference', () => {
    const [, id] = /<clipPath id="([^"]+)"/.exec(narrow) ?? [];
    expect(id).toMatch(/^trial-narrow-/);
    expect(narrow).toContain(`url(#${id})`);
    expect(medium).toMatch(/<clipPath id="trial-medium-/);
  });

  it('is the same in the second drawing of one process', () => {
    expect(drawLayouts(chart, rows, surface).narrow).toBe(narrow);
  });
});

describe('a drawing of own elements', () => {
  it('rounds coordinates to a tenth, keeps lengths in em, drops empty groups', () => {
    const chart = chartOf((_, frame) => {
      const svg = createSvg(frame, 99.2);
      draw(svg, 'circle', { cx: 1 / 3, cy: -0.01, r: 5.5, 'data-row': 'a' });
      draw(svg, 'text', { dy: '0.32em', transform: 'translate(10.123,20.987)' }, 'a & b');
      draw(svg, 'g', { fill: 'currentColor' });
      return svg;
    });
    expect(drawLayouts(chart, rows, surface).wide).toBe(
      '<svg class="chart chart-wide" viewBox="0 0 940 100" role="img" aria-labelledby="trial-title" aria-describedby="trial-alt" fill="var(--ink)" font-size="13">' +
        '<circle cx="0.3" cy="0" r="5.5" data-row="a"/><text dy="0.32em" transform="translate(10.1,21)">a &amp; b</text></svg>',
    );
  });

  it('without a viewBox is refused with the name of the chart', () => {
    const chart = chartOf(
      (_, frame) => frame.document.createElementNS('http://www.w3.org/2000/svg', 'svg') as SVGElement,
    );
    expect(() => drawLayouts(chart, rows, surface)).toThrow('chart trial: the drawing has no viewBox');
  });
});
