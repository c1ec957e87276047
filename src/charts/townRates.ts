// Unemployment of each town as a line, on the band of its region's rate give or take a point; the scales are all alike.
import { scaleLinear } from 'd3-scale';
import type { Chart, Column, Frame } from './chart.ts';
import { createSvg, draw } from './element.ts';
import { ink, radius, stroke, type } from './ink.ts';
import { drawLabel } from './label.ts';
import { axis, gap, placeRegions } from './regionNames.ts';
import { isApart, margin, townRateRows, type RateYear, type TownRates } from './townRateRows.ts';

/** px: of a cell, and from its top to its plot. */
const cell = 136;
const head = 40;
const [first, last] = [2014, 2024];
const percents = [2.5, 7.4] as const;
const hairlines = [3, 6];

interface Place {
  x(year: number): number;
  y(percent: number): number;
}

function linePath(points: readonly (readonly [number, number])[]): string {
  return points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${round(x)},${round(y)}`).join('');
}

function round(px: number): number {
  return Math.round(px * 10) / 10;
}

/** The region's rate, a point more and a point less. */
function bandPath(run: readonly RateYear[], { x, y }: Place): string {
  const edge = (by: number) => run.map(({ year, region }): [number, number] => [x(year), y(region.value + by)]);
  return `${linePath([...edge(margin), ...edge(-margin).toReversed()])}Z`;
}

/** What the pictures of towns share is said once, on a group, to keep the drawing light. */
interface Layers {
  grid: SVGElement;
  ground: SVGElement;
  lines: SVGElement;
  apart: SVGElement;
  doubtful: SVGElement;
  names: SVGElement;
  quiet: SVGElement;
}

function createLayers(svg: SVGElement): Layers {
  return {
    grid: draw(svg, 'g', { stroke: ink.faint }),
    ground: draw(svg, 'g', { fill: ink.rule }),
    lines: draw(svg, 'g', { fill: 'none', stroke: ink.counted, 'stroke-width': stroke.mark }),
    apart: draw(svg, 'g', { fill: ink.counted }),
    doubtful: draw(svg, 'g', { fill: ink.contested }),
    names: draw(svg, 'g', { 'font-weight': 600 }),
    quiet: draw(svg, 'g', { fill: ink.quiet }),
  };
}

function drawMarks({ ground, lines, apart, doubtful }: Layers, row: TownRates, place: Place): void {
  const { key, years, runs, territories } = row;
  const { x, y } = place;
  draw(ground, 'path', { d: territories.map((run) => bandPath(run, place)).join('') });
  const paths = runs.map((run) => linePath(run.map(({ year, town }) => [x(year), y(town.value)])));
  draw(lines, 'path', { d: paths.join(''), 'data-row': key });
  const dot = (layer: SVGElement, { year, town }: RateYear): void => {
    draw(layer, 'circle', { cx: round(x(year)), cy: round(y(town.value)), r: radius.small });
  };
  for (const year of years.filter(isApart)) dot(apart, year);
  for (const year of years.filter(({ town: { flag } }) => flag === 'suspect')) dot(doubtful, year);
}

function gapOf({ town, region }: RateYear): number {
  return town.value - region.value;
}

/** The rate that is farthest from the region's, if it is a point away. */
function drawFarthest({ names }: Layers, { years }: TownRates, { words }: Frame, { x, y }: Place): void {
  const [most] = years.filter(isApart).toSorted((a, b) => Math.abs(gapOf(b)) - Math.abs(gapOf(a)));
  if (most === undefined) return;
  const above = gapOf(most) > 0;
  drawLabel(names, {
    x: x(most.year) + (most.year === first ? 6 : 0),
    y: y(most.town.value) + (above ? -5 : 5),
    text: words.number(most.town.value),
    size: type.tick,
    anchor: most.year === first ? 'start' : 'middle',
    align: above ? 'bottom' : 'top',
  });
}

function drawCell(
  layers: Layers,
  row: TownRates,
  frame: Frame,
  { left, top, room, region }: { left: number; top: number; room: number; region: readonly string[] },
): Place {
  const { names, quiet } = layers;
  const place = {
    x: scaleLinear([first, last], [left + 4, left + room - 4]),
    y: scaleLinear(percents, [top + cell - gap, top + head]),
  };
  drawMarks(layers, row, place);
  drawLabel(names, { x: left, y: top, text: row.town.name, align: 'top' });
  drawLabel(quiet, { x: left, y: top + 18, text: region, size: type.tick, align: 'top' });
  drawFarthest(layers, row, frame, place);
  return place;
}

/** Through all pictures of a line, with the values at their left. */
function drawHairlines({ grid, quiet }: Layers, { width, words }: Frame, y: Place['y']): void {
  for (const percent of hairlines) {
    const at = round(y(percent));
    draw(grid, 'path', { d: `M${axis},${at}H${width}` });
    drawLabel(quiet, { x: 0, y: at, text: words.number(percent), size: type.tick });
  }
}

/** The years stand under the first cell of the last line. */
function drawYears({ quiet }: Layers, room: number, top: number): void {
  const label = { y: top, size: type.tick, align: 'top' } as const;
  drawLabel(quiet, { ...label, x: axis, text: String(first) });
  drawLabel(quiet, { ...label, x: axis + room, text: String(last), anchor: 'end' });
}

/** One column a year: a row a year would make the table too long for an embed. */
function rateColumns(of: 'town' | 'region'): Column<TownRates>[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).map((year) => ({
    id: `${of}_${year}_percent`,
    label: (words) => words.say(`chart.town-rates.${of}.year`, { year: String(year) }),
    value: ({ years }) => years.find((each) => each.year === year)?.[of].value,
    unit: 'percent',
  }));
}

export const townRates: Chart<TownRates> = {
  id: 'unemployment-against-region',
  topic: 'jobs',
  places: ['monotowns-27'],
  signs: [],
  rows: ({ registry }) => townRateRows(registry),
  columns: [
    {
      id: 'town',
      label: (words) => words.say('chart.town-rates.town'),
      value: ({ town }) => town.name_en,
      text: ({ town }) => town.name,
    },
    {
      id: 'region',
      label: (words) => words.say('chart.town-rates.region'),
      value: ({ region }) => region.name_en,
      text: ({ region }) => region.name,
    },
    ...rateColumns('town'),
    ...rateColumns('region'),
  ],
  draw(rows, frame) {
    const { inLine, room, regions } = placeRegions(rows, frame);
    const lines = Math.ceil(rows.length / inLine);
    const step = room + gap;
    const svg = createSvg(frame, lines * cell);
    const layers = createLayers(svg);
    for (const [index, row] of rows.entries()) {
      const [column, line] = [index % inLine, Math.floor(index / inLine)];
      const { y } = drawCell(layers, row, frame, {
        left: axis + column * step,
        top: line * cell,
        room,
        region: regions[index] ?? [],
      });
      if (column === 0) drawHairlines(layers, frame, y);
    }
    drawYears(layers, room, lines * cell - gap + 4);
    return svg;
  },
};
