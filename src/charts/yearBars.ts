// Bars over years on a scale on which a year is a number.
import * as Plot from '@observablehq/plot';
import type { ChartRow } from './chart.ts';

type YearRow = ChartRow & { year: number };

/** `width` in years; the options say from where to where a bar goes and how it looks. Every bar carries its row's key. */
export function yearBars(rows: readonly YearRow[], width: number, options: Plot.RectOptions): Plot.Rect {
  return Plot.rect([...rows], {
    x1: ({ year }: YearRow) => year - width / 2,
    x2: ({ year }: YearRow) => year + width / 2,
    ariaLabel: 'key',
    ...options,
  });
}
