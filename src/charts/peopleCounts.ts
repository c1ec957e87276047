// Every published total of the towns' people, by date and speaker: two lists, never joined, beside sums of counts.
import { scaleLinear } from 'd3-scale';
import type { Words } from '../language/words.ts';
import { wrapText } from '../language/wrapText.ts';
import { axisRoom, drawAxis } from './axis.ts';
import type { Chart, Frame } from './chart.ts';
import { createSvg, draw } from './element.ts';
import { halo, ink, leading, radius, stroke, type } from './ink.ts';
import { drawLabel } from './label.ts';
import { type PeopleGroup, type PeopleRow, peopleRows } from './peopleRows.ts';
import { drawDot } from './signs.ts';

function whoOf({ who }: PeopleRow, words: Words): string {
  return 'sum' in who ? words.say(who.sum, { count: who.count }) : who.join(', ');
}

/** `1.4 and about 1.5 million`: sums to two decimals, claims as printed. */
function amountOf(rows: readonly PeopleRow[], words: Words): string {
  const amounts = rows.map(({ value, qualifier, who }) =>
    words.say(`chart.people-counts.amount.${qualifier}`, {
      number: words.number(value / 1e6, 'sum' in who ? 2 : undefined),
    }),
  );
  return words.say('chart.people-counts.million', { amounts: words.list(amounts) });
}

/** Totals of one list and date stand on one line; those that disagree are joined there. */
interface Line {
  group: PeopleGroup;
  when: string;
  rows: readonly PeopleRow[];
  texts: readonly string[];
  height: number;
}

/** px from the left edge to the words, after the date, and to the scale; on a phone the words stand above it. */
const columns = {
  narrow: { words: 112, scale: 6 },
  medium: { words: 112, scale: 350 },
  wide: { words: 120, scale: 500 },
} as const;
/** people: a scale from zero would press together all totals but one. */
const domain = [1e6, 3e6] as const;
const heading = { above: 16, height: 26 } as const;

function toLines(rows: readonly PeopleRow[], { layout, width, words, measure }: Frame): Line[] {
  const { words: left, scale } = columns[layout];
  const room = (layout === 'narrow' ? width : scale - 20) - left;
  const groups = Map.groupBy(rows, (row) => `${row.group} ${row.when} ${'sum' in row.who ? row.key : ''}`);
  return [...groups.values()].map((members) => {
    const [{ group, when }] = members as [PeopleRow];
    const texts = wrapText(measure, members.map((row) => whoOf(row, words)).join('; '), type.tick, room);
    const height = texts.length * type.tick * leading + (layout === 'narrow' ? 28 : 9);
    return { group, when, rows: members, texts, height };
  });
}

function drawLine(
  svg: SVGElement,
  rimmed: SVGElement,
  line: Line,
  top: number,
  frame: Frame,
  x: (value: number) => number,
): void {
  const { layout, words } = frame;
  const small = { y: top, size: type.tick, align: 'top' } as const;
  drawLabel(rimmed, { ...small, x: 0, text: words.period(line.when), weight: 600 });
  drawLabel(rimmed, { ...small, x: columns[layout].words, text: line.texts, fill: ink.quiet });
  // Beside the first line of the words or, on a phone, under the last.
  const y = layout === 'narrow' ? top + line.height - 18 : top + (type.tick * leading) / 2;
  const places = line.rows.map((row) => x(row.value));
  const last = Math.max(...places);
  const disputed = line.rows.length > 1;
  if (disputed) {
    draw(svg, 'line', {
      x1: Math.min(...places),
      x2: last,
      y1: y,
      y2: y,
      stroke: ink.contested,
      'stroke-width': stroke.mark,
    });
  }
  for (const row of line.rows)
    drawDot(svg, { x: x(row.value), y, key: row.key }, row.contested || disputed ? 'contested' : 'counted');
  const before = last > frame.width * 0.8;
  const gap = radius.mark + 6;
  const text = amountOf(line.rows, words);
  drawLabel(rimmed, { x: before ? last - gap : last + gap, y, text, weight: 600, anchor: before ? 'end' : 'start' });
}

function drawPeople(rows: readonly PeopleRow[], frame: Frame): SVGElement {
  const { width, words, layout } = frame;
  const groups = [...Map.groupBy(toLines(rows, frame), (line) => line.group)];
  const x = scaleLinear(domain, [columns[layout].scale, width - 8]);
  const bottom = groups.reduce(
    (sum, [, lines]) => sum + heading.above + heading.height + lines.reduce((height, line) => height + line.height, 0),
    axisRoom,
  );
  const svg = createSvg(frame, bottom);
  const format = (value: number): string =>
    words.say('chart.people-counts.million', { amounts: words.number(value / 1e6) });
  drawAxis(svg, frame, { x, ticks: [1e6, 2e6, 3e6], format, top: axisRoom, bottom: bottom - 6, side: 'above' });
  const rimmed = draw(svg, 'g', halo);
  let top: number = axisRoom;
  for (const [group, lines] of groups) {
    const text = words.say(`chart.people-counts.group.${group}`);
    drawLabel(rimmed, { x: 0, y: top + heading.above, text, size: type.label, weight: 600, align: 'top' });
    top += heading.above + heading.height;
    for (const line of lines) {
      drawLine(svg, rimmed, line, top, frame, x);
      top += line.height;
    }
  }
  return svg;
}

export const peopleCounts: Chart<PeopleRow> = {
  id: 'people-counts',
  topic: 'people',
  places: ['monotowns-27', 'monotowns-20'],
  signs: ['counted', 'contested'],
  rows: peopleRows,
  columns: [
    {
      id: 'group',
      label: (words) => words.say('chart.people-counts.group'),
      value: (row) => row.group,
      text: (row, words) => words.say(`chart.people-counts.group.${row.group}`),
    },
    {
      id: 'period',
      label: (words) => words.say('chart.people-counts.period'),
      value: (row) => row.when,
      text: (row, words) => words.period(row.when),
    },
    {
      id: 'people',
      label: (words) => words.say('chart.people-counts.people'),
      value: (row) => row.value,
      unit: 'people',
    },
    {
      id: 'qualifier',
      label: (words) => words.say('chart.people-counts.qualifier'),
      value: (row) => row.qualifier,
      text: (row, words) => words.say(`chart.people-counts.qualifier.${row.qualifier}`),
    },
    {
      id: 'said_by',
      label: (words) => words.say('chart.people-counts.who'),
      value: (row) => ('sum' in row.who ? '' : row.who.join('; ')),
      text: whoOf,
    },
  ],
  draw: drawPeople,
};
