// Industrial output of Saran with its settlements: bars in tenge, below them the volume index, and what both say of the last years.
import { scaleBand, scaleLinear } from 'd3-scale';
import type { Words } from '../language/words.ts';
import { wrapText } from '../language/wrapText.ts';
import type { Chart, Frame } from './chart.ts';
import { createSvg, draw } from './element.ts';
import { ink, stroke, type } from './ink.ts';
import { drawLabel } from './label.ts';
import { outputRows, type OutputGrowth, type OutputRow, type OutputYear } from './saranOutputRows.ts';
import { drawDot, drawPair } from './signs.ts';

/** px: the zero line of the bars, the line of 100, the end. */
const levels: Readonly<Record<Frame['layout'], { bars: number; base: number; end: number }>> = {
  narrow: { bars: 240, base: 428, end: 467 },
  medium: { bars: 230, base: 422, end: 462 },
  wide: { bars: 240, base: 437, end: 478 },
};
const base = 100;
const small = { size: type.tick, weight: 600 } as const;
const headed = { x: 0, weight: 600, align: 'top' } as const;

interface Panel {
  frame: Frame;
  /** px of the middle of a year. */
  x(year: number): number;
  /** px */
  width: number;
  /** Eleven labels of one decimal do not fit a phone. */
  number(value: number): string;
}

function drawOutput(rows: readonly OutputRow[], frame: Frame): SVGElement {
  const { layout, width, words } = frame;
  const years = rows.filter((row) => row.kind === 'year');
  const svg = createSvg(frame, levels[layout].end);
  const bands = scaleBand(
    years.map(({ year }) => year),
    [0, width],
  )
    .paddingInner(0.28)
    .paddingOuter(0.1);
  const panel: Panel = {
    frame,
    x: (year) => (bands(year) ?? 0) + bands.bandwidth() / 2,
    width: bands.bandwidth(),
    number: (value) => words.number(value, layout === 'narrow' ? 0 : 1),
  };
  drawValues(svg, years, panel);
  drawGrowth(
    svg,
    rows.filter((row) => row.kind === 'growth'),
    panel,
  );
  drawIndex(svg, years, panel);
  return svg;
}

function drawValues(svg: SVGElement, years: readonly OutputYear[], { frame, x, width, number }: Panel): void {
  const { layout, words } = frame;
  const { bars } = levels[layout];
  const most = Math.max(...years.map(({ output }) => output));
  const y = scaleLinear([0, most], [bars, 26]);
  drawLabel(svg, { ...headed, y: 0, text: words.say('chart.saran-output.tenge') });
  const quiet = { align: 'top', size: type.tick, fill: ink.quiet } as const;
  for (const { key, year, output, preliminary } of years) {
    const [middle, top] = [x(year), y(output)];
    const shape = { x: middle - width / 2, width, y: top, height: bars - top };
    draw(svg, 'rect', { ...shape, fill: ink.counted, 'fill-opacity': preliminary ? 0.55 : undefined, 'data-row': key });
    drawLabel(svg, { ...small, x: middle, y: top - 2, text: number(output / 1000), anchor: 'middle', align: 'bottom' });
    const name = layout === 'narrow' ? `’${String(year).slice(2)}` : String(year);
    drawLabel(svg, { ...quiet, x: middle, y: bars + 4, text: name, anchor: 'middle' });
    if (preliminary)
      drawLabel(svg, {
        ...quiet,
        x: frame.width,
        y: bars + 20,
        text: words.say('chart.saran.preliminary'),
        anchor: 'end',
      });
  }
  draw(svg, 'line', { x1: 0, x2: frame.width, y1: bars, y2: bars, stroke: ink.faint });
}

/** In the room above the low bars of the early years. */
function drawGrowth(svg: SVGElement, growths: readonly OutputGrowth[], { frame, x, width }: Panel): void {
  const { layout, words } = frame;
  const [first] = growths;
  if (first === undefined) return;
  const top = layout === 'narrow' ? 34 : 40;
  const room = x(first.to) - width * 1.5 - 40;
  const perUnit = (layout === 'narrow' ? 150 : room / 2) / Math.max(...growths.map(({ times }) => times));
  const years = { from: String(first.from), to: String(first.to) };
  drawLabel(svg, {
    x: 0,
    y: top,
    text: words.say('chart.saran-output.growth', years),
    size: type.tick,
    fill: ink.quiet,
    align: 'top',
  });
  for (const [index, { key, measure, times }] of growths.entries()) {
    // The chain in volume runs through the year whose index is contested.
    const fill = measure === 'tenge' ? ink.counted : ink.contested;
    const y = top + 24 + index * 38;
    draw(svg, 'rect', { x: 0, width: times * perUnit, y: y + 20, height: 8, fill, 'data-row': key });
    const text = words.say(`chart.saran-output.growth.${measure}`, { times: words.number(times, 1) });
    drawLabel(svg, { x: 0, y, text, weight: 600, fill, align: 'top' });
  }
}

function drawIndex(svg: SVGElement, years: readonly OutputYear[], { frame, x, number }: Panel): void {
  const { layout, words, measure } = frame;
  const level = levels[layout];
  const highest = Math.max(...years.map(({ index, rival }) => rival ?? index));
  const y = scaleLinear([base, highest], [level.base, level.bars + 76]);
  drawLabel(svg, { ...headed, y: level.bars + 42, text: words.say('chart.saran-output.volume', { base }) });
  draw(svg, 'line', { x1: 0, x2: frame.width, y1: level.base, y2: level.base, stroke: ink.faint });
  for (const { key, year, index, rival } of years) {
    const at = { x: x(year), y: y(index), key };
    draw(svg, 'line', {
      x1: at.x,
      x2: at.x,
      y1: level.base,
      y2: at.y,
      stroke: ink.counted,
      'stroke-width': stroke.mark,
    });
    if (rival === undefined) {
      drawDot(svg, at);
      const side =
        index >= base ? ({ y: at.y - 7, align: 'bottom' } as const) : ({ y: at.y + 7, align: 'top' } as const);
      drawLabel(svg, { ...small, ...side, x: at.x, text: number(index), anchor: 'middle' });
      continue;
    }
    const other = { ...at, y: y(rival) };
    drawPair(svg, at, other);
    drawLabel(svg, { ...small, x: at.x + 10, y: at.y, text: number(index) });
    drawLabel(svg, { ...small, x: at.x + 10, y: other.y, text: number(rival) });
    const doubt = wrapText(measure, words.say('chart.saran-output.rival'), type.tick, Math.min(at.x - 20, 230));
    drawLabel(svg, {
      x: at.x - 12,
      y: other.y - 6,
      text: doubt,
      size: type.tick,
      fill: ink.contested,
      anchor: 'end',
      align: 'top',
    });
  }
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
      value: (row) => (row.kind === 'year' ? row.output : undefined),
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
