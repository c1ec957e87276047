// A yearly balance as bars around zero: gains up in the colour of counts, losses down in ink, paler where the office will still revise.
import type * as Plot from '@observablehq/plot';
import type { ChartRow } from './chart.ts';
import { ink } from './ink.ts';
import { yearBars } from './yearBars.ts';

export interface BalanceYear extends ChartRow {
  year: number;
  balance: number;
  preliminary: boolean;
}

/** In years. */
const barWidth = 0.7;
/** The stroke keeps a balance of two people from vanishing. */
const bar = { y1: 0, y2: 'balance', strokeWidth: 0.6 } as const;

export function balanceBars(rows: readonly BalanceYear[]): Plot.Markish[] {
  const looks = [
    { colour: ink.counted, of: rows.filter(({ balance }) => balance >= 0) },
    { colour: ink.text, of: rows.filter(({ balance }) => balance < 0) },
  ];
  return looks.flatMap(({ colour, of }) => {
    const look = { ...bar, fill: colour, stroke: colour };
    return [
      yearBars(
        of.filter(({ preliminary }) => !preliminary),
        barWidth,
        look,
      ),
      yearBars(
        of.filter(({ preliminary }) => preliminary),
        barWidth,
        { ...look, opacity: 0.55 },
      ),
    ];
  });
}
