// Which towns the yearly tables of investment in single-industry towns name, region by region.
import { wrapText } from '../language/wrapText.ts';
import type { Chart, Frame } from './chart.ts';
import { createSvg, draw } from './element.ts';
import { ink, radius, stroke, type } from './ink.ts';
import { drawLabel } from './label.ts';
import { listTableRows, regions, tableYears, type Region, type TableRow } from './listTableRows.ts';

/** px from the left edge to the first year, of a town, and of a heading with the room above it. */
const namesRoom: Readonly<Record<Frame['layout'], number>> = { narrow: 96, medium: 200, wide: 340 };
const line = 27;
const heading = 40;

/** The middle of the column of a year, px. */
function columnOf({ layout, width }: Frame): { x(year: number): number; column: number } {
  const column = (width - namesRoom[layout]) / tableYears.length;
  return { column, x: (year) => namesRoom[layout] + column * (tableYears.indexOf(year) + 0.5) };
}

/** A dot where a table names the town, a short line where it does not; nothing where no table was read. */
function drawTown(svg: SVGElement, rows: readonly TableRow[], frame: Frame, town: string, y: number): void {
  const { x } = columnOf(frame);
  drawLabel(svg, { x: 0, y, text: rows.flatMap(({ towns }) => towns).find(({ id }) => id === town)?.name ?? town });
  for (const { key, year, towns } of rows) {
    const cx = x(year);
    if (towns.some(({ id }) => id === town))
      draw(svg, 'circle', { cx, cy: y, r: radius.mark, fill: ink.counted, 'data-row': key });
    else
      draw(svg, 'path', { d: `M${cx - 6},${y}h12`, stroke: ink.quiet, 'stroke-width': stroke.mark, 'data-row': key });
  }
}

function drawRegion(svg: SVGElement, rows: readonly TableRow[], region: Region, frame: Frame, top: number): number {
  const { words, width, measure } = frame;
  const { x, column } = columnOf(frame);
  const own = rows.filter((row) => region.tables.includes(row.key));
  draw(svg, 'line', { x2: width, y1: top + 4, y2: top + 4, stroke: ink.faint });
  const name = words.say(`chart.list-tables.${region.id}`);
  drawLabel(svg, { x: 0, y: top + 12, text: name, weight: 600, align: 'top' });
  const first = top + heading;
  const height = line * region.towns.length;
  for (const year of tableYears.filter((each) => own.every((row) => row.year !== each))) {
    const box = {
      x: x(year) - column / 2 + 4,
      y: first,
      width: column - 8,
      height,
      fill: ink.rule,
      'fill-opacity': 0.5,
    };
    draw(svg, 'rect', box);
    const text = wrapText(measure, words.say('chart.list-tables.unread'), type.tick, column * 0.6);
    drawLabel(svg, { x: x(year), y: first + height / 2, text, size: type.tick, anchor: 'middle' });
  }
  for (const [index, town] of region.towns.entries()) drawTown(svg, own, frame, town, first + line * (index + 0.5));
  return first + height + 10;
}

export const listTables: Chart<TableRow> = {
  id: 'list-tables',
  topic: 'orders',
  places: ['karaganda-region-old', 'karaganda-region', 'ulytau-region', 'kostanay-region'],
  signs: [],
  rows: ({ registry }) => listTableRows(registry),
  columns: [
    {
      id: 'region',
      label: (words) => words.say('chart.list-tables.region'),
      value: ({ region }) => region,
      text: ({ name }) => name,
    },
    {
      id: 'year',
      label: (words) => words.say('chart.saran.year'),
      value: ({ year }) => year,
      text: ({ year }) => String(year),
    },
    { id: 'towns', label: (words) => words.say('chart.list-tables.count'), value: ({ count }) => count, unit: 'towns' },
    {
      id: 'names',
      label: (words) => words.say('chart.list-tables.names'),
      value: ({ towns }) => towns.map(({ name }) => name).join('; '),
      text: ({ towns }, words) => words.list(towns.map(({ name }) => name)),
    },
  ],
  draw(rows, frame) {
    const svg = createSvg(frame, 0);
    const { x } = columnOf(frame);
    for (const year of tableYears)
      drawLabel(svg, { x: x(year), y: 0, text: String(year), weight: 600, anchor: 'middle', align: 'top' });
    let top = 22;
    for (const region of regions) top = drawRegion(svg, rows, region, frame, top);
    svg.setAttribute('viewBox', `0 0 ${frame.width} ${Math.ceil(top)}`);
    return svg;
  },
};
