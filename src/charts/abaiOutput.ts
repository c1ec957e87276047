// Industrial output recorded in the town of Abai, in tenge of each year.
import { wrapText } from '../language/wrapText.ts';
import type { Chart, Evidence, Frame } from './chart.ts';
import { createSvg } from './element.ts';
import { ink, type } from './ink.ts';
import { drawLabel } from './label.ts';
import { barYears, drawMoneyBars, type MoneyYear } from './moneyBars.ts';
import { numberColumn } from './numberColumn.ts';
import { preliminaryColumn, yearColumn } from './saranColumns.ts';

interface Row extends MoneyYear {
  /** Million tenge; part of the output. */
  mining: number;
}

/** px of the zero line and of the end. */
const levels: Readonly<Record<Frame['layout'], { bars: number; end: number }>> = {
  narrow: { bars: 260, end: 300 },
  medium: { bars: 250, end: 290 },
  wide: { bars: 280, end: 320 },
};
/** The last year before the fall. */
const peak = 2021;

function outputRows({ registry }: Evidence): Row[] {
  const series = (measure: string) => registry.series(measure, 'abai', 'town', 'bns-karaganda-2025');
  const mines = new Map(series('mining-output').map((value) => [value.year, value]));
  return series('industrial-output').flatMap(({ id, year, value: money, flag }) => {
    const mining = mines.get(year);
    if (mining === undefined) return [];
    const preliminary = flag === 'preliminary';
    return [{ key: String(year), claims: [id, mining.id], year, money, mining: mining.value, preliminary }];
  });
}

export const abaiOutput: Chart<Row> = {
  id: 'abai-output',
  topic: 'output',
  places: ['abai'],
  signs: [],
  rows: outputRows,
  columns: [
    yearColumn,
    numberColumn('output_kzt_mn', 'chart.saran-output.output', 'KZT-mn', ({ money }) => money),
    numberColumn('mining_kzt_mn', 'chart.abai-output.mining', 'KZT-mn', ({ mining }) => mining),
    preliminaryColumn,
  ],
  draw(rows, frame) {
    const { layout, words, width, measure } = frame;
    const { bars, end } = levels[layout];
    const svg = createSvg(frame, end);
    const number = (value: number): string => words.number(value, layout === 'narrow' && value >= 1 ? 0 : 1);
    const heading = words.say('chart.saran-output.tenge');
    const { x, y } = drawMoneyBars(svg, rows, frame, {
      years: barYears(rows),
      base: bars,
      highest: 42,
      heading,
      number,
    });
    const left = x(peak + 0.5) + 4;
    const reason = wrapText(measure, words.say('chart.abai-output.no-reason'), type.tick, width - left);
    const top = y(Math.max(...rows.map(({ money }) => money)));
    drawLabel(svg, { x: left, y: top, text: reason, size: type.tick, fill: ink.quiet, align: 'top' });
    return svg;
  },
};
