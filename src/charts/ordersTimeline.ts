// The orders of the seminar of June 2025 on a time line: given, due, and what reports were found since.
import { wrapText } from '../language/wrapText.ts';
import type { Chart, Frame } from './chart.ts';
import { createSvg, draw } from './element.ts';
import { halo, ink, type } from './ink.ts';
import { drawLabel } from './label.ts';
import { orderRows, type OrderRow } from './orderRows.ts';
import { drawOrder, drawTraces, type Time } from './orderTrack.ts';
import { sayGroup, sayOrder, sayOwners, sayTraces } from './orderWords.ts';
import { createTime, drawYearLines } from './timeTrack.ts';

/** px from the left edge to the track of time; on a phone the words stand above it. */
const trackStart = { narrow: 0, medium: 252, wide: 404 } as const;
/** From before the order of April 2024 to after the end of the works in Satpayev. */
const span = ['2024-03-25', '2026-07-14'] as const;
const years = ['2024', '2025', '2026'];

/** Lines and marks below, words above them with a rim in the colour of the paper, where lines run behind words. */
interface Surface {
  marks: SVGElement;
  words: SVGElement;
  quiet: SVGElement;
}

function createSurface(svg: SVGElement, { layout }: Frame): Surface {
  const marks = draw(svg, 'g', {});
  const words = draw(svg, 'g', layout === 'narrow' ? {} : halo);
  return { marks, words, quiet: draw(words, 'g', { fill: ink.quiet }) };
}

/** Years and the day of the seminar; their lines run down where no words stand on the track. */
function drawTime({ marks, words, quiet }: Surface, frame: Frame, x: Time, seminar: string, bottom: number): void {
  const y2 = frame.layout === 'narrow' ? 18 : bottom;
  drawYearLines(marks, quiet, x, { years, first: span[0], bottom: y2 });
  const at = x(seminar);
  draw(marks, 'line', { x1: at, x2: at, y1: 4, y2, stroke: ink.faint });
  drawLabel(words, {
    x: at + 5,
    y: 2,
    text: frame.words.say('chart.orders-timeline.seminar'),
    size: type.tick,
    align: 'top',
  });
}

/** `No report found` stands right of the ring on a wide track, else left of a new order or under a repeated one; returns the px it adds. */
function drawNothing(
  { quiet }: Surface,
  { layout, measure, width }: Frame,
  row: OrderRow,
  text: string,
  x: Time,
  y: number,
): number {
  const half = measure(text, type.tick) / 2;
  const due = x(row.order.deadline);
  const label = { text, size: type.tick };
  if (layout === 'wide') drawLabel(quiet, { ...label, x: due + 13, y });
  else if (row.before === undefined) drawLabel(quiet, { ...label, x: x(row.given) - 8, y, anchor: 'end' });
  else return drawLabel(quiet, { ...label, x: Math.min(width - half, due), y: y + 8, anchor: 'middle', align: 'top' });
  return 0;
}

/** Draws one order and returns its height. */
function drawRow(surface: Surface, frame: Frame, row: OrderRow, top: number, x: Time): number {
  const { words, layout, measure, width } = frame;
  const start = trackStart[layout];
  const narrow = layout === 'narrow';
  const room = narrow ? width : start - 20;
  const what = wrapText(measure, sayOrder(row, words), type.label, room, 600);
  const owners = wrapText(measure, sayOwners(row, words), type.tick, room);
  let height = drawLabel(surface.words, { x: 0, y: top, text: what, weight: 600, align: 'top' });
  height += drawLabel(surface.quiet, { x: 0, y: top + height, text: owners, size: type.tick, align: 'top' });
  let y = narrow ? top + height + 11 : top + 9;
  if (row.before !== undefined) drawOrder(surface.marks, x, y, row.before);
  drawOrder(surface.marks, x, y, { given: row.given, due: row.order.deadline, key: row.key });
  const said = sayTraces(row, words);
  if (row.traces.length === 0) y += drawNothing(surface, frame, row, said, x, y);
  else {
    y += 16;
    drawTraces(surface.marks, x, y, row);
    const indent = narrow ? 0 : 7;
    const lines = wrapText(measure, said, type.tick, width - start - indent);
    y += 8 + drawLabel(surface.words, { x: start + indent, y: y + 8, text: lines, size: type.tick, align: 'top' });
  }
  return Math.max(height, y + 5 - top) + 12;
}

function drawHeading({ marks, words }: Surface, frame: Frame, text: string, top: number): number {
  draw(marks, 'line', { x2: frame.width, y1: top, y2: top, stroke: ink.faint });
  const lines = wrapText(frame.measure, text, type.label, frame.width);
  return 9 + drawLabel(words, { x: 0, y: top + 9, text: lines, fill: ink.promised, align: 'top' }) + 8;
}

export const ordersTimeline: Chart<OrderRow> = {
  id: 'orders-timeline',
  topic: 'orders',
  places: ['balkhash', 'kulsary', 'satpayev', 'khromtau'],
  signs: [],
  rows: ({ registry }) => orderRows(registry),
  columns: [
    {
      id: 'order',
      label: (words) => words.say('chart.orders-timeline.order'),
      value: ({ order }) => order.what,
      text: sayOrder,
    },
    { id: 'owners', label: (words) => words.say('chart.orders-timeline.owners'), value: ({ order }) => order.owners },
    {
      id: 'first_due',
      label: (words) => words.say('chart.orders-timeline.first-due'),
      value: ({ before }) => before?.due,
      text: ({ before }, words) => (before === undefined ? '' : words.period(before.due)),
    },
    {
      id: 'deadline',
      label: (words) => words.say('chart.orders-timeline.deadline'),
      value: ({ order }) => order.deadline,
      text: ({ order }, words) => words.period(order.deadline),
    },
    {
      id: 'found',
      label: (words) => words.say('chart.orders-timeline.found'),
      value: ({ order }) => order.state,
      text: sayTraces,
    },
  ],
  draw(rows, frame) {
    const svg = createSvg(frame, 0);
    const x = createTime(frame, trackStart[frame.layout], span);
    const times = draw(svg, 'g', {});
    const surface = createSurface(svg, frame);
    let top = 26;
    let heading = '';
    for (const row of rows) {
      const group = sayGroup(row, frame.words);
      if (group !== heading) top += drawHeading(surface, frame, group, top);
      heading = group;
      top += drawRow(surface, frame, row, top, x);
    }
    const seminar = rows[0]?.given;
    if (seminar !== undefined) drawTime({ ...surface, marks: times }, frame, x, seminar, top);
    svg.setAttribute('viewBox', `0 0 ${frame.width} ${Math.ceil(top)}`);
    return svg;
  },
};
