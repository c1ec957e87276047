// How the towns grew or shrank from the census of 1999 to their latest count: no two alike.
import * as Plot from '@observablehq/plot';
import type { Words } from '../language/words.ts';
import type { Chart, Frame } from './chart.ts';
import { drawPlot, pixels, type Scales } from './drawPlot.ts';
import { createSvg, draw } from './element.ts';
import { ink, radius, stroke, type } from './ink.ts';
import { drawLabel } from './label.ts';
import { dotMark } from './signs.ts';
import { drawTownWords, headRoom, type PlacedTown, placeTowns, scaleStart } from './townChangeLines.ts';
import { type TownChange, townChangeRows } from './townChangeRows.ts';
import { townColumn } from './townYears.ts';

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

/** px from the middle of a dot to its label. */
const gap = radius.mark + 5;

function isEstimate({ end }: TownChange): boolean {
  return end.status === 'estimate';
}

function plotTowns(svg: SVGElement, placed: readonly PlacedTown[], frame: Frame, bottom: number): Scales {
  const { width, measure, words } = frame;
  const marks = placed.map(({ row, y }) => ({ ...row, y, at: changeOf(row) }));
  const changes = marks.map(({ at }) => at);
  const room = measure(formatChange(-88, words), type.tick, 600) + gap;
  const place = { x: 'at', y: 'y' } as const;
  const stem = { ...place, stroke: ink.counted, strokeWidth: stroke.mark } as const;
  return drawPlot(svg, frame, {
    height: bottom,
    margin: 0,
    marginTop: headRoom - 4,
    x: {
      domain: [Math.min(...changes), Math.max(...changes)],
      range: [scaleStart(frame) + room, width - room],
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

function drawChanges(svg: SVGElement, placed: readonly PlacedTown[], { words }: Frame, { x }: Scales): void {
  const labels = draw(svg, 'g', { 'font-weight': 600 });
  for (const { row, y } of placed) {
    if (row.change === undefined) continue;
    const left = row.change < 0;
    const beside = { x: x(row.change) + (left ? -gap : gap), anchor: left ? 'end' : 'start' } as const;
    drawLabel(labels, { ...beside, y, text: formatChange(row.change, words), size: type.tick });
  }
}

function drawTowns(rows: readonly TownChange[], frame: Frame): SVGElement {
  const { placed, bottom } = placeTowns(rows, frame);
  const svg = createSvg(frame, bottom);
  const scales = plotTowns(svg, placed, frame, bottom);
  drawTownWords(svg, placed, frame, scales.x(0));
  drawChanges(svg, placed, frame, scales);
  return svg;
}

export const townPopulations: Chart<TownChange> = {
  id: 'town-populations',
  topic: 'people',
  places: ['monotowns-27'],
  signs: [],
  rows: townChangeRows,
  columns: [
    townColumn,
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
      text: (row, words) => words.say(`chart.town-populations.kind.${isEstimate(row) ? 'estimate' : 'count'}`),
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
