// One measured number beside its bar, as a line of the table that `npm run bench` prints.

export interface Measured {
  what: string;
  value: number;
  unit: string;
  /** What it must reach; without one the number is only shown. */
  bar?: number;
  /** Scores must reach their bar, sizes and times must stay below it. */
  more?: boolean;
}

function digits(value: number): string {
  return value >= 100 || Number.isInteger(value) ? value.toFixed(0) : value.toFixed(1);
}

/** A line of the table: what, value, bar, and measured divided by bar. */
export function formatMeasured({ what, value, unit, bar, more = false }: Measured): string {
  const start = `${what.padEnd(58)} ${`${digits(value)} ${unit}`.padStart(12)}`;
  if (bar === undefined) return start;
  const holds = more ? value >= bar : value <= bar;
  return `${start}   bar ${`${bar} ${unit}`.padStart(9)}   ratio ${(bar === 0 ? value : value / bar).toFixed(2)}${holds ? '' : '   MISSED'}`;
}

/** The middle one of some measurements, the upper of two. */
export function medianOf(values: readonly number[]): number {
  const middle = values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
  if (middle === undefined) throw new Error('nothing was measured');
  return middle;
}
