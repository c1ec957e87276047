// The average wage in Stepnogorsk with its settlements against that of its region, in tenge of each year, in equal multiples.
import * as Plot from '@observablehq/plot';
import { wrapText } from '../language/wrapText.ts';
import type { Chart, ChartRow, Evidence, Frame } from './chart.ts';
import { draw } from './element.ts';
import { ink, radius, stroke, type } from './ink.ts';
import { drawLabel } from './label.ts';
import { numberColumn } from './numberColumn.ts';
import { yearColumn } from './saranColumns.ts';
import { dotMark } from './signs.ts';
import { createTimePlot } from './timePlot.ts';

interface Row extends ChartRow {
  year: number;
  /** Tenge a month. */
  town: number;
  region: number;
}

const source = 'bns-akmola-2025';
const height: Readonly<Record<Frame['layout'], number>> = { narrow: 340, medium: 350, wide: 380 };

function wageRows({ registry }: Evidence): Row[] {
  const regional = registry.series('wage', 'akmola-region', 'region', source);
  const regions = new Map(regional.map((value) => [value.year, value]));
  return registry.series('wage', 'stepnogorsk', 'administration', source).flatMap(({ id, year, value: town }) => {
    const region = regions.get(year);
    return region === undefined
      ? []
      : [{ key: String(year), claims: [id, region.id], year, town, region: region.value }];
  });
}

function drawWages(rows: readonly Row[], frame: Frame): SVGElement {
  const { layout, words, measure } = frame;
  const narrow = layout === 'narrow';
  const years = rows.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const time = { x: 'year' } as const;
  const { svg, x, y } = createTimePlot(frame, {
    height: height[layout],
    years: [first, last],
    values: [1000, 500_000],
    log: true,
    yearTicks: narrow ? [1994, 2000, 2005, 2010, 2015, 2023] : [1994, 1997, 2000, 2005, 2010, 2015, 2020, 2023],
    valueTicks: [1000, 10_000, 100_000],
    format: (value) => words.number(value),
    inset: narrow ? 58 : 70,
    marks: [
      Plot.areaY(rows, { ...time, y1: 'region', y2: 'town', fill: ink.rule }),
      Plot.lineY(rows, { ...time, y: 'region', stroke: ink.quiet, strokeWidth: stroke.mark }),
      Plot.lineY(rows, { ...time, y: 'town', stroke: ink.counted, strokeWidth: stroke.mark }),
      dotMark(rows, { ...time, y: 'town', r: radius.core }),
    ],
  });
  const [end] = rows.slice(-1);
  const name = (place: 'town' | 'region', at: number, value: number, fill: string): void => {
    const room = narrow ? 150 : 320;
    const text = wrapText(measure, words.say(`chart.stepnogorsk-wage.${place}`), type.label, room, 600);
    const said = drawLabel(svg, { x: at, y: y(value), text, weight: 600, fill, align: 'top' });
    if (end === undefined) return;
    const wage = words.say('chart.stepnogorsk-wage.last', { wage: words.number(end[place]), year: String(end.year) });
    drawLabel(svg, { x: at, y: y(value) + said, text: wage, fill, align: 'top' });
  };
  name('town', x(first), 110_000, ink.counted);
  name('region', x(2012), narrow ? 22_000 : 30_000, ink.quiet);
  const below = rows.find(({ town, region }) => town < region);
  if (below === undefined) return svg;
  const text = words.say('chart.stepnogorsk-wage.below', { year: String(below.year) });
  const lines = wrapText(measure, text, type.tick, narrow ? 200 : 240);
  const [cross, foot] = [x(below.year), y(2600)];
  draw(svg, 'line', { x1: cross, x2: cross, y1: y(below.town) + 5, y2: foot, stroke: ink.quiet });
  drawLabel(svg, { x: cross + 6, y: foot, text: lines, size: type.tick });
  return svg;
}

export const stepnogorskWage: Chart<Row> = {
  id: 'stepnogorsk-wage',
  topic: 'money',
  places: ['stepnogorsk', 'akmola-region'],
  signs: [],
  rows: wageRows,
  columns: [
    yearColumn,
    numberColumn('stepnogorsk_kzt', 'chart.stepnogorsk-wage.town.column', 'KZT', ({ town }) => town),
    numberColumn('region_kzt', 'chart.stepnogorsk-wage.region.column', 'KZT', ({ region }) => region),
  ],
  draw: drawWages,
};
