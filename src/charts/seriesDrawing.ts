// The drawing of any series of the panel: lines that never join territories, workbooks or bases, with what is flagged marked.
import * as Plot from '@observablehq/plot';
import { ticks as niceTicks } from 'd3-array';
import type { Observation, Scope } from '../evidence/rows.ts';
import type { Chart, Frame } from './chart.ts';
import { draw } from './element.ts';
import { type Box, type Spot, findRoom } from './findRoom.ts';
import { ink, stroke, type } from './ink.ts';
import { drawLabel } from './label.ts';
import type { SeriesLine, SeriesPoint } from './seriesRows.ts';
import { type TimePlot, createTimePlot } from './timePlot.ts';

/** How a line is drawn: its colour says the territory, its dashes the workbook. */
export interface LineLook {
  stroke: string;
  dashes: string | undefined;
}

const inks: Readonly<Partial<Record<Scope, string>>> = { town: ink.counted, administration: ink.text };
const dashes = [undefined, '6 3', '2 3', '8 3 2 3'] as const;
const height: Readonly<Record<Frame['layout'], number>> = { narrow: 250, medium: 290, wide: 290 };
const most: Readonly<Record<Frame['layout'], number>> = { narrow: 6, medium: 12, wide: 12 };
const dot: Readonly<Record<Frame['layout'], number>> = { narrow: 1.6, medium: 2.2, wide: 2.2 };
/** px from a point to the middle of a word beside it. */
const gap = 13;

/** The look of each line, by its key. */
export function looksOf(lines: readonly SeriesLine[]): ReadonlyMap<string, LineLook> {
  return new Map(
    lines.map(({ key, scope }) => {
      const before = lines.filter((line) => line.scope === scope).findIndex((line) => line.key === key);
      return [key, { stroke: inks[scope] ?? ink.quiet, dashes: dashes[before % dashes.length] }];
    }),
  );
}

function yearTicks(first: number, last: number, layout: Frame['layout']): number[] {
  const step = [1, 2, 5, 10].find((size) => (last - first) / size <= most[layout]) ?? 20;
  const all = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return all.filter((year) => (last - year) % step === 0);
}

/** Hairlines from below the least to above the most, zero always among them. */
function valueTicks(values: readonly number[]): number[] {
  const [least, greatest] = [Math.min(0, ...values), Math.max(0, ...values)];
  const nice = niceTicks(least, greatest, 4);
  const step = (nice[1] ?? 1) - (nice[0] ?? 0);
  const [from, to] = [Math.floor(least / step), Math.max(1, Math.ceil(greatest / step))];
  return Array.from({ length: to - from + 1 }, (_, index) => Number(((from + index) * step).toPrecision(12)));
}

function around({ x, y }: { x: number; y: number }): Spot[] {
  const sides = [-gap, gap, -gap - 13, gap + 13].flatMap((shift): Spot[] => [
    { x, y: y + shift, anchor: 'middle' },
    { x: x + 4, y: y + shift, anchor: 'end' },
    { x: x - 4, y: y + shift, anchor: 'start' },
  ]);
  return [...sides, { x: x + 9, y, anchor: 'start' }, { x: x - 9, y, anchor: 'end' }];
}

const boxAround = (x: number, y: number, r: number): Box => ({ left: x - r, right: x + r, top: y - r, bottom: y + r });

/** Marks and the lines between them, as boxes where no word may stand. */
function takenBy(lines: readonly SeriesLine[], { x, y }: TimePlot): Box[] {
  return lines.flatMap(({ points }) =>
    points.flatMap((point, index) => {
      const [to, before] = [{ x: x(point.year), y: y(point.value) }, points[index - 1]];
      const own = boxAround(to.x, to.y, 3);
      if (before === undefined || before.part !== point.part) return [own];
      const from = { x: x(before.year), y: y(before.value) };
      const steps = Array.from({ length: 8 }, (_, step) => (step + 1) / 8);
      return [...steps.map((at) => boxAround(from.x + at * (to.x - from.x), from.y + at * (to.y - from.y), 2)), own];
    }),
  );
}

