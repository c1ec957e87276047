// What the tyre plant of Saran was to cost, in nominal tenge, by the time it was said; a plan and a sum spent are never joined.
import { max } from 'd3-array';
import { scaleLinear, scaleUtc } from 'd3-scale';
import type { Registry } from '../evidence/registry.ts';
import type { MessageKey } from '../language/messages/catalogue.ts';
import type { Chart, Frame } from './chart.ts';
import { periodColumn, valueColumns, whoColumn, type ClaimRow } from './claimColumns.ts';
import { createSvg, draw } from './element.ts';
import { ink, leading, radius, stroke, type } from './ink.ts';
import { drawLabel } from './label.ts';
import { drawDot, drawRing } from './signs.ts';
import { utcDay } from './utcDay.ts';
import { whoSaid } from './whoSaid.ts';

export interface PriceRow extends ClaimRow {
  sign: 'promised' | 'counted';
}

/** A row on the surface: the middle of its mark and the first and last px of its time. */
interface Placed extends PriceRow {
  x: number;
  y: number;
  start: number;
  end: number;
}

const years = ['2021', '2022', '2023', '2024'];
const heights = { narrow: 360, medium: 310, wide: 300 } as const;
/** px between a mark and its words, and of the line of the price above its explanation. */
const gap = 14;
const priceLine = 22;

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

function drawYears(svg: SVGElement, width: number, base: number, x: (date: string) => number): void {
  draw(svg, 'line', { x2: width, y1: base, y2: base, stroke: ink.faint });
  for (const year of years) {
    const at = x(`${year}-01-01`);
    draw(svg, 'line', { x1: at, x2: at, y1: base, y2: base + 5, stroke: ink.faint });
    drawLabel(svg, { x: at + 4, y: base + 5, text: year, size: type.tick, fill: ink.quiet, align: 'top' });
  }
}

/** A stem from zero; money spent is a solid one, with a bar over the months in which it can have been said. */
function drawMark(svg: SVGElement, { x, y, start, end, key, sign }: Placed, base: number): void {
  if (sign === 'promised') {
    draw(svg, 'line', { x1: x, x2: x, y1: base, y2: y, stroke: ink.promised });
    drawRing(svg, { x, y, key });
    return;
  }
  draw(svg, 'line', { x1: x, x2: x, y1: base, y2: y, stroke: ink.counted, 'stroke-width': stroke.bar });
  draw(svg, 'line', { x1: start, x2: end, y1: y, y2: y, stroke: ink.counted, 'stroke-width': stroke.mark });
  drawDot(svg, { x, y, key });
}

/** Words stand beside their mark, towards the middle of the drawing; over it, with a leader, if another mark is too near. */
function drawWords(svg: SVGElement, frame: Frame, mark: Placed, next: Placed | undefined): void {
  const { words, layout, width } = frame;
  const { claim, who, x, y, start } = mark;
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
  } else if (x > width / 2) set(Math.min(x, start + 4) - gap, y - priceLine / 2, 'end');
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
    const base = height - 24;
    const time = scaleUtc([utcDay('2020-07-01'), utcDay('2025-01-20')], [0, frame.width]);
    const x = (date: string): number => time(utcDay(date));
    const y = scaleLinear([0, max(rows, ({ claim }) => claim.value) ?? 1], [base, gap]);
    const svg = createSvg(frame, height);
    drawYears(svg, frame.width, base, x);
    const marks = rows.map((row): Placed => {
      const [start, end] = [x(row.claim.period.start), x(row.claim.period.end)];
      return { ...row, x: (start + end) / 2, y: y(row.claim.value), start, end };
    });
    for (const [index, mark] of marks.entries()) {
      drawMark(svg, mark, base);
      drawWords(svg, frame, mark, marks[index + 1]);
    }
    return svg;
  },
};
