// The marks of an order on its track of time.
import type { Period } from '../evidence/rows.ts';
import { draw } from './element.ts';
import { ink, radius, stroke } from './ink.ts';
import type { OrderRow } from './orderRows.ts';

/** px of an ISO day. */
export type Time = (date: string) => number;

/** A day by which something shall be done. */
function drawRing(svg: SVGElement, x: number, y: number, key?: string): void {
  const r = radius.mark - stroke.mark / 2;
  const look = { fill: ink.paper, stroke: ink.promised, 'stroke-width': stroke.mark };
  draw(svg, 'circle', { cx: x, cy: y, r, ...look, 'data-row': key });
}

/** From the day an order was given, a tick, to the day it is due, a ring. */
export function drawOrder(
  svg: SVGElement,
  x: Time,
  y: number,
  { given, due, key }: { given: string; due: string; key?: string },
): void {
  const [from, to] = [x(given), x(due)];
  draw(svg, 'path', { d: `M${from},${y - 5}v10M${from},${y}H${to}`, stroke: ink.promised, fill: 'none' });
  drawRing(svg, to, y, key);
}

/** A dot as long as its date is vague: a day, a month, the months between which a text was written. */
export function drawReport(
  svg: SVGElement,
  x: Time,
  y: number,
  date: Pick<Period, 'start' | 'end'>,
  key: string,
): void {
  const r = radius.mark;
  const width = Math.max(2 * r, x(date.end) - x(date.start));
  const left = (x(date.start) + x(date.end) - width) / 2;
  const shape = { x: left, y: y - r, width, height: 2 * r, rx: r };
  draw(svg, 'rect', { ...shape, fill: ink.counted, stroke: ink.paper, 'data-row': key });
}

/** What texts report, and a ring for a day by which something shall be done, joined to the last report. */
export function drawTraces(svg: SVGElement, x: Time, y: number, { key, traces }: OrderRow): void {
  const reports = traces.filter(({ due }) => !due);
  const latest = reports.at(-1);
  for (const { date } of traces.filter(({ due }) => due)) {
    if (latest !== undefined)
      draw(svg, 'line', { x1: x(latest.date.end), x2: x(date.end), y1: y, y2: y, stroke: ink.promised });
    drawRing(svg, x(date.end), y, key);
  }
  for (const { date } of reports) drawReport(svg, x, y, date, key);
}