/** A short word for what is marked, over or under its point where there is room; the table says the rest. */
function drawFlags(lines: readonly SeriesLine[], plot: TimePlot, frame: Frame, taken: Box[], bounds: Box): void {
  const { words, measure } = frame;
  const told = new Set<Observation['flag']>();
  for (const { points } of lines) {
    for (const { year, value, flag } of points) {
      if (flag === '') continue;
      const at = { x: plot.x(year), y: plot.y(value) };
      draw(plot.svg, 'line', {
        x1: at.x,
        x2: at.x,
        y1: at.y - 7,
        y2: at.y + 7,
        stroke: ink.quiet,
        'stroke-width': 1.5,
      });
      if (told.has(flag)) continue;
      const text = words.say(`series.flag.${flag}`);
      const spot = findRoom({ width: measure(text, type.tick) + 4, height: 15 }, around(at), taken, bounds);
      if (spot === undefined) continue;
      told.add(flag);
      drawLabel(plot.svg, { ...spot, text, size: type.tick, fill: ink.quiet, halo: true });
    }
  }
}

function drawEnds(lines: readonly SeriesLine[], plot: TimePlot, frame: Frame, taken: Box[], bounds: Box): void {
  const looks = looksOf(lines);
  const told = new Set<string>();
  for (const { key, points } of lines) {
    for (const point of [points.at(-1), points[0]]) {
      if (point === undefined) continue;
      const text = frame.words.short(point.value);
      // Two workbooks that print the same number need it once.
      if (told.has(`${point.year} ${text}`)) continue;
      const at = { x: plot.x(point.year), y: plot.y(point.value) };
      const size = { width: frame.measure(text, type.tick, 600) + 4, height: 15 };
      const spot = findRoom(size, around(at), taken, bounds);
      if (spot === undefined) continue;
      told.add(`${point.year} ${text}`);
      drawLabel(plot.svg, {
        ...spot,
        text,
        size: type.tick,
        weight: 600,
        fill: looks.get(key)?.stroke ?? ink.text,
        halo: true,
      });
    }
  }
}

function drawSeries(lines: readonly SeriesLine[], unit: string, frame: Frame): SVGElement {
  const { layout, words, measure } = frame;
  const points = lines.flatMap((line) => line.points);
  const years = points.map(({ year }) => year);
  const single = Math.min(...years) === Math.max(...years) ? 1 : 0;
  const [first, last] = [Math.min(...years) - single, Math.max(...years) + single];
  const ticks = valueTicks(points.map(({ value }) => value));
  const [bottom, top] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  // The unit stands once, over the highest hairline, where no mark is in its way.
  const format = (tick: number): string => (tick === top ? words.quantity({ value: tick, unit }) : words.short(tick));
  const inset = Math.max(0, ...ticks.slice(0, -1).map((tick) => measure(words.short(tick), type.tick))) + 10;
  const looks = looksOf(lines);
  const place = { x: 'year', y: 'value' } as const;
  const plot = createTimePlot(frame, {
    height: height[layout],
    years: [first, last],
    values: [bottom, top],
    yearTicks: single === 1 ? [first + 1] : yearTicks(first, last, layout),
    valueTicks: [0, ...ticks.filter((tick) => tick !== 0 || bottom < 0)],
    format,
    inset,
    marks: lines.flatMap(({ key, points: own }): Plot.Markish[] => {
      const { stroke: colour = ink.quiet, dashes: pattern } = looks.get(key) ?? {};
      const dashed = pattern === undefined ? {} : { strokeDasharray: pattern };
      return [
        Plot.lineY([...own], { ...place, z: 'part', stroke: colour, strokeWidth: stroke.mark, ...dashed }),
        Plot.dot([...own], { ...place, r: dot[layout], fill: colour, ariaLabel: 'key' }),
      ];
    }),
  });
  const taken = takenBy(lines, plot);
  for (const tick of ticks) {
    const width = measure(format(tick), type.tick);
    taken.push({ left: 0, right: width + 4, top: plot.y(tick) - 19, bottom: plot.y(tick) });
  }
  const bounds = { left: 0, right: frame.width, top: 2, bottom: plot.y(bottom) - 1 };
  drawEnds(lines, plot, frame, taken, bounds);
  drawFlags(lines, plot, frame, taken, bounds);
  return plot.svg;
}

/** The chart of a series, which is on its page alone; `unit` is the base unit of its points. */
export function createSeriesChart(
  id: string,
  place: string,
  unit: string,
  lines: readonly SeriesLine[],
): Chart<SeriesPoint> {
  return {
    id: `series-${id}`,
    topic: 'people',
    places: [place],
    signs: [],
    rows: () => lines.flatMap(({ points }) => points),
    // The page has a table of its own, with the anchors of the values.
    columns: [],
    draw: (_, frame) => drawSeries(lines, unit, frame),
  };
}
