// Promises about the plants of Saran that moved: when they were made and for when, and what was reported.
import { wrapText } from '../language/wrapText.ts';
import type { Words } from '../language/words.ts';
import type { Chart, Frame } from './chart.ts';
import { signColumn } from './claimColumns.ts';
import { createSvg, draw } from './element.ts';
import { ink, type } from './ink.ts';
import { drawLabel } from './label.ts';
import { movedRows, tracks, type MovedRow } from './movedRows.ts';
import { drawOrder, drawReport, type Time } from './orderTrack.ts';
import { createTime, drawYearLines } from './timeTrack.ts';

/** px from the left edge to the track of time; on a phone the words stand above it. */
const trackStart: Readonly<Record<Frame['layout'], number>> = { narrow: 0, medium: 250, wide: 360 };
const span = ['2021-09-15', '2028-03-31'] as const;
const years = ['2022', '2023', '2024', '2025', '2026', '2027'];

function sayRow({ key, said, date }: MovedRow, words: Words): string {
  const values = { date: words.period(date.text), ...(said === undefined ? {} : { said: words.period(said.text) }) };
  return words.say(`chart.moved-promises.${key as Key}`, values);
}

type Key =
  | 'load-2024'
  | 'load-2027'
  | 'ceremony'
  | 'serial'
  | 'two-years'
  | 'same-year'
  | 'appliances'
  | 'trucks'
  | 'truck-lines';

/** The words of a row and its mark; returns the px where it ends. */
function drawRow(svg: SVGElement, row: MovedRow, frame: Frame, top: number, x: Time): number {
  const { words, layout, measure, width } = frame;
  const narrow = layout === 'narrow';
  const room = narrow ? width : trackStart[layout] - 20;
  const lines = wrapText(measure, sayRow(row, words), type.tick, room);
  const height = drawLabel(svg, { x: 0, y: top, text: lines, size: type.tick, align: 'top' });
  const y = narrow ? top + height + 10 : top + 9;
  const { key, said, date } = row;
  // The last day on which it can have been said, and the last day promised.
  if (said !== undefined) drawOrder(svg, x, y, { given: said.end, due: date.end, key });
  else drawReport(svg, x, y, date, key);
  return Math.max(top + height, y + 7) + 9;
}

function drawTracks(rows: readonly MovedRow[], frame: Frame): SVGElement {
  const { layout, words, width, measure } = frame;
  const svg = createSvg(frame, 0);
  const ground = draw(svg, 'g', {});
  const quiet = draw(svg, 'g', { fill: ink.quiet });
  const x = createTime(frame, trackStart[layout], span);
  let top = 24;
  for (const track of tracks) {
    draw(svg, 'line', { x2: width, y1: top, y2: top, stroke: ink.faint });
    const heading = wrapText(measure, words.say(`chart.moved-promises.${track}`), type.label, width, 600);
    top += 8 + drawLabel(svg, { x: 0, y: top + 8, text: heading, weight: 600, align: 'top' }) + 4;
    for (const row of rows.filter((each) => each.track === track)) top = drawRow(svg, row, frame, top, x);
    top += 2;
  }
  drawYearLines(ground, quiet, x, { years, first: span[0], bottom: layout === 'narrow' ? 18 : top });
  svg.setAttribute('viewBox', `0 0 ${width} ${Math.ceil(top)}`);
  return svg;
}

export const movedPromises: Chart<MovedRow> = {
  id: 'moved-promises',
  topic: 'plants',
  places: ['saran'],
  signs: ['promised', 'counted'],
  rows: ({ registry }) => movedRows(registry),
  columns: [
    {
      id: 'about',
      label: (words) => words.say('chart.moved-promises.about'),
      value: ({ track }) => track,
      text: ({ track }, words) => words.say(`chart.moved-promises.${track}`),
    },
    signColumn,
    {
      id: 'said',
      label: (words) => words.say('chart.moved-promises.said'),
      value: ({ said }) => said?.text,
      text: ({ said }, words) => (said === undefined ? '' : words.period(said.text)),
    },
    {
      id: 'date',
      label: (words) => words.say('chart.moved-promises.date'),
      value: ({ date }) => date.text,
      text: ({ date }, words) => words.period(date.text),
    },
  ],
  draw: drawTracks,
};
