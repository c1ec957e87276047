// Every published total of the towns' people, by date and speaker: two lists, never joined, beside sums of counts.
import * as Plot from '@observablehq/plot';
import type { Words } from '../language/words.ts';
import type { Chart, Frame } from './chart.ts';
import { drawPlot, pixels, type Scales } from './drawPlot.ts';
import { createSvg, draw } from './element.ts';
import { halo, ink, radius, stroke, type } from './ink.ts';
import { drawLabel } from './label.ts';
import { placePeople, type PlacedLine, scaleLeft } from './peopleLines.ts';
import { type PeopleRow, peopleRows, whoOf } from './peopleRows.ts';
import { dotMark } from './signs.ts';

/** people: a scale from zero would press together all totals but one. */
const domain = [1e6, 3e6] as const;
const ticks = [1e6, 2e6, 3e6];
/** px above the hairlines, for the labels of the scale. */
const axisRoom = 22;
/** px from the middle of a dot to its label. */
const gap = radius.mark + 6;

/** `1.4 and about 1.5 million`: sums to two decimals, claims as printed. */
function amountOf(rows: readonly PeopleRow[], words: Words): string {
  const amounts = rows.map(({ value, qualifier, who }) =>
    words.say(`chart.amount.${qualifier}`, {
      number: words.number(value / 1e6, 'sum' in who ? 2 : undefined),
    }),
  );
  return words.say('chart.people-counts.million', { amounts: words.list(amounts) });
}

function isDisputed({ rows }: PlacedLine): boolean {
  return rows.length > 1;
}

function plotPeople(svg: SVGElement, lines: readonly PlacedLine[], frame: Frame, bottom: number): Scales {
  const dots = lines.flatMap((line) =>
    line.rows.map((row) => ({ ...row, y: line.y, contested: row.contested || isDisputed(line) })),
  );
  const joins = lines.filter(isDisputed).map(({ y, rows }) => ({ y, values: rows.map(({ value }) => value) }));
  const place = { x: 'value', y: 'y' } as const;
  return drawPlot(svg, frame, {
    height: bottom,
    margin: 0,
    marginTop: axisRoom,
    marginBottom: 6,
    x: { domain: [domain[0], domain[1]], range: [scaleLeft[frame.layout], frame.width - 8] },
    y: pixels,
    marks: [
      Plot.ruleX(ticks, { stroke: ink.rule }),
      Plot.ruleY(joins, {
        x1: ({ values }: (typeof joins)[number]) => Math.min(...values),
        x2: ({ values }: (typeof joins)[number]) => Math.max(...values),
        y: 'y',
        stroke: ink.contested,
        strokeWidth: stroke.mark,
      }),
      dotMark(
        dots.filter(({ contested }) => !contested),
        place,
      ),
      dotMark(
        dots.filter(({ contested }) => contested),
        { ...place, fill: ink.contested },
      ),
    ],
  });
}

/** Labels of the scale; those at the edges are moved inwards. */
function drawTicks(svg: SVGElement, { width, words, measure }: Frame, { x }: Scales): void {
  for (const tick of ticks) {
    const text = words.say('chart.people-counts.million', { amounts: words.number(tick / 1e6) });
    const half = measure(text, type.tick) / 2;
    const at = Math.max(half, Math.min(width - half, x(tick)));
    const label = { x: at, y: axisRoom - 3, text, anchor: 'middle', align: 'bottom' } as const;
    drawLabel(svg, { ...label, size: type.tick, fill: ink.quiet });
  }
}

function drawWords(rimmed: SVGElement, line: PlacedLine, { width, words }: Frame, { x }: Scales): void {
  const small = { y: line.top, size: type.tick, align: 'top' } as const;
  drawLabel(rimmed, { ...small, x: 0, text: words.period(line.when), weight: 600 });
  drawLabel(rimmed, { ...small, x: line.left, text: line.texts, fill: ink.quiet });
  const last = Math.max(...line.rows.map(({ value }) => x(value)));
  const beside =
    last > width * 0.8 ? ({ x: last - gap, anchor: 'end' } as const) : ({ x: last + gap, anchor: 'start' } as const);
  drawLabel(rimmed, { ...beside, y: line.y, text: amountOf(line.rows, words), weight: 600 });
}

function drawPeople(rows: readonly PeopleRow[], frame: Frame): SVGElement {
  const { groups, bottom } = placePeople(rows, frame, axisRoom);
  const lines = groups.flatMap((group) => group.lines);
  const svg = createSvg(frame, bottom);
  const scales = plotPeople(svg, lines, frame, bottom);
  drawTicks(svg, frame, scales);
  const rimmed = draw(svg, 'g', halo);
  for (const { group, top } of groups) {
    const text = frame.words.say(`chart.people-counts.group.${group}`);
    drawLabel(rimmed, { x: 0, y: top, text, size: type.label, weight: 600, align: 'top' });
  }
  for (const line of lines) drawWords(rimmed, line, frame, scales);
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
