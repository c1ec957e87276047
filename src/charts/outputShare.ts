// The towns' share of the country's industrial output: three official numbers that must not be joined.
import { scaleLinear } from 'd3-scale';
import type { Place } from '../evidence/rows.ts';
import type { MessageKey } from '../language/messages/catalogue.ts';
import { wrapText } from '../language/wrapText.ts';
import type { Chart, ChartRow, Evidence, Frame } from './chart.ts';
import { createSvg, draw } from './element.ts';
import { ink, leading, type } from './ink.ts';
import { drawLabel } from './label.ts';
import { drawDot } from './signs.ts';

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

function drawShares(rows: readonly Row[], frame: Frame): SVGElement {
  const { layout, width, words, measure } = frame;
  const bottom = heights[layout];
  const half = column[layout] / 2;
  const years = rows.map((row) => row.year);
  const x = scaleLinear([Math.min(...years), Math.max(...years)], [half, width - half]);
  const y = scaleLinear([0, Math.max(...rows.map((row) => row.share))], [bottom, 52]);
  const room = Math.min(column[layout], x(1) - x(0)) - 6;
  const captions = rows.map((row) => [
    ...wrapText(measure, words.say(row.who), type.tick, room),
    ...wrapText(measure, words.period(row.said.slice(0, 7)), type.tick, room),
  ]);
  const lines = Math.max(...captions.map((caption) => caption.length));
  const svg = createSvg(frame, bottom + 48 + lines * type.tick * leading);

  draw(svg, 'line', { x1: 0, x2: width, y1: bottom, y2: bottom, stroke: ink.faint });
  drawGap(svg, rows, frame, x, bottom);
  for (const [index, row] of rows.entries()) {
    const at = x(row.year);
    const middle = { x: at, anchor: 'middle', align: 'top' } as const;
    draw(svg, 'line', { x1: at, x2: at, y1: bottom, y2: y(row.share), stroke: ink.counted });
    drawDot(svg, { x: at, y: y(row.share), key: row.key });
    const share = words.quantity({ value: row.share, unit: 'percent' });
    drawLabel(svg, {
      ...middle,
      y: y(row.share) - 9,
      align: 'bottom',
      text: share,
      size: layout === 'narrow' ? 22 : type.big,
      weight: 600,
    });
    drawLabel(svg, { ...middle, y: bottom + 6, text: String(row.year), weight: 600 });
    drawLabel(svg, { ...middle, y: bottom + 25, text: words.say('chart.output-share.list', { count: row.towns }) });
    drawLabel(svg, { ...middle, y: bottom + 45, text: captions[index] ?? [], size: type.tick, fill: ink.quiet });
  }
  return svg;
}

/** The reason why nothing joins the dots, where a line would run. */
function drawGap(
  svg: SVGElement,
  [first, second]: readonly Row[],
  frame: Frame,
  x: (year: number) => number,
  bottom: number,
): void {
  if (first === undefined || second === undefined) return;
  const middle = (x(first.year) + x(second.year)) / 2;
  const text = frame.words.say('chart.output-share.gap', { before: first.towns, after: second.towns });
  const lines = wrapText(
    frame.measure,
    text,
    type.tick,
    x(second.year) - x(first.year) - (frame.layout === 'narrow' ? 28 : 60),
  );
  const top = bottom * 0.4;
  const height = drawLabel(svg, {
    x: middle,
    y: top,
    text: lines,
    size: type.tick,
    fill: ink.quiet,
    anchor: 'middle',
    align: 'top',
  });
  const dashed = { x1: middle, x2: middle, stroke: ink.faint, 'stroke-dasharray': '2 4' };
  draw(svg, 'line', { ...dashed, y1: 20, y2: top - 8 });
  draw(svg, 'line', { ...dashed, y1: top + height + 8, y2: bottom });
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
