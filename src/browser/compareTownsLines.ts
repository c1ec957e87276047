// From runs to lines: which values a choice shows, as published or as an index that begins anew after every break.
import type { Choice, Flag, MeasureData, Run } from './compareTownsData.ts';

export interface Point {
  year: number;
  value: number;
  /** Percent of the base year of the line; undefined where none can be given. */
  index: number | undefined;
  flag: Flag | undefined;
  note: string;
}

export interface Line {
  town: string;
  source: string;
  /** A break lies before the first point. */
  broken: boolean;
  /** The year that the index of this line takes for 100; undefined without an index. */
  base: number | undefined;
  points: readonly Point[];
}

/** The base of a run: the chosen year, else its first; a value that looks wrong or is not above zero bases nothing, nor does one alone. */
function baseOf(points: readonly Point[], wanted: number): Point | undefined {
  const sound = points.filter(({ flag, value }) => flag !== 'suspect' && value > 0);
  if (sound.length < 2) return undefined;
  return sound.find(({ year }) => year === wanted) ?? sound[0];
}

function toLine({ town, source, begins, year: first, values, flags, notes }: Run, wanted: number | undefined): Line {
  const points = values.map((value, place): Point => {
    const year = first + place;
    return { year, value, index: undefined, flag: flags?.[year], note: notes?.[year] ?? '' };
  });
  const base = wanted === undefined ? undefined : baseOf(points, wanted);
  const percent = ({ value, flag }: Point) =>
    base === undefined || flag === 'suspect' ? undefined : (value / base.value) * 100;
  const indexed = points.map((point) => ({ ...point, index: percent(point) }));
  return { town, source, broken: begins === 'break', base: base?.year, points: indexed };
}

/** The lines of a choice, in the order of its towns; of the other territory none. */
export function linesOf({ runs }: MeasureData, { towns, scope, base }: Choice): Line[] {
  return towns.flatMap((town) =>
    runs.filter((run) => run.town === town && run.scope === scope).map((run) => toLine(run, base)),
  );
}

/** What is drawn of a point: its value, or its index where one was chosen. */
export function shownOf({ value, index }: Point, { base }: Choice): number | undefined {
  return base === undefined ? value : index;
}

/** Chosen towns that have nothing of this territory. */
export function missingOf({ runs }: MeasureData, { towns, scope }: Choice): string[] {
  return towns.filter((town) => !runs.some((run) => run.town === town && run.scope === scope));
}

/** Parts that may be joined: a value that looks wrong, or has no index, interrupts the line. */
export function partsOf({ points }: Line, choice: Choice): Point[][] {
  const parts: Point[][] = [[]];
  for (const point of points) {
    if (point.flag === 'suspect' || shownOf(point, choice) === undefined) parts.push([]);
    else parts.at(-1)?.push(point);
  }
  return parts.filter((part) => part.length > 0);
}

/** The years that any of the lines has, from the first to the last. */
export function yearsOf(lines: readonly Line[]): number[] {
  return [...new Set(lines.flatMap(({ points }) => points.map(({ year }) => year)))].toSorted((a, b) => a - b);
}

/** Years that follow one another, as their first and last: `1998, 1999, 2004` are `[1998, 1999], [2004, 2004]`. */
export function spansOf(years: readonly number[]): [number, number][] {
  const spans: [number, number][] = [];
  for (const year of years) {
    const last = spans.at(-1);
    if (last?.[1] === year - 1) last[1] = year;
    else spans.push([year, year]);
  }
  return spans;
}
