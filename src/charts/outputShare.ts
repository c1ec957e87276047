// The towns' share of the country's industrial output: three official numbers that must not be joined.
import * as Plot from '@observablehq/plot';
import type { Place } from '../evidence/rows.ts';
import type { MessageKey } from '../language/messages/catalogue.ts';
import { wrapText } from '../language/wrapText.ts';
import type { Chart, ChartRow, Evidence, Frame } from './chart.ts';
import { drawPlot, type Scales } from './drawPlot.ts';
import { createSvg, draw } from './element.ts';
import { ink, leading, type } from './ink.ts';
import { drawLabel } from './label.ts';
import { dotMark } from './signs.ts';

interface Row extends ChartRow {
  year: number;
  share: number;
  /** How many towns the list had that the number is about. */
  towns: number;
  speaker: string;
  /** ISO day on which it was published. */
  said: string;
  who: MessageKey;
}

const minister = 'chart.output-share.who.minister';
const office = 'chart.output-share.who.office';
const shares: readonly { claim: string; list: 'on_list_2012' | 'on_list_2025'; who: MessageKey }[] = [
  { claim: 'industrial-output-share.monotowns-27.2021.kazinform-monotowns-2022', list: 'on_list_2012', who: minister },
  { claim: 'industrial-output-share.monotowns-20.2023.kazinform-63bn-2024', list: 'on_list_2025', who: minister },
  { claim: 'industrial-output-share.monotowns-20.2024.pm-seminar-2025', list: 'on_list_2025', who: office },
];

function readShares({ registry }: Evidence): Row[] {
  const townsOn = (list: keyof Place): number => registry.tables.places.filter((place) => place[list] === 'yes').length;
  return shares.map(({ claim: id, list, who }) => {
    const { period, value, speaker, source } = registry.claim(id);
    const year = Number(period.text);
    const said = registry.source(source).published;
    return { key: period.text, claims: [id], year, share: value, towns: townsOn(list), speaker, said, who };
  });
}

/** px from the zero line to the top, the number above the highest dot included. */
const heights: Readonly<Record<Frame['layout'], number>> = { narrow: 250, medium: 270, wide: 300 };
const column: Readonly<Record<Frame['layout'], number>> = { narrow: 92, medium: 150, wide: 210 };

/** px of a column: enough for the longest word under its dot. */
function columnOf(rows: readonly Row[], { layout, words, measure }: Frame): number {
  const said = rows.flatMap((row) => words.say(row.who).split(' '));
  return Math.max(column[layout], ...said.map((word) => Math.ceil(measure(word, type.tick))));
}

function plotShares(svg: SVGElement, rows: readonly Row[], frame: Frame, years: readonly [number, number]): Scales {
  const half = columnOf(rows, frame) / 2;
  const share = { x: 'year', y: 'share' } as const;
  return drawPlot(svg, frame, {
    margin: 0,
    x: { domain: years, range: [half, frame.width - half] },
    y: { domain: [0, Math.max(...rows.map((row) => row.share))], range: [heights[frame.layout], 52] },
    marks: [
      Plot.ruleY([0], { stroke: ink.faint }),
      Plot.ruleX(rows, { ...share, stroke: ink.counted }),
      dotMark(rows, share),
    ],
  });
}

function drawShares(rows: readonly Row[], frame: Frame): SVGElement {
  const { layout, width, words, measure } = frame;
  const bottom = heights[layout];
  const years = rows.map((row) => row.year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  // The last two stand a year apart.
  const wide = columnOf(rows, frame);
  const room = Math.min(wide, (width - wide) / (last - first)) - 6;
  const captions = rows.map((row) => [
    ...wrapText(measure, words.say(row.who), type.tick, room),
    ...wrapText(measure, words.period(row.said.slice(0, 7)), type.tick, room),
  ]);
  const lines = Math.max(...captions.map((caption) => caption.length));
  const svg = createSvg(frame, bottom + 48 + lines * type.tick * leading);
  const { x, y } = plotShares(svg, rows, frame, [first, last]);
  drawGap(svg, rows, frame, x);
  for (const [index, row] of rows.entries()) {
    const middle = { x: x(row.year), anchor: 'middle', align: 'top' } as const;
    const share = words.quantity({ value: row.share, unit: 'percent' });
    const big = { size: layout === 'narrow' ? 22 : type.big, weight: 600 } as const;
    drawLabel(svg, { ...middle, ...big, y: y(row.share) - 9, align: 'bottom', text: share });
    drawLabel(svg, { ...middle, y: bottom + 6, text: String(row.year), weight: 600 });
    drawLabel(svg, { ...middle, y: bottom + 25, text: words.say('chart.output-share.list', { count: row.towns }) });
    drawLabel(svg, { ...middle, y: bottom + 45, text: captions[index] ?? [], size: type.tick, fill: ink.quiet });
  }
  return svg;
}

/** The reason why nothing joins the dots, where a line would run. */
function drawGap(svg: SVGElement, [first, second]: readonly Row[], frame: Frame, x: Scales['x']): void {
  if (first === undefined || second === undefined) return;
  const { layout, words, measure } = frame;
  const [from, to] = [x(first.year), x(second.year)];
  const middle = (from + to) / 2;
  const reason = words.say('chart.output-share.gap', { before: first.towns, after: second.towns });
  const text = wrapText(measure, reason, type.tick, to - from - (layout === 'narrow' ? 28 : 60));
  const top = heights[layout] * 0.4;
  const label = { x: middle, y: top, text, anchor: 'middle', align: 'top' } as const;
  const height = drawLabel(svg, { ...label, size: type.tick, fill: ink.quiet });
  const dashed = { x1: middle, x2: middle, stroke: ink.faint, 'stroke-dasharray': '2 4' };
  draw(svg, 'line', { ...dashed, y1: 20, y2: top - 8 });
  draw(svg, 'line', { ...dashed, y1: top + height + 8, y2: heights[layout] });
}

export const outputShare: Chart<Row> = {
  id: 'output-share',
  topic: 'output',
  places: ['monotowns-27', 'monotowns-20'],
  signs: [],
  rows: readShares,
  columns: [
    {
      id: 'year',
      label: (words) => words.say('chart.output-share.year'),
      value: (row) => row.year,
      text: (row) => String(row.year),
    },
    {
      id: 'share_percent',
      label: (words) => words.say('chart.output-share.share'),
      value: (row) => row.share,
      text: (row, words) => words.quantity({ value: row.share, unit: 'percent' }),
      unit: 'percent',
    },
    {
      id: 'towns_on_list',
      label: (words) => words.say('chart.output-share.towns'),
      value: (row) => row.towns,
      unit: 'towns',
    },
    { id: 'speaker', label: (words) => words.say('chart.output-share.speaker'), value: (row) => row.speaker },
    {
      id: 'said',
      label: (words) => words.say('chart.output-share.said'),
      value: (row) => row.said,
      text: (row, words) => words.period(row.said),
    },
  ],
  draw: drawShares,
};
