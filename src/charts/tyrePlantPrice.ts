// What the tyre plant of Saran was to cost, in nominal tenge, by the time it was said; a plan and a sum spent are never joined.
import { max } from 'd3-array';
import { scaleLinear, scaleUtc } from 'd3-scale';
import type { Claim } from '../evidence/rows.ts';
import type { MessageKey } from '../language/messages/catalogue.ts';
import type { Chart, ChartRow, Frame } from './chart.ts';
import { createSvg, draw } from './element.ts';
import { ink, radius, stroke, type } from './ink.ts';
import { drawLabel, wrapText } from './label.ts';
import { drawDot, drawRing, type Point } from './signs.ts';
import { whoSaid } from './whoSaid.ts';

export interface PriceRow extends ChartRow {
  claim: Claim;
  sign: 'promised' | 'counted';
  who: string;
}

/** Where the words of a price stand: above its mark with a leader, right of it, or left of it. */
interface Spot extends Point {
  anchor: 'start' | 'end';
  side: 'above' | 'beside';
}

const years = [2021, 2022, 2023, 2024];
const heights = { narrow: 360, medium: 310, wide: 300 } as const;
const lead = 14;

const versions: Readonly<Record<string, MessageKey>> = {
  'tyre-plant-2020': 'chart.tyre-plant-price.version-2020',
  'tyre-plant-2021': 'chart.tyre-plant-price.version-2021',
  'tyre-plant': 'chart.tyre-plant-price.invested',
};

/** The first of January of a year or the day that a date names. */
function day(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}

function drawWords(svg: SVGElement, frame: Frame, { claim, who }: PriceRow, { x, y, anchor, side }: Spot): void {
  const { words, measure } = frame;
  const version = versions[claim.subject];
  const about = [
    ...(version === undefined ? [] : [words.say(version)]),
    words.period(claim.period.text),
    ...(frame.layout === 'narrow' ? [] : [who]),
  ];
  const room = anchor === 'end' ? x - lead : frame.width - x - lead;
  const lines = about.flatMap((text) => wrapText(measure, text, type.tick, room));
  const at = side === 'above' ? 0 : anchor === 'end' ? x - lead : x + lead;
  const height = 22 + lines.length * type.tick * 1.25;
  const top = side === 'above' ? y - height : y - 11;
  drawLabel(svg, { x: at, y: top, text: words.quantity(claim), size: type.strong, weight: 600, anchor, align: 'top' });
  drawLabel(svg, { x: at, y: top + 22, text: lines, size: type.tick, fill: ink.quiet, anchor, align: 'top' });
}

export const tyrePlantPrice: Chart<PriceRow> = {
  id: 'tyre-plant-price',
  topic: 'money',
  places: ['saran'],
  signs: ['promised', 'counted'],
  rows: ({ registry }) =>
    registry
      .question('tyre-plant-cost')
      .claims.map((id) => registry.claim(id))
      // Prices in dollars and roubles are not converted: nobody says at which rate.
      .filter(({ unit }) => unit === 'KZT-bn')
      .sort((a, b) => (a.period.start < b.period.start ? -1 : 1))
      .map((claim) => ({
        key: `price-${claim.period.text.replace('/', '-to-')}`,
        claims: [claim.id],
        claim,
        sign: claim.status === 'planned' ? 'promised' : 'counted',
        who: whoSaid(claim, registry),
      })),
  columns: [
    {
      id: 'said',
      label: (words) => words.say('chart.tyre-plant-price.said'),
      value: ({ claim }) => claim.period.text,
      text: ({ claim }, words) => words.period(claim.period.text),
    },
    {
      id: 'sign',
      label: (words) => words.say('chart.tyre-plant-price.sign'),
      value: ({ sign }) => sign,
      text: ({ sign }, words) => words.say(`chart.tyre-plant-price.${sign}`),
    },
    {
      id: 'price',
      label: (words) => words.say('chart.tyre-plant-price.price'),
      value: ({ claim }) => claim.value,
      text: ({ claim }, words) => words.quantity(claim),
      unit: 'KZT-bn',
    },
    {
      id: 'qualifier',
      label: (words) => words.say('chart.saran-jobs.qualifier'),
      value: ({ claim }) => claim.qualifier,
    },
    { id: 'said_by', label: (words) => words.say('chart.saran-jobs.who'), value: ({ who }) => who },
  ],
  draw(rows, frame) {
    const svg = createSvg(frame, heights[frame.layout]);
    const base = heights[frame.layout] - 24;
    const x = scaleUtc([day('2020-07-01'), day('2025-01-20')], [0, frame.width]);
    const y = scaleLinear([0, max(rows, ({ claim }) => claim.value) ?? 1], [base, lead]);
    draw(svg, 'line', { x2: frame.width, y1: base, y2: base, stroke: ink.faint });
    for (const year of years) {
      const start = x(day(`${year}-01-01`));
      draw(svg, 'line', { x1: start, x2: start, y1: base, y2: base + 5, stroke: ink.faint });
      drawLabel(svg, { x: start + 4, y: base + 5, text: String(year), size: type.tick, fill: ink.quiet, align: 'top' });
    }
    for (const [index, row] of rows.entries()) {
      const { key, sign, claim } = row;
      const [start, end] = [x(day(claim.period.start)), x(day(claim.period.end))];
      const point = { x: (start + end) / 2, y: y(claim.value), key };
      const promised = sign === 'promised';
      draw(svg, 'line', {
        x1: point.x,
        x2: point.x,
        y1: base,
        y2: point.y,
        stroke: promised ? ink.promised : ink.counted,
        'stroke-width': promised ? undefined : stroke.bar,
      });
      if (!promised)
        draw(svg, 'line', {
          x1: start,
          x2: end,
          y1: point.y,
          y2: point.y,
          stroke: ink.counted,
          'stroke-width': stroke.mark,
        });
      if (promised) drawRing(svg, point);
      else drawDot(svg, point);
      const next = rows[index + 1];
      const crowded = next !== undefined && x(day(next.claim.period.start)) - end < 80;
      const late = point.x > frame.width / 2;
      if (crowded && next !== undefined) {
        const above = y(next.claim.value) - radius.mark - 10;
        draw(svg, 'line', {
          x1: point.x,
          x2: point.x,
          y1: above + 2,
          y2: point.y - radius.mark - 2,
          stroke: ink.faint,
        });
        drawWords(svg, frame, row, { x: point.x, y: above, anchor: 'start', side: 'above' });
      } else
        drawWords(svg, frame, row, {
          x: late ? Math.min(point.x, start + 4) : point.x,
          y: point.y,
          anchor: late ? 'end' : 'start',
          side: 'beside',
        });
    }
    return svg;
  },
};
