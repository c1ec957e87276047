// Unemployment in Saran against its region, by the same survey of small samples; the region has other borders from 2022.
import * as Plot from '@observablehq/plot';
import type { Observation } from '../evidence/rows.ts';
import { wrapText } from '../language/wrapText.ts';
import type { Chart, ChartRow, Evidence, Frame } from './chart.ts';
import { ink, radius, stroke, type } from './ink.ts';
import { drawLabel } from './label.ts';
import { numberColumn } from './numberColumn.ts';
import { bordersColumn, yearColumn } from './saranColumns.ts';
import { dotMark } from './signs.ts';
import { createTimePlot } from './timePlot.ts';

interface Row extends ChartRow {
  year: number;
  saran: number;
  region: number;
  /** The region lost Ulytau in 2022. */
  borders: 'old' | 'new';
}

/** The table by district of the survey gives both, so that both come from one hand. */
const source = 'bns-labour-karaganda-2025';

function unemploymentRows({ registry }: Evidence): Row[] {
  const region = (place: string, borders: Row['borders']): [number, { borders: Row['borders']; rate: Observation }][] =>
    registry.series('unemployment-rate', place, 'region', source).map((rate) => [rate.year, { borders, rate }]);
  const regions = new Map([...region('karaganda-region-old', 'old'), ...region('karaganda-region', 'new')]);
  return registry.series('unemployment-rate', 'saran', 'administration', source).flatMap(({ id, year, value }) => {
    const beside = regions.get(year);
    if (beside === undefined) return [];
    const { borders, rate } = beside;
    return [{ key: String(year), claims: [id, rate.id], year, saran: value, region: rate.value, borders }];
  });
}

/** The years that the article speaks of. */
const described: readonly number[] = [2019, 2020];
const height: Readonly<Record<Frame['layout'], number>> = { narrow: 340, medium: 330, wide: 350 };

function drawRates(rows: readonly Row[], frame: Frame): SVGElement {
  const { layout, words, measure } = frame;
  const narrow = layout === 'narrow';
  const years = rows.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const percent = (value: number): string => words.quantity({ value, unit: 'percent' });
  const [from, to] = [Math.min(...described), Math.max(...described)];
  const { svg, x, y } = createTimePlot(frame, {
    height: height[layout],
    years: [first, last],
    values: [0, 6],
    yearTicks: narrow ? years.filter((year) => year % 2 === last % 2) : years,
    valueTicks: [0, 2, 4, 6],
    format: percent,
    inset: narrow ? 44 : 52,
    marks: [
      Plot.rectY([0], {
        x1: [from - 0.4],
        x2: [to + 0.4],
        y1: narrow ? 3 : 3.2,
        y2: 5.3,
        fill: ink.rule,
        fillOpacity: 0.5,
      }),
      Plot.lineY(rows, { x: 'year', y: 'region', z: 'borders', stroke: ink.quiet, strokeWidth: stroke.mark }),
      dotMark(rows, { x: 'year', y: 'region', r: radius.small, fill: ink.quiet }),
      Plot.lineY(rows, { x: 'year', y: 'saran', stroke: ink.counted, strokeWidth: stroke.mark }),
      dotMark(rows, { x: 'year', y: 'saran' }),
    ],
  });
  for (const { year, saran, region } of rows.filter((row) => [first, ...described, last].includes(row.year))) {
    const at = { x: x(year), anchor: 'middle' } as const;
    drawLabel(svg, { ...at, y: y(region) - 6, align: 'bottom', text: words.number(region), fill: ink.quiet });
    drawLabel(svg, {
      ...at,
      y: y(saran) + 7,
      align: 'top',
      text: words.number(saran),
      weight: 600,
      fill: ink.counted,
    });
  }
  const name = (text: string, at: number, fill: string): void => {
    const lines = wrapText(measure, text, type.label, narrow ? 140 : 300, 600);
    drawLabel(svg, { x: x(first), y: y(at), text: lines, weight: 600, fill, align: 'top', halo: true });
  };
  name(words.say('chart.saran-unemployment.region'), 5.85, ink.quiet);
  name(words.say('chart.saran-unemployment.saran'), narrow ? 3.7 : 3.6, ink.counted);

  const article = words.say('chart.saran-unemployment.article', { years: words.list(described.map(String)) });
  const lines = wrapText(measure, article, type.tick, narrow ? 225 : 250);
  drawLabel(svg, {
    x: x((from + to) / 2),
    y: y(narrow ? 2.85 : 3.1),
    text: lines,
    size: type.tick,
    anchor: 'middle',
    align: 'top',
    halo: true,
  });
  const since = rows.find(({ borders }) => borders === 'new');
  if (since === undefined) return svg;
  const borders = wrapText(
    measure,
    words.say('chart.saran-unemployment.new-borders', { year: String(since.year) }),
    type.tick,
    100,
  );
  drawLabel(svg, {
    x: frame.width,
    y: y(since.region) - 18,
    text: borders,
    size: type.tick,
    fill: ink.quiet,
    anchor: 'end',
    align: 'bottom',
  });
  return svg;
}

export const saranUnemployment: Chart<Row> = {
  id: 'saran-unemployment',
  topic: 'jobs',
  places: ['saran', 'karaganda-region-old', 'karaganda-region'],
  signs: [],
  rows: unemploymentRows,
  columns: [
    yearColumn,
    numberColumn('saran_percent', 'chart.saran-unemployment.saran.column', 'percent', ({ saran }) => saran),
    numberColumn('region_percent', 'chart.saran-unemployment.region.column', 'percent', ({ region }) => region),
    bordersColumn,
  ],
  draw: drawRates,
};
