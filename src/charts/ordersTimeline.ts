// The orders of the seminar of June 2025 on a time line: given, due, and what reports were found since.
import { scaleUtc } from 'd3-scale';
import type { Chart, Frame } from './chart.ts';
import { createSvg, draw } from './element.ts';
import { ink, type } from './ink.ts';
import { drawLabel, wrapText } from './label.ts';
import { orderRows, type OrderRow } from './orderRows.ts';
import { drawOrder, drawTraces, type Time } from './orderTrack.ts';
import { sayOrder, sayOwners, sayTraces } from './orderWords.ts';

/** px from the left edge to the track of time; on a phone the words stand above it. */
const trackStart = { narrow: 0, medium: 252, wide: 372 } as const;
/** From before the order of April 2024 to after the end of the works in Satpayev. */
const span = ['2024-03-25', '2026-07-14'] as const;
const years = ['2024', '2025', '2026'];

function createTime(frame: Frame): Time {
  const day = (date: string): Date => new Date(`${date}T00:00:00Z`);
  const scale = scaleUtc([day(span[0]), day(span[1])], [trackStart[frame.layout] + 2, frame.width - 2]);
  return (date) => scale(day(date));
}

/** Years and the day of the seminar; their lines run down where no words stand on the track. */
function drawTime(svg: SVGElement, { layout, words }: Frame, x: Time, seminar: string, bottom: number): void {
  for (const [index, year] of years.entries()) {
    const at = index === 0 ? x(span[0]) : x(`${year}-01-01`);
    draw(svg, 'line', { x1: at, x2: at, y1: 4, y2: layout === 'narrow' ? 18 : bottom, stroke: ink.rule });
    drawLabel(svg, { x: at + 5, y: 2, text: year, size: type.tick, fill: ink.quiet, align: 'top' });
  }
  const at = x(seminar);
  draw(svg, 'line', { x1: at, x2: at, y1: 4, y2: layout === 'narrow' ? 18 : bottom, stroke: ink.faint });
  drawLabel(svg, { x: at + 5, y: 2, text: words.say('chart.orders-timeline.seminar'), size: type.tick, align: 'top' });
}

/** `No report found` stands right of the ring, else left of the line, else under the ring; returns the px it adds below. */
function drawNothing(svg: SVGElement, { measure, width }: Frame, row: OrderRow, text: string, x: Time, y: number): number {
  const size = measure(text, type.tick);
  const due = x(row.order.deadline);
  const label = { text, size: type.tick, fill: ink.quiet };
  if (due + 13 + size < width) drawLabel(svg, { ...label, x: due + 13, y });
  else if (row.before === undefined) drawLabel(svg, { ...label, x: x(row.given) - 8, y, anchor: 'end', halo: true });
  else return drawLabel(svg, { ...label, x: Math.min(width - size / 2, due), y: y + 8, anchor: 'middle', align: 'top' });
  return 0;
}

/** Draws one order and returns its height. */
function drawRow(svg: SVGElement, frame: Frame, row: OrderRow, top: number, x: Time): number {
  const { words, layout, measure, width } = frame;
  const start = trackStart[layout];
  const narrow = layout === 'narrow';
  const room = narrow ? width : start - 20;
  const what = wrapText(measure, sayOrder(row, words), type.label, room, 600);
  const owners = wrapText(measure, sayOwners(row, words), type.tick, room);
  let height = drawLabel(svg, { x: 0, y: top, text: what, weight: 600, align: 'top' });
  height += drawLabel(svg, { x: 0, y: top + height, text: owners, size: type.tick, fill: ink.quiet, align: 'top' });
  let y = narrow ? top + height + 11 : top + 9;
  if (row.before !== undefined) drawOrder(svg, x, y, row.before);
  drawOrder(svg, x, y, { given: row.given, due: row.order.deadline, key: row.key });
  const said = sayTraces(row, words);
  if (row.traces.length === 0) y += drawNothing(svg, frame, row, said, x, y);
  else {
    y += 16;
    drawTraces(svg, x, y, row);
    const indent = narrow ? 0 : 7;
    const lines = wrapText(measure, said, type.tick, width - start - indent);
    y += 8 + drawLabel(svg, { x: start + indent, y: y + 8, text: lines, size: type.tick, align: 'top', halo: !narrow });
  }
  return Math.max(height, y + 5 - top) + 12;
}

/** Orders of one deadline stand under one heading; those that had been given before have their own. */
function sayGroup({ order, before, given }: OrderRow, { words }: Frame): string {
  const deadline = words.period(order.deadline);
  if (before === undefined) return words.say('chart.orders-timeline.due', { deadline, given: words.period(given) });
  return words.say('chart.orders-timeline.due-again', { deadline, before: words.period(before.given.slice(0, 7)) });
}

function drawHeading(svg: SVGElement, frame: Frame, text: string, top: number): number {
  draw(svg, 'line', { x2: frame.width, y1: top, y2: top, stroke: ink.faint });
  const lines = wrapText(frame.measure, text, type.label, frame.width);
  return 9 + drawLabel(svg, { x: 0, y: top + 9, text: lines, fill: ink.promised, align: 'top', halo: frame.layout !== 'narrow' }) + 8;
}

export const ordersTimeline: Chart<OrderRow> = {
  id: 'orders-timeline',
  topic: 'orders',
  places: ['balkhash', 'kulsary', 'satpayev', 'khromtau'],
  signs: [],
  rows: ({ registry }) => orderRows(registry),
  columns: [
    { id: 'order', label: (words) => words.say('chart.orders-timeline.order'), value: ({ order }) => order.what, text: sayOrder },
    { id: 'owners', label: (words) => words.say('chart.orders-timeline.owners'), value: ({ order }) => order.owners },
    {
      id: 'first_due', label: (words) => words.say('chart.orders-timeline.first-due'), value: ({ before }) => before?.due,
      text: ({ before }, words) => (before === undefined ? '' : words.period(before.due)),
    },
    {
      id: 'deadline', label: (words) => words.say('chart.orders-timeline.deadline'), value: ({ order }) => order.deadline,
      text: ({ order }, words) => words.period(order.deadline),
    },
    { id: 'found', label: (words) => words.say('chart.orders-timeline.found'), value: ({ order }) => order.state, text: sayTraces },
  ],
  draw(rows, frame) {
    const svg = createSvg(frame, 0);
    const x = createTime(frame);
    const back = draw(svg, 'g', {});
    let top = 26;
    let heading = '';
    for (const row of rows) {
      const group = sayGroup(row, frame);
      if (group !== heading) top += drawHeading(svg, frame, group, top);
      heading = group;
      top += drawRow(svg, frame, row, top, x);
    }
    const seminar = rows[0]?.given;
    if (seminar !== undefined) drawTime(back, frame, x, seminar, top);
    svg.setAttribute('viewBox', `0 0 ${frame.width} ${Math.ceil(top)}`);
    return svg;
  },
};
