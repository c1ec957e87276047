// Saran and Temirtau in the industrial output of their region; the region lost Ulytau in 2022, and no line crosses that.
import * as Plot from '@observablehq/plot';
import type { Observation } from '../evidence/rows.ts';
import { wrapText } from '../language/wrapText.ts';
import type { Chart, ChartRow, Evidence, Frame } from './chart.ts';
import { ink, stroke, type } from './ink.ts';
import { drawLabel, type Label } from './label.ts';
import { numberColumn } from './numberColumn.ts';
import { bordersColumn, preliminaryColumn, yearColumn } from './saranColumns.ts';
import { dotMark } from './signs.ts';
import { createTimePlot } from './timePlot.ts';

interface Row extends ChartRow {
  year: number;
  /** Percent of the output of the region. */
  saran: number;
  temirtau: number;
  borders: 'old' | 'new';
  preliminary: boolean;
}

const [first, split] = [2021, 2022];
const height: Readonly<Record<Frame['layout'], number>> = { narrow: 330, medium: 330, wide: 350 };

function shareRows({ registry }: Evidence): Row[] {
  const shares = (town: string, scope: 'town' | 'administration'): readonly Observation[] =>
    registry.series('share-of-region-industry', town, scope, 'bns-karaganda-2025');
  const temirtau = new Map(shares('temirtau', 'town').map((share) => [share.year, share]));
  return shares('saran', 'administration').flatMap(({ id, year, value, flag }) => {
    const other = temirtau.get(year);
    if (year < first || other === undefined) return [];
    const borders = year < split ? 'old' : 'new';
    const preliminary = flag === 'preliminary';
    return [
      { key: String(year), claims: [id, other.id], year, saran: value, temirtau: other.value, borders, preliminary },
    ];
  });
}

function drawTown(
  svg: SVGElement,
  rows: readonly Row[],
  { words }: Frame,
  at: (row: Row) => Pick<Label, 'x' | 'y'> & { value: number },
  fill: string,
): void {
  for (const row of rows) {
    const { x, y, value } = at(row);
    const text = words.quantity({ value, unit: 'percent' });
    drawLabel(svg, { x, y: y - 9, text, weight: 600, fill, anchor: 'middle', align: 'bottom' });
  }
}

function drawShares(rows: readonly Row[], frame: Frame): SVGElement {
  const { layout, words, measure, width } = frame;
  const narrow = layout === 'narrow';
  const years = rows.map(({ year }) => year);
  const joined = { x: 'year', z: 'borders', strokeWidth: stroke.mark } as const;
  const of = (preliminary: boolean): Row[] => rows.filter((row) => row.preliminary === preliminary);
  const pale = { fillOpacity: 0.55 } as const;
  const { svg, x, y } = createTimePlot(frame, {
    height: height[layout],
    years: [Math.min(...years) - 0.2, Math.max(...years) + 0.2],
    values: [0, 36],
    yearTicks: years,
    valueTicks: [0, 10, 20, 30],
    format: (value) => words.quantity({ value, unit: 'percent' }),
    inset: narrow ? 44 : 56,
    marks: [
      Plot.ruleX([split - 0.5], { stroke: ink.quiet, strokeDasharray: '2 2' }),
      Plot.lineY(rows, { ...joined, y: 'temirtau', stroke: ink.text }),
      dotMark(of(false), { x: 'year', y: 'temirtau', fill: ink.text }),
      dotMark(of(true), { x: 'year', y: 'temirtau', fill: ink.text, ...pale }),
      Plot.lineY(rows, { ...joined, y: 'saran', stroke: ink.counted }),
      dotMark(of(false), { x: 'year', y: 'saran' }),
      dotMark(of(true), { x: 'year', y: 'saran', ...pale }),
    ],
  });
  drawTown(svg, rows, frame, (row) => ({ x: x(row.year), y: y(row.temirtau), value: row.temirtau }), ink.text);
  drawTown(svg, rows, frame, (row) => ({ x: x(row.year), y: y(row.saran), value: row.saran }), ink.counted);
  const middle = x(split + 1);
  const name = { x: middle, anchor: 'middle', weight: 600, halo: true } as const;
  drawLabel(svg, { ...name, y: y(23.5), text: words.say('chart.region-shares.temirtau'), align: 'top' });
  const saran = wrapText(measure, words.say('chart.region-shares.saran'), type.label, narrow ? 150 : 240, 600);
  drawLabel(svg, { ...name, y: y(9.5), text: saran, fill: ink.counted, align: 'bottom' });
  const border = wrapText(measure, words.say('chart.region-shares.split', { year: String(split) }), type.tick, 110);
  const quiet = { size: type.tick, fill: ink.quiet, halo: true } as const;
  drawLabel(svg, { ...quiet, x: x(split - 0.5), y: y(16), text: border, anchor: 'middle' });
  const flag = words.say('chart.saran.preliminary');
  drawLabel(svg, { ...quiet, x: width, y: y(1.6), text: flag, anchor: 'end' });
  return svg;
}

export const regionShares: Chart<Row> = {
  id: 'region-shares',
  topic: 'output',
  places: ['saran', 'temirtau', 'karaganda-region-old', 'karaganda-region'],
  signs: [],
  rows: shareRows,
  columns: [
    yearColumn,
    numberColumn('saran_percent', 'chart.region-shares.saran.column', 'percent', ({ saran }) => saran),
    numberColumn('temirtau_percent', 'chart.region-shares.temirtau.column', 'percent', ({ temirtau }) => temirtau),
    bordersColumn,
    preliminaryColumn,
  ],
  draw: drawShares,
};
