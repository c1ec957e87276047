// How the towns grew or shrank from the census of 1999 to their latest count: no two alike.
import * as Plot from '@observablehq/plot';
import type { Words } from '../language/words.ts';
import type { Chart, Frame } from './chart.ts';
import { drawPlot, pixels, type Scales } from './drawPlot.ts';
import { type Attributes, createSvg, draw } from './element.ts';
import { ink, radius, stroke, type } from './ink.ts';
import { drawLabel } from './label.ts';
import { dotMark } from './signs.ts';
import { type TownChange, townChangeRows } from './townChangeRows.ts';

function nameOf({ town }: TownChange, { locale }: Words): string {
  return town[`name_${locale}`];
}

/** `+12 %`, whole percents: the counts are not finer than that. */
function formatChange(change: number, words: Words): string {
  const whole = Math.round(change);
  const sign = whole > 0 ? '+' : whole < 0 ? '−' : '';
  return `${sign}${words.quantity({ value: Math.abs(whole), unit: 'percent' })}`;
}

/** A break has no place on the scale of change; its two counts are still compared, by a broken line. */
function changeOf({ start, end, change }: TownChange): number {
  return change ?? (end.value / start.value - 1) * 100;
}

/** px: right edges of the two columns of numbers, left edge of the scale, height of a row. */
const columns = {
  narrow: { start: 0, end: 0, scale: 104, row: 36 },
  medium: { start: 158, end: 226, scale: 352, row: 25 },
  wide: { start: 170, end: 250, scale: 400, row: 26 },
} as const;
/** px above the towns with a break, for the words that say so. */
const breakRoom = 34;
const top = 24;
/** px from the middle of a dot to its label. */
const gap = radius.mark + 5;

interface Placed {
  row: TownChange;
  y: number;
}

function placeRows(rows: readonly TownChange[], step: number): Placed[] {
  return rows.map((row, index) => ({
    row,
    y: top + (index + 0.5) * step + (row.change === undefined ? breakRoom : 0),
  }));
}

/** Texts of one column share their look, which stands once on the group. */
function drawColumn(
  svg: SVGElement,
  placed: readonly Placed[],
  look: Attributes,
  x: number,
  text: (row: TownChange) => string,
  shift = 0,
): void {
  const group = draw(svg, 'g', look);
  for (const { row, y } of placed) drawLabel(group, { x, y: y + shift, text: text(row), size: type.tick });
}

function drawWords(svg: SVGElement, placed: readonly Placed[], { layout, words }: Frame, zero: number): void {
  const { start, end } = columns[layout];
  const narrow = layout === 'narrow';
  const head = { y: 9, size: type.tick, fill: ink.quiet } as const;
  drawLabel(svg, { ...head, x: zero, text: words.say('chart.town-populations.zero'), anchor: 'middle' });
  drawColumn(svg, placed, { 'font-weight': 600 }, 0, (row) => nameOf(row, words), narrow ? -8 : 0);
  if (narrow) {
    const until = (row: TownChange): string =>
      words.say('chart.town-populations.until', { date: row.end.period.end.slice(0, 4) });
    drawColumn(svg, placed, { fill: ink.quiet }, 0, until, 8);
    return;
  }
  drawLabel(svg, { ...head, x: start, text: '1999', anchor: 'end' });
  drawLabel(svg, { ...head, x: end, text: words.say('chart.town-populations.latest'), anchor: 'end' });
  drawColumn(svg, placed, { fill: ink.quiet, 'text-anchor': 'end' }, start, (row) => words.number(row.start.value));
  drawColumn(svg, placed, { 'text-anchor': 'end' }, end, (row) => words.number(row.end.value));
  drawColumn(svg, placed, { fill: ink.quiet }, end + 14, (row) => words.period(row.end.period.text.slice(0, 7)));
}

