// Industrial output of Saran with its settlements: bars in tenge, below them the volume index, and what both say of the last years.
import type { Words } from '../language/words.ts';
import type { Chart, Frame } from './chart.ts';
import { createSvg } from './element.ts';
import { barYears, drawMoneyBars } from './moneyBars.ts';
import { drawGrowth } from './saranGrowth.ts';
import { outputRows, type OutputGrowth, type OutputRow } from './saranOutputRows.ts';
import { drawVolumeDots } from './volumeDots.ts';

/** px: the zero line of the bars, the line of the index, the end. */
const levels: Readonly<Record<Frame['layout'], { bars: number; index: number; end: number }>> = {
  narrow: { bars: 240, index: 428, end: 467 },
  medium: { bars: 230, index: 422, end: 462 },
  wide: { bars: 240, index: 437, end: 478 },
};

function drawOutput(rows: readonly OutputRow[], frame: Frame): SVGElement {
  const { layout, words } = frame;
  const { bars, index, end } = levels[layout];
  const years = rows.filter((row) => row.kind === 'year');
  const growths = rows.filter((row) => row.kind === 'growth');
  const shared = {
    years: barYears(years),
    number: (value: number) => words.number(value, layout === 'narrow' ? 0 : 1),
  };
  const svg = createSvg(frame, end);
  const heading = words.say('chart.saran-output.tenge');
  const scales = drawMoneyBars(svg, years, frame, { ...shared, base: bars, heading });
  drawGrowth(svg, growths, frame, scales);
  const doubt = words.say('chart.saran-output.rival');
  drawVolumeDots(svg, years, frame, { ...shared, top: bars + 42, highest: bars + 76, base: index, doubt });
  return svg;
}

function sayCaveat(row: OutputRow, words: Words): string {
  const caveat = caveatOf(row);
  return caveat === undefined ? '' : words.say(`chart.saran.${caveat}`);
}

function caveatOf(row: OutputRow): 'preliminary' | 'suspect' | undefined {
  if (row.kind === 'growth') return row.measure === 'volume' ? 'suspect' : 'preliminary';
  return row.preliminary ? 'preliminary' : row.rival === undefined ? undefined : 'suspect';
}

function periodOf(row: OutputRow): string {
  return row.kind === 'year' ? String(row.year) : `${row.from}/${row.to}`;
}

function growthIn(row: OutputRow, measure: OutputGrowth['measure']): number | undefined {
  return row.kind === 'growth' && row.measure === measure ? row.times : undefined;
}

function sayGrowth(row: OutputRow, measure: OutputGrowth['measure'], words: Words): string {
  const times = growthIn(row, measure);
  return times === undefined ? '' : words.number(times, 1);
}

export const saranOutput: Chart<OutputRow> = {
  id: 'saran-output',
  topic: 'output',
  places: ['saran'],
  signs: [],
  rows: outputRows,
  columns: [
    {
      id: 'period',
      label: (words) => words.say('chart.saran-output.period'),
      value: periodOf,
      text: (row, words) => words.period(periodOf(row)),
    },
    {
      id: 'output_kzt_mn',
      label: (words) => words.say('chart.saran-output.output'),
      value: (row) => (row.kind === 'year' ? row.money : undefined),
      unit: 'KZT-mn',
    },
    {
      id: 'volume_index_percent',
      label: (words) => words.say('chart.saran-output.index'),
      value: (row) => (row.kind === 'year' ? row.index : undefined),
      unit: 'percent',
    },
    {
      id: 'manufacturing_index_percent',
      label: (words) => words.say('chart.saran-output.manufacturing-index'),
      value: (row) => (row.kind === 'year' ? row.rival : undefined),
      unit: 'percent',
    },
    {
      id: 'growth_tenge_times',
      label: (words) => words.say('chart.saran-output.growth-tenge'),
      value: (row) => growthIn(row, 'tenge'),
      text: (row, words) => sayGrowth(row, 'tenge', words),
      unit: 'times',
    },
    {
      id: 'growth_volume_times',
      label: (words) => words.say('chart.saran-output.growth-volume'),
      value: (row) => growthIn(row, 'volume'),
      text: (row, words) => sayGrowth(row, 'volume', words),
      unit: 'times',
    },
    { id: 'caveat', label: (words) => words.say('chart.saran.flag'), value: caveatOf, text: sayCaveat },
  ],
  draw: drawOutput,
};
