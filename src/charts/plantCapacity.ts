// What the three plants of Saran can or shall make in a year, against what they made in ten months of 2025. Every plant has its own scale.
import * as Plot from '@observablehq/plot';
import { wrapText } from '../language/wrapText.ts';
import { capacityRows, type CapacityRow } from './capacityRows.ts';
import type { Chart, Frame } from './chart.ts';
import { periodColumn, plantColumn, valueColumns, whoColumn } from './claimColumns.ts';
import { drawPlot, pixels, type Scales } from './drawPlot.ts';
import { createSvg } from './element.ts';
import { ink, stroke, type } from './ink.ts';
import { drawLabel } from './label.ts';
import { barsLeft, outline, type Part, placePlants, type Plant } from './placePlants.ts';

/** A plant that made more than was planned for its year needs room beyond the outline; as a multiple of it. */
const beyond = 1.2;
/** px of the bar in the outline. */
const bar = 12;

function plotPlants(svg: SVGElement, plants: readonly Plant[], frame: Frame): Scales {
  const parts = plants.flatMap((plant) => plant.parts);
  const bars = (sign: Part['sign'], height: number, look: Plot.RectOptions): Plot.Markish =>
    Plot.rect(
      parts.filter((part) => part.sign === sign),
      {
        x1: 'from',
        x2: 'to',
        y1: ({ y }: Part) => y - height / 2,
        y2: ({ y }: Part) => y + height / 2,
        ariaLabel: 'key',
        ...look,
      },
    );
  return drawPlot(svg, frame, {
    margin: 0,
    x: { domain: [0, beyond], range: [barsLeft[frame.layout] + 1, frame.width - 1] },
    y: pixels,
    marks: [
      Plot.ruleY(plants, { y: 'top', stroke: ink.faint }),
      bars('promised', outline, { fill: 'none', stroke: ink.promised, strokeWidth: stroke.mark }),
      bars('counted', bar, { fill: ink.counted }),
    ],
  });
}

function drawWords(svg: SVGElement, { parts, top, head, made }: Plant, frame: Frame, { x }: Scales): void {
  const [start, align] = [barsLeft[frame.layout], 'top' as const];
  const name = frame.words.say(`chart.saran-jobs.${parts[0]?.plant ?? 'plant'}`);
  // Beside the bars a long name has lines of its own.
  const room = start === 0 ? frame.width : start - 16;
  const lines = wrapText(frame.measure, name, type.strong, room, 600);
  drawLabel(svg, { x: 0, y: top + 9, text: lines, size: type.strong, weight: 600, align });
  drawLabel(svg, { x: start, y: head.y, text: head.lines, size: type.tick, fill: ink.quiet, align });
  for (const part of parts.filter(({ sign }) => sign === 'promised'))
    drawLabel(svg, { x: x(part.from) - 1, y: part.y - outline / 2 - 4, text: part.label, align: 'bottom' });
  drawLabel(svg, { x: start, y: made.y, text: made.lines, weight: 600, align });
}

export const plantCapacity: Chart<CapacityRow> = {
  id: 'plant-capacity',
  topic: 'plants',
  places: ['saran'],
  signs: [],
  rows: ({ registry }) => capacityRows(registry),
  columns: [
    plantColumn,
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
    const { plants, bottom } = placePlants(rows, frame);
    const svg = createSvg(frame, bottom);
    const scales = plotPlants(svg, plants, frame);
    for (const plant of plants) drawWords(svg, plant, frame, scales);
    return svg;
  },
};