function plotTowns(svg: SVGElement, placed: readonly Placed[], frame: Frame, bottom: number): Scales {
  const { layout, width, measure, words } = frame;
  const marks = placed.map(({ row, y }) => ({ ...row, y, at: changeOf(row) }));
  const changes = marks.map(({ at }) => at);
  const room = measure(formatChange(-88, words), type.tick, 600) + gap;
  const place = { x: 'at', y: 'y' } as const;
  const stem = { ...place, stroke: ink.counted, strokeWidth: stroke.mark } as const;
  const isEstimate = ({ end }: TownChange): boolean => end.status === 'estimate';
  return drawPlot(svg, frame, {
    height: bottom,
    margin: 0,
    marginTop: top - 4,
    x: {
      domain: [Math.min(...changes), Math.max(...changes)],
      range: [columns[layout].scale + room, width - room],
    },
    y: pixels,
    marks: [
      Plot.ruleX([0], { stroke: ink.faint }),
      Plot.ruleY(
        marks.filter(({ change }) => change !== undefined),
        stem,
      ),
      Plot.ruleY(
        marks.filter(({ change }) => change === undefined),
        { ...stem, strokeDasharray: '3 4' },
      ),
      dotMark(
        marks.filter((row) => !isEstimate(row)),
        place,
      ),
      dotMark(marks.filter(isEstimate), { ...place, r: radius.small }),
    ],
  });
}

function drawChanges(svg: SVGElement, placed: readonly Placed[], { words }: Frame, { x }: Scales): void {
  const labels = draw(svg, 'g', { 'font-weight': 600 });
  for (const { row, y } of placed) {
    if (row.change === undefined) continue;
    const left = row.change < 0;
    const beside = { x: x(row.change) + (left ? -gap : gap), anchor: left ? 'end' : 'start' } as const;
    drawLabel(labels, { ...beside, y, text: formatChange(row.change, words), size: type.tick });
  }
}

function drawTowns(rows: readonly TownChange[], frame: Frame): SVGElement {
  const { row: step } = columns[frame.layout];
  const placed = placeRows(rows, step);
  const bottom = Math.max(...placed.map(({ y }) => y)) + step / 2;
  const svg = createSvg(frame, bottom);
  const scales = plotTowns(svg, placed, frame, bottom);
  drawWords(svg, placed, frame, scales.x(0));
  drawChanges(svg, placed, frame, scales);
  const broken = placed.find(({ row }) => row.change === undefined);
  if (broken !== undefined) {
    const label = { x: 0, y: broken.y - step / 2 - 4, text: frame.words.say('chart.town-populations.broken') };
    drawLabel(svg, { ...label, size: type.tick, fill: ink.quiet, align: 'bottom', halo: true });
  }
  return svg;
}

export const townPopulations: Chart<TownChange> = {
  id: 'town-populations',
  topic: 'people',
  places: ['monotowns-27'],
  signs: [],
  rows: townChangeRows,
  columns: [
    {
      id: 'town',
      label: (words) => words.say('chart.town-populations.town'),
      value: (row) => row.town.name_en,
      text: nameOf,
    },
    {
      id: 'people_1999',
      label: (words) => words.say('chart.town-populations.start'),
      value: (row) => row.start.value,
      unit: 'people',
    },
    {
      id: 'people_latest',
      label: (words) => words.say('chart.town-populations.end'),
      value: (row) => row.end.value,
      unit: 'people',
    },
    {
      id: 'latest_date',
      label: (words) => words.say('chart.town-populations.date'),
      value: (row) => row.end.period.text,
      text: (row, words) => words.period(row.end.period.text),
    },
    {
      id: 'latest_kind',
      label: (words) => words.say('chart.town-populations.kind'),
      value: (row) => row.end.status,
      text: (row, words) =>
        words.say(`chart.town-populations.kind.${row.end.status === 'estimate' ? 'estimate' : 'count'}`),
    },
    {
      id: 'change_percent',
      label: (words) => words.say('chart.town-populations.change'),
      unit: 'percent',
      value: (row) => row.change,
      text: (row, words) =>
        row.change === undefined ? words.say('chart.town-populations.break') : formatChange(row.change, words),
    },
  ],
  draw: drawTowns,
};
