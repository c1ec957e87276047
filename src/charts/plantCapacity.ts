// What the three plants of Saran can or shall make in a year, against what they made in ten months of 2025. Every plant has its own scale.
import { sum } from 'd3-array';
import type { Words } from '../language/words.ts';
import { wrapText } from '../language/wrapText.ts';
import { capacityRows, type CapacityRow } from './capacityRows.ts';
import type { Chart, Frame } from './chart.ts';
import { periodColumn, valueColumns, whoColumn } from './claimColumns.ts';
import { createSvg, draw } from './element.ts';
import { ink, stroke, type } from './ink.ts';
import { drawLabel } from './label.ts';
import { qualify } from './qualify.ts';

/** A plant that made more than was planned for its year needs room beyond the outline; as a multiple of it. */
const beyond = 1.2;
/** px: height of the outline, of the bar in it, and of the line of words above. */
const outline = 26;
const bar = 12;
const above = 22;

/** What the outline stands for: a year at the capacity that was announced, or the year aimed at. */
function sayYear({ plant, claim }: CapacityRow, words: Words): string {
  const [start = '', end] = claim.period.text.split('/').map((date) => words.period(date.slice(0, 7)));
  if (plant === 'appliance-plant') return words.say('chart.plant-capacity.target', { year: start });
  if (end !== undefined) return words.say('chart.plant-capacity.year-between', { start, end });
  return words.say('chart.plant-capacity.year', { when: start });
}

function sayMade({ claim, product }: CapacityRow, words: Words): string {
  return qualify(claim, words.say(`chart.plant-capacity.${product}`, { number: words.short(claim.value) }), words);
}

/** Draws one plant and returns the px where it ends. */
function drawPlant(svg: SVGElement, frame: Frame, rows: readonly CapacityRow[], top: number): number {
  const { words, layout, measure } = frame;
  const [first] = rows;
  if (first === undefined) return top;
  const left = layout === 'wide' ? 190 : 0;
  const room = frame.width - left;
  const year = rows.filter(({ sign }) => sign === 'promised');
  const perUnit = (room - 2) / beyond / sum(year, ({ claim }) => claim.value);
  draw(svg, 'line', { x2: frame.width, y1: top, y2: top, stroke: ink.faint });
  const name = words.say(`chart.saran-jobs.${first.plant}`);
  drawLabel(svg, { x: 0, y: top + 9, text: name, size: type.strong, weight: 600, align: 'top' });
  let y = top + (layout === 'wide' ? 12 : 32);
  const head = wrapText(measure, sayYear(first, words), type.tick, room);
  y += 2 + drawLabel(svg, { x: left, y, text: head, size: type.tick, fill: ink.quiet, align: 'top' });
  let x = left + 1;
  for (const row of year) {
    const width = row.claim.value * perUnit;
    drawLabel(svg, { x: x - 1, y, text: sayMade(row, words), align: 'top' });
    const box = { x, y: y + above, width, height: outline, 'data-row': row.key };
    draw(svg, 'rect', { ...box, fill: 'none', stroke: ink.promised, 'stroke-width': stroke.mark });
    x += width;
  }
  y += above;
  for (const row of rows.filter(({ sign }) => sign === 'counted')) {
    const box = { x: left, y: y + (outline - bar) / 2, width: row.claim.value * perUnit, height: bar };
    draw(svg, 'rect', { ...box, fill: ink.counted, 'data-row': row.key });
    const made = words.say('chart.plant-capacity.made', {
      products: sayMade(row, words),
      year: row.claim.period.start.slice(0, 4),
    });
    y += outline + 4;
    const lines = wrapText(measure, made, type.label, room, 600);
    y += drawLabel(svg, { x: left, y, text: lines, weight: 600, align: 'top' });
  }
  return y + 16;
}

export const plantCapacity: Chart<CapacityRow> = {
  id: 'plant-capacity',
  topic: 'plants',
  places: ['saran'],
  signs: [],
  rows: ({ registry }) => capacityRows(registry),
  columns: [
    {
      id: 'plant',
      label: (words) => words.say('chart.saran-jobs.plant'),
      value: ({ plant }) => plant,
      text: ({ plant }, words) => words.say(`chart.saran-jobs.${plant}`),
    },
    {
      id: 'sign',
      label: (words) => words.say('chart.plant-capacity.sign'),
      value: ({ sign }) => sign,
      text: ({ sign }, words) => words.say(`chart.plant-capacity.${sign}`),
    },
    {
      id: 'product',
      label: (words) => words.say('chart.plant-capacity.product'),
      value: ({ product }) => product,
      text: ({ product }, words) => words.say(`chart.plant-capacity.product.${product}`),
    },
    ...valueColumns('number', 'chart.saran-jobs.number'),
    periodColumn('chart.saran-jobs.period'),
    whoColumn,
  ],
  draw(rows, frame) {
    const svg = createSvg(frame, 0);
    let top = 1;
    for (const [, own] of Map.groupBy(rows, ({ plant }) => plant)) top = drawPlant(svg, frame, own, top);
    svg.setAttribute('viewBox', `0 0 ${frame.width} ${Math.ceil(top)}`);
    return svg;
  },
};
