// What the tyre plant of Saran was to cost, in nominal tenge, by the time it was said; a plan and a sum spent are never joined.
import * as Plot from '@observablehq/plot';
import { max } from 'd3-array';
import type { Registry } from '../evidence/registry.ts';
import type { MessageKey } from '../language/messages/catalogue.ts';
import type { Chart, Frame } from './chart.ts';
import { periodColumn, valueColumns, whoColumn, type ClaimRow } from './claimColumns.ts';
import { drawPlot, type Scales } from './drawPlot.ts';
import { createSvg, draw } from './element.ts';
import { ink, leading, radius, stroke, type } from './ink.ts';
import { drawLabel } from './label.ts';
import { dotMark, ringMark } from './signs.ts';
import { utcDay } from './utcDay.ts';
import { whoSaid } from './whoSaid.ts';

export interface PriceRow extends ClaimRow {
  sign: 'promised' | 'counted';
}

/** A row with its time: the first and the last day on which it can have been said, and the middle between them. */
interface Timed extends PriceRow {
  start: Date;
  end: Date;
  at: Date;
}

/** A row on the drawing: the middle of its mark and the first px of its time. */
interface Placed extends PriceRow {
  x: number;
  y: number;
  left: number;
}

const span = ['2020-07-01', '2025-01-20'] as const;
const years = ['2021-01-01', '2022-01-01', '2023-01-01', '2024-01-01'];
const heights = { narrow: 360, medium: 310, wide: 300 } as const;
/** px between a mark and its words, and of the line of the price above its explanation. */
const gap = 14;
const priceLine = 22;
/** px under the line of zero. */
const yearRoom = 24;

const versions: Readonly<Record<string, MessageKey>> = {
  'tyre-plant-2020': 'chart.tyre-plant-price.version-2020',
  'tyre-plant-2021': 'chart.tyre-plant-price.version-2021',
  'tyre-plant': 'chart.tyre-plant-price.invested',
};

/** Prices in dollars and roubles are not converted: nobody says at which rate. */
function rowsOf(registry: Registry): PriceRow[] {
  return registry
    .question('tyre-plant-cost')
    .claims.map((id) => registry.claim(id))
    .filter(({ unit }) => unit === 'KZT-bn')
    .toSorted((a, b) => (a.period.start < b.period.start ? -1 : 1))
    .map((claim) => ({
      key: `price-${claim.period.text.replace('/', '-to-')}`,
      claims: [claim.id],
      claim,
      who: whoSaid(claim, registry),
      sign: claim.status === 'planned' ? 'promised' : 'counted',
    }));
}

function toTimed(row: PriceRow): Timed {
  const [start, end] = [utcDay(row.claim.period.start), utcDay(row.claim.period.end)];
  return { ...row, start, end, at: new Date((start.getTime() + end.getTime()) / 2) };
}

/** Stems from zero; money spent is a solid one, with a bar over the months in which it can have been said. */
function plotPrices(svg: SVGElement, marks: readonly Timed[], frame: Frame, height: number): Scales {
  const price = { x: 'at', y: ({ claim }: Timed) => claim.value };
  const signed = (sign: PriceRow['sign']): Timed[] => marks.filter((mark) => mark.sign === sign);
  const [planned, spent] = [signed('promised'), signed('counted')];
  return drawPlot(svg, frame, {
    height,
    margin: 0,
    marginTop: gap,
    marginBottom: yearRoom,
    x: { type: 'utc', domain: span.map(utcDay) },
    y: { domain: [0, max(marks, ({ claim }) => claim.value) ?? 1] },
    marks: [
      Plot.ruleY([0], { stroke: ink.faint }),
      Plot.ruleX(years.map(utcDay), { y1: 0, y2: 0, insetBottom: -5, stroke: ink.faint }),
      Plot.ruleX(planned, { ...price, stroke: ink.promised }),
      Plot.ruleX(spent, { ...price, stroke: ink.counted, strokeWidth: stroke.bar }),
      Plot.ruleY(spent, { ...price, x1: 'start', x2: 'end', stroke: ink.counted, strokeWidth: stroke.mark }),
      ringMark(planned, price),
      dotMark(spent, price),
    ],
  });
}

/** Words stand beside their mark, towards the middle of the drawing; over it, with a leader, if another mark is too near. */
function drawWords(svg: SVGElement, frame: Frame, mark: Placed, next: Placed | undefined): void {
  const { words, layout, width } = frame;
  const { claim, who, x, y, left } = mark;
  const version = versions[claim.subject];
  const lines = [words.period(claim.period.text), ...(layout === 'narrow' ? [] : [who])];
  if (version !== undefined) lines.unshift(words.say(version));
  const set = (at: number, top: number, anchor: 'start' | 'end'): void => {
    const price = { text: words.quantity(claim), size: type.strong, weight: 600 as const };
    drawLabel(svg, { ...price, x: at, y: top, anchor, align: 'top' });
    const about = { text: lines, size: type.tick, fill: ink.quiet };
    drawLabel(svg, { ...about, x: at, y: top + priceLine, anchor, align: 'top' });
  };
  if (next !== undefined && next.x - x < 100) {
    const bottom = next.y - radius.mark - 10;
    draw(svg, 'line', { x1: x, x2: x, y1: bottom + 2, y2: y - radius.mark - 2, stroke: ink.faint });
    set(0, bottom - priceLine - lines.length * type.tick * leading, 'start');
  } else if (x > width / 2) set(Math.min(x, left + 4) - gap, y - priceLine / 2, 'end');
  else set(x + gap, y - priceLine / 2, 'start');
}

export const tyrePlantPrice: Chart<PriceRow> = {
  id: 'tyre-plant-price',
  topic: 'money',
  places: ['saran'],
  signs: ['promised', 'counted'],
  rows: ({ registry }) => rowsOf(registry),
  columns: [
    periodColumn('chart.tyre-plant-price.said'),
    {
      id: 'sign',
      label: (words) => words.say('chart.tyre-plant-price.sign'),
      value: ({ sign }) => sign,
      text: ({ sign }, words) => words.say(`chart.tyre-plant-price.${sign}`),
    },
    ...valueColumns('price', 'chart.tyre-plant-price.price'),
    whoColumn,
  ],
  draw(rows, frame) {
    const height = heights[frame.layout];
    const svg = createSvg(frame, height);
    const timed = rows.map(toTimed);
    const { x, y } = plotPrices(svg, timed, frame, height);
    for (const year of years) {
      const label = { x: x(utcDay(year)) + 4, y: y(0) + 5, text: year.slice(0, 4) };
      drawLabel(svg, { ...label, size: type.tick, fill: ink.quiet, align: 'top' });
    }
    const placed = timed.map((row) => ({ ...row, x: x(row.at), y: y(row.claim.value), left: x(row.start) }));
    for (const [index, mark] of placed.entries()) drawWords(svg, frame, mark, placed[index + 1]);
    return svg;
  },
};
