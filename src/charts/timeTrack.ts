// A track of time beside or under words: its scale, and the lines at which years begin.
import { scaleUtc } from 'd3-scale';
import type { Frame } from './chart.ts';
import { draw } from './element.ts';
import { ink, type } from './ink.ts';
import { drawLabel } from './label.ts';
import type { Time } from './orderTrack.ts';
import { utcDay } from './utcDay.ts';

/** From `start` px to the right edge; `span` are its first and last ISO day. */
export function createTime({ width }: Frame, start: number, span: readonly [string, string]): Time {
  const scale = scaleUtc([utcDay(span[0]), utcDay(span[1])], [start + 2, width - 2]);
  return (date) => scale(utcDay(date));
}

export interface YearLines {
  /** A year that began before the track stands at its first day. */
  years: readonly string[];
  first: string;
  /** px where the lines end. */
  bottom: number;
}

/** Lines go into `marks`, years into `words`. */
export function drawYearLines(
  marks: SVGElement,
  words: SVGElement,
  x: Time,
  { years, first, bottom }: YearLines,
): void {
  for (const year of years) {
    const day = `${year}-01-01`;
    const at = x(day < first ? first : day);
    draw(marks, 'line', { x1: at, x2: at, y1: 4, y2: bottom, stroke: ink.rule });
    drawLabel(words, { x: at + 5, y: 2, text: year, size: type.tick, align: 'top' });
  }
}
