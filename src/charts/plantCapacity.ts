// What the three plants of Saran can or shall make in a year, against what they made in ten months of 2025. Every bar has its own scale.
import { sum } from 'd3-array';
import type { Claim } from '../evidence/rows.ts';
import type { Words } from '../language/words.ts';
import type { Chart, ChartRow, Frame } from './chart.ts';
import { createSvg, draw } from './element.ts';
import { ink, stroke, type } from './ink.ts';
import { drawLabel, wrapText } from './label.ts';
import { qualify } from './qualify.ts';
import { whoSaid } from './whoSaid.ts';

const plants = [
  {
    id: 'bus-plant',
    year: [
      'capacity.bus-plant.2020-12-21.kazinform-bus-2020',
      'capacity-special-vehicles.bus-plant.2020-12-21.kazinform-bus-2020',
    ],
    months: 'output.bus-plant.2025-01-to-2025-10.baq-25-productions-2025',
  },
  {
    id: 'tyre-plant',
    year: ['capacity.tyre-plant.2020-to-2024.interfax-tyres-2022-12'],
    months: 'output.tyre-plant.2025-01-to-2025-10.baq-25-productions-2025',
  },
  {
    id: 'appliance-plant',
    year: ['output.appliance-plant.2027.akorda-appliances-2024'],
    months: 'output.appliance-plant.2025-01-to-2025-10.baq-25-productions-2025',
  },
] as const;

type Plant = (typeof plants)[number]['id'];

export interface CapacityRow extends ChartRow {
  plant: Plant;
  product: 'buses' | 'special' | 'vehicles' | 'tyres' | 'appliances';
  sign: 'promised' | 'counted';
  claim: Claim;
  who: string;
}

/** The plant that made more than its year was planned for needs room beyond its outline. */
const beyond = 1.2;
const bar = 26;

function productOf({ id, measure }: Claim, plant: Plant): CapacityRow['product'] {
  if (plant === 'tyre-plant') return 'tyres';
  if (plant === 'appliance-plant') return 'appliances';
  return measure === 'capacity-special-vehicles' ? 'special' : id.startsWith('capacity.') ? 'buses' : 'vehicles';
}

/** What the outline stands for: a year at the capacity that was announced, or the year aimed at. */
function sayYear({ plant, claim }: CapacityRow, words: Words): string {
  const [start = '', end = start] = claim.period.text.split('/').map((date) => words.period(date.slice(0, 7)));
  if (plant === 'appliance-plant') return words.say('chart.plant-capacity.target', { year: start });
  return start === end
    ? words.say('chart.plant-capacity.year', { when: start })
    : words.say('chart.plant-capacity.year-between', { start, end });
}

function sayMade(claim: Claim, product: CapacityRow['product'], words: Words): string {
  return qualify(claim, words.say(`chart.plant-capacity.${product}`, { number: words.short(claim.value) }), words);
}

function drawPlant(svg: SVGElement, frame: Frame, rows: readonly CapacityRow[], top: number): number {
  const { words, layout } = frame;
  const first = rows[0];
  if (first === undefined) return top;
  const left = layout === 'wide' ? 190 : 0;
  const full = (frame.width - left - 2) / beyond;
  const year = rows.filter(({ sign }) => sign === 'promised');
  const perUnit = full / sum(year, ({ claim }) => claim.value);
  draw(svg, 'line', { x2: frame.width, y1: top, y2: top, stroke: ink.faint });
  const name = words.say(`chart.saran-jobs.${first.plant}`);
  drawLabel(svg, { x: 0, y: top + 9, text: name, size: type.strong, weight: 600, align: 'top' });
  const head = sayYear(first, words);
  let y = layout === 'wide' ? top + 12 : top + 32;
  y +=
    drawLabel(svg, {
      x: left,
      y,
      text: wrapText(frame.measure, head, type.tick, frame.width - left),
      size: type.tick,
      fill: ink.quiet,
      align: 'top',
    }) + 2;
  let start = left + 1;
  for (const { claim, key, product } of year) {
    const width = claim.value * perUnit;
    drawLabel(svg, { x: start - 1, y, text: sayMade(claim, product, words), align: 'top' });
    draw(svg, 'rect', {
      x: start,
      y: y + 22,
      width,
      height: bar,
      fill: 'none',
      stroke: ink.promised,
      'stroke-width': stroke.mark,
      'data-row': key,
    });
    start += width;
  }
  y += 22;
  for (const { claim, key, product } of rows.filter(({ sign }) => sign === 'counted')) {
    draw(svg, 'rect', {
      x: left,
      y: y + 7,
      width: claim.value * perUnit,
      height: bar - 14,
      fill: ink.counted,
      'data-row': key,
    });
    const made = words.say('chart.plant-capacity.made', { products: sayMade(claim, product, words) });
    y += bar + 4;
    y += drawLabel(svg, {
      x: left,
      y,
      text: wrapText(frame.measure, made, type.label, frame.width - left, 600),
      weight: 600,
      align: 'top',
    });
  }
  return y + 16;
}

export const plantCapacity: Chart<CapacityRow> = {
  id: 'plant-capacity',
  topic: 'plants',
  places: ['saran'],
  signs: [],
  rows: ({ registry }) =>
    plants.flatMap(({ id: plant, year, months }) =>
      [...year, months].map((id): CapacityRow => {
        const claim = registry.claim(id);
        const product = productOf(claim, plant);
        const sign = id === months ? 'counted' : 'promised';
        return { key: `${sign}-${product}`, claims: [id], plant, product, sign, claim, who: whoSaid(claim, registry) };
      }),
    ),
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
      id: 'period',
      label: (words) => words.say('chart.saran-jobs.period'),
      value: ({ claim }) => claim.period.text,
      text: ({ claim }, words) => words.period(claim.period.text),
    },
    {
      id: 'product',
      label: (words) => words.say('chart.plant-capacity.product'),
      value: ({ product }) => product,
      text: ({ product }, words) => words.say(`chart.plant-capacity.product.${product}`),
    },
    {
      id: 'number',
      label: (words) => words.say('chart.saran-jobs.number'),
      value: ({ claim }) => claim.value,
      text: ({ claim }, words) => qualify(claim, words.number(claim.value), words),
    },
    {
      id: 'qualifier',
      label: (words) => words.say('chart.saran-jobs.qualifier'),
      value: ({ claim }) => claim.qualifier,
    },
    { id: 'said_by', label: (words) => words.say('chart.saran-jobs.who'), value: ({ who }) => who },
  ],
  draw(rows, frame) {
    const svg = createSvg(frame, 0);
    let top = 1;
    for (const { id } of plants)
      top = drawPlant(
        svg,
        frame,
        rows.filter(({ plant }) => plant === id),
        top,
      );
    svg.setAttribute('viewBox', `0 0 ${frame.width} ${Math.ceil(top)}`);
    return svg;
  },
};
