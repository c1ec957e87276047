// The upper panel of the chart of output: bars in tenge, and in the room above the low ones what tenge and volume say of the last years.
import * as Plot from '@observablehq/plot';
import type { Frame } from './chart.ts';
import { drawPlot, pixels, type Scales } from './drawPlot.ts';
import { ink, type } from './ink.ts';
import { drawLabel } from './label.ts';
import type { OutputGrowth, OutputYear } from './saranOutputRows.ts';
import { yearBars } from './yearBars.ts';

export interface Bars {
  /** Years on the scale that both panels share. */
  years: Plot.ScaleOptions;
  /** px of zero. */
  base: number;
  /** Eleven labels of one decimal do not fit a phone. */
  number(value: number): string;
}

/** px of the highest bar. */
const highest = 26;
/** In years. */
const barWidth = 0.72;

function plotBars(svg: SVGElement, rows: readonly OutputYear[], frame: Frame, { years, base }: Bars): Scales {
  const value = { y1: 0, y2: 'output', fill: ink.counted } as const;
  return drawPlot(svg, frame, {
    margin: 0,
    x: years,
    y: { domain: [0, Math.max(...rows.map(({ output }) => output))], range: [base, highest] },
    marks: [
      yearBars(
        rows.filter(({ preliminary }) => !preliminary),
        barWidth,
        value,
      ),
      yearBars(
        rows.filter(({ preliminary }) => preliminary),
        barWidth,
        { ...value, fillOpacity: 0.55 },
      ),
      Plot.ruleY([0], { stroke: ink.faint }),
    ],
  });
}

/** Returns the scales of the bars. */
export function drawBars(svg: SVGElement, rows: readonly OutputYear[], frame: Frame, bars: Bars): Scales {
  const { layout, width, words } = frame;
  const { base, number } = bars;
  const scales = plotBars(svg, rows, frame, bars);
  drawLabel(svg, { x: 0, y: 0, text: words.say('chart.saran-output.tenge'), weight: 600, align: 'top' });
  const quiet = { align: 'top', size: type.tick, fill: ink.quiet } as const;
  for (const { year, output, preliminary } of rows) {
    const middle = { x: scales.x(year), anchor: 'middle' } as const;
    const value = { text: number(output / 1000), size: type.tick, weight: 600 } as const;
    drawLabel(svg, { ...middle, ...value, y: scales.y(output) - 2, align: 'bottom' });
    const name = layout === 'narrow' ? `’${String(year).slice(2)}` : String(year);
    drawLabel(svg, { ...middle, ...quiet, y: base + 4, text: name });
    const flag = words.say('chart.saran.preliminary');
    if (preliminary) drawLabel(svg, { ...quiet, x: width, y: base + 20, text: flag, anchor: 'end' });
  }
  return scales;
}

/** The chain in volume runs through the year whose index is contested. */
function inkOf({ measure }: OutputGrowth): string {
  return measure === 'tenge' ? ink.counted : ink.contested;
}

/** Growth in tenge and in volume as two bars on one scale, left of the bars of their years. */
export function drawGrowth(svg: SVGElement, rows: readonly OutputGrowth[], frame: Frame, { x }: Scales): void {
  const { layout, words } = frame;
  const [first] = rows;
  if (first === undefined) return;
  const narrow = layout === 'narrow';
  const top = narrow ? 34 : 40;
  const longest = narrow ? 150 : (x(first.to - 1 - barWidth / 2) - 40) / 2;
  const placed = rows.map((row, index) => ({ ...row, top: top + 24 + index * 38 }));
  drawPlot(svg, frame, {
    margin: 0,
    x: { domain: [0, Math.max(...rows.map(({ times }) => times))], range: [0, longest] },
    y: pixels,
    marks: [
      Plot.rect(placed, {
        x1: 0,
        x2: 'times',
        y1: (row: { top: number }) => row.top + 20,
        y2: (row: { top: number }) => row.top + 28,
        fill: inkOf,
        ariaLabel: 'key',
      }),
    ],
  });
  const years = words.say('chart.saran-output.growth', { from: String(first.from), to: String(first.to) });
  drawLabel(svg, { x: 0, y: top, text: years, size: type.tick, fill: ink.quiet, align: 'top' });
  for (const row of placed) {
    const text = words.say(`chart.saran-output.growth.${row.measure}`, { times: words.number(row.times, 1) });
    drawLabel(svg, { x: 0, y: row.top, text, weight: 600, fill: inkOf(row), align: 'top' });
  }
}
