// Industrial output of Saran with its settlements: what it was worth in tenge, and what the volume index says of each year.
import { scaleBand, scaleLinear } from 'd3-scale';
import type { Chart, Frame } from './chart.ts';
import { createSvg, draw } from './element.ts';
import { ink, stroke, type } from './ink.ts';
import { drawLabel, wrapText } from './label.ts';
import { outputRows, type OutputRow } from './saranOutputRows.ts';
import { drawDot, drawPair } from './signs.ts';

/** px: the zero line of the bars, the line of 100, the end. */
const levels: Readonly<Record<Frame['layout'], { bars: number; base: number; end: number }>> = {
  narrow: { bars: 210, base: 398, end: 437 },
  medium: { bars: 220, base: 412, end: 452 },
  wide: { bars: 240, base: 437, end: 478 },
};
const base = 100;

function drawOutput(rows: readonly OutputRow[], frame: Frame): SVGElement {
  const { layout, width, words, measure } = frame;
  const level = levels[layout];
  const svg = createSvg(frame, level.end);
  const x = scaleBand(
    rows.map(({ year }) => year),
    [0, width],
  )
    .paddingInner(0.28)
    .paddingOuter(0.1);
  const middle = (year: number): number => (x(year) ?? 0) + x.bandwidth() / 2;
  // Eleven labels of one decimal do not fit a phone.
  const number = (value: number): string => words.number(value, layout === 'narrow' ? 0 : 1);
  const most = Math.max(...rows.map(({ output }) => output));
  const y = scaleLinear([0, most], [level.bars, 26]);
  const small = { size: type.tick, weight: 600 } as const;
  const headed = { x: 0, weight: 600, align: 'top' } as const;
  drawLabel(svg, { ...headed, y: 0, text: words.say('chart.saran-output.tenge') });
  for (const { key, year, output, preliminary } of rows) {
    const shape = { x: x(year), width: x.bandwidth(), y: y(output), height: level.bars - y(output) };
    draw(svg, 'rect', { ...shape, fill: ink.counted, 'fill-opacity': preliminary ? 0.55 : undefined, 'data-row': key });
    drawLabel(svg, {
      x: middle(year),
      y: y(output) - 2,
      text: number(output / 1000),
      anchor: 'middle',
      align: 'bottom',
      ...small,
    });
    drawLabel(svg, {
      x: middle(year),
      y: level.bars + 4,
      text: layout === 'narrow' ? `’${String(year).slice(2)}` : String(year),
      anchor: 'middle',
      align: 'top',
      size: type.tick,
      fill: ink.quiet,
    });
    if (preliminary)
      drawLabel(svg, {
        x: width,
        y: level.bars + 20,
        text: words.say('chart.saran.preliminary'),
        anchor: 'end',
        align: 'top',
        size: type.tick,
        fill: ink.quiet,
      });
  }
  draw(svg, 'line', { x1: 0, x2: width, y1: level.bars, y2: level.bars, stroke: ink.faint });

  const highest = Math.max(...rows.map(({ index, rival }) => rival ?? index));
  const v = scaleLinear([base, highest], [level.base, level.bars + 76]);
  drawLabel(svg, { ...headed, y: level.bars + 42, text: words.say('chart.saran-output.volume', { base }) });
  draw(svg, 'line', { x1: 0, x2: width, y1: level.base, y2: level.base, stroke: ink.faint });
  for (const { key, year, index, rival } of rows) {
    const at = { x: middle(year), y: v(index), key };
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
    const other = { ...at, y: v(rival) };
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
  return svg;
}

export const saranOutput: Chart<OutputRow> = {
  id: 'saran-output',
  topic: 'output',
  places: ['saran'],
  signs: [],
  rows: outputRows,
  columns: [
    {
      id: 'year',
      label: (words) => words.say('chart.saran.year'),
      value: ({ year }) => year,
      text: ({ year }) => String(year),
    },
    {
      id: 'output_kzt_mn',
      label: (words) => words.say('chart.saran-output.output'),
      value: ({ output }) => output,
      unit: 'KZT-mn',
    },
    {
      id: 'volume_index_percent',
      label: (words) => words.say('chart.saran-output.index'),
      value: ({ index }) => index,
      unit: 'percent',
    },
    {
      id: 'manufacturing_index_percent',
      label: (words) => words.say('chart.saran-output.manufacturing-index'),
      value: ({ rival }) => rival,
      unit: 'percent',
    },
    {
      id: 'caveat',
      label: (words) => words.say('chart.saran.flag'),
      value: ({ rival, preliminary }) => (preliminary ? 'preliminary' : rival === undefined ? undefined : 'suspect'),
      text: ({ rival, preliminary }, words) =>
        preliminary
          ? words.say('chart.saran.preliminary')
          : rival === undefined
            ? ''
            : words.say('chart.saran.suspect'),
    },
  ],
  draw: drawOutput,
};
