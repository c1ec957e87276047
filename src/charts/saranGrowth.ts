// In the room above the low bars of the chart of output: what tenge and volume say of the last years.
import * as Plot from '@observablehq/plot';
import type { Frame } from './chart.ts';
import { drawPlot, pixels, type Scales } from './drawPlot.ts';
import { ink, type } from './ink.ts';
import { drawLabel } from './label.ts';
import { barWidth } from './moneyBars.ts';
import type { OutputGrowth } from './saranOutputRows.ts';

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
