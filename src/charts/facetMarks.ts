// Marks of small multiples, each as short as SVG allows: there are hundreds of them in one drawing.
import type { ChartRow } from './chart.ts';
import { type Attributes, draw } from './element.ts';
import { ink, radius, stroke } from './ink.ts';

/** A point in px. */
export interface Point {
  x: number;
  y: number;
  key: ChartRow['key'];
}

/** A column or a cell: an upright or level stroke from one point to another. */
export interface Bar {
  from: readonly [number, number];
  to: readonly [number, number];
  key: ChartRow['key'];
}

/** Dots as strokes of no length with round ends. */
export function drawDots(
  svg: SVGElement,
  points: readonly Point[],
  r: number = radius.small,
  colour: string = ink.counted,
): void {
  const group = draw(svg, 'g', { stroke: colour, 'stroke-width': 2 * r, 'stroke-linecap': 'round' });
  for (const { x, y, key } of points) draw(group, 'path', { d: `M${x} ${y}h0`, 'data-row': key });
}

/** One line for each list of points; those of a single point are left to its dot. */
export function drawLines(
  svg: SVGElement,
  lines: readonly (readonly Omit<Point, 'key'>[])[],
  look: Attributes = {},
): void {
  const group = draw(svg, 'g', {
    fill: 'none',
    stroke: ink.counted,
    'stroke-width': stroke.mark,
    'stroke-linejoin': 'round',
    ...look,
  });
  for (const line of lines.filter(({ length }) => length > 1))
    draw(group, 'path', { d: `M${line.map(({ x, y }) => `${x} ${y}`).join('L')}` });
}

/** Runs of hundreds of points: the mark of each is the stroke that leads to it from the one before. */
export function drawTraces(svg: SVGElement, runs: readonly (readonly Point[])[]): void {
  const group = draw(svg, 'g', {
    fill: 'none',
    stroke: ink.counted,
    'stroke-width': stroke.mark,
    'stroke-linecap': 'round',
  });
  for (const run of runs) {
    for (const [index, { x, y, key }] of run.entries()) {
      const before = run[index - 1];
      draw(group, 'path', {
        d: before === undefined ? `M${x} ${y}h0` : `M${before.x} ${before.y}l${x - before.x} ${y - before.y}`,
        'data-row': key,
      });
    }
  }
}

/** Upright or level strokes, `width` px thick. */
export function drawBars(svg: SVGElement, bars: readonly Bar[], width: number, look: Attributes = {}): void {
  const group = draw(svg, 'g', { fill: 'none', stroke: ink.counted, 'stroke-width': width, ...look });
  for (const { from, to, key } of bars) {
    const line = from[0] === to[0] ? `V${to[1]}` : `H${to[0]}`;
    draw(group, 'path', { d: `M${from.join(' ')}${line}`, 'data-row': key });
  }
}

/** Rows in the runs in which they may be joined; `line` is undefined where a row stands alone. */
export function runsOf<Row extends { line: string | undefined }>(rows: readonly Row[]): Row[][] {
  const joined = rows.filter(({ line }) => line !== undefined);
  return [...Map.groupBy(joined, ({ line }) => line).values()];
}
