// The signs of the site as marks of Plot: a ring is a promise, a dot a count, a bar with two dots a contested number.
import * as Plot from '@observablehq/plot';
import type { ChartRow } from './chart.ts';
import { ink, radius, stroke } from './ink.ts';

/** Counted or reported: filled. Every mark carries its row's key. */
export function dotMark(rows: readonly Pick<ChartRow, 'key'>[], options: Plot.DotOptions): Plot.Dot {
  return Plot.dot([...rows], { r: radius.mark, fill: ink.counted, ariaLabel: 'key', ...options });
}

/** Promised: hollow. */
export function ringMark(rows: readonly Pick<ChartRow, 'key'>[], options: Plot.DotOptions): Plot.Dot {
  return Plot.dot([...rows], {
    r: radius.mark - stroke.mark / 2,
    fill: ink.paper,
    stroke: ink.promised,
    strokeWidth: stroke.mark,
    ariaLabel: 'key',
    ...options,
  });
}
