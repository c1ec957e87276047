// Births minus deaths in Saran with its settlements, year by year.
import { wrapText } from '../language/wrapText.ts';
import { balanceBars, type BalanceYear } from './balanceBars.ts';
import type { Chart, Evidence, Frame } from './chart.ts';
import { ink, type } from './ink.ts';
import { drawLabel } from './label.ts';
import { numberColumn } from './numberColumn.ts';
import { preliminaryColumn, yearColumn } from './saranColumns.ts';
import { createTimePlot } from './timePlot.ts';

interface Row extends BalanceYear {
  births: number;
  deaths: number;
}

const height: Readonly<Record<Frame['layout'], number>> = { narrow: 320, medium: 320, wide: 340 };
/** Years whose balance is written on its bar: the ends, the extremes and the turns. */
const labelled: Readonly<Record<Frame['layout'], readonly number[]>> = {
  narrow: [1991, 1996, 2004, 2015, 2021],
  medium: [1991, 1996, 2001, 2004, 2015, 2018, 2021, 2024],
  wide: [1991, 1993, 1996, 2001, 2004, 2011, 2013, 2015, 2018, 2021, 2024],
};

function increaseRows({ registry }: Evidence): Row[] {
  const series = (measure: string) => registry.series(measure, 'saran', 'administration', 'bns-karaganda-2025');
  const byYear = (measure: string) => new Map(series(measure).map((value) => [value.year, value]));
  const [births, deaths] = [byYear('births'), byYear('deaths')];
  return series('natural-increase').flatMap(({ id, year, value: balance, flag }) => {
    const [born, died] = [births.get(year), deaths.get(year)];
    if (born === undefined || died === undefined) return [];
    const preliminary = flag === 'preliminary';
    const claims = [born.id, died.id, id];
    return [{ key: String(year), claims, year, births: born.value, deaths: died.value, balance, preliminary }];
  });
}

function drawIncrease(rows: readonly Row[], frame: Frame): SVGElement {
  const { layout, words, measure, width } = frame;
  const narrow = layout === 'narrow';
  const years = rows.map(({ year }) => year);
  const { svg, x, y } = createTimePlot(frame, {
    height: height[layout],
    years: [Math.min(...years) - 0.5, Math.max(...years) + 0.5],
    values: [-500, 480],
    yearTicks: narrow ? [1991, 1998, 2005, 2013, 2024] : [1991, 1995, 2000, 2005, 2010, 2013, 2016, 2020, 2024],
    valueTicks: [0, -400, -200, 200, 400],
    format: (value) => words.number(value),
    inset: narrow ? 40 : 48,
    marks: balanceBars(rows),
  });
  for (const { year, balance } of rows.filter((row) => labelled[layout].includes(row.year))) {
    const side =
      balance < 0 ? ({ y: y(balance) + 2, align: 'top' } as const) : ({ y: y(balance) - 2, align: 'bottom' } as const);
    const text = words.number(balance);
    drawLabel(svg, { x: x(year), ...side, text, size: type.tick, weight: 600, anchor: 'middle', halo: true });
  }
  const name = (text: string, at: number, value: number, fill: string): void => {
    const lines = wrapText(measure, text, type.label, narrow ? 150 : 260, 600);
    drawLabel(svg, { x: at, y: y(value), text: lines, weight: 600, fill, align: 'top', halo: true });
  };
  name(words.say('chart.saran-increase.more-births'), x(narrow ? 1999 : 1997), narrow ? 380 : 340, ink.counted);
  name(words.say('chart.saran-increase.more-deaths'), x(narrow ? 2009 : 2012), -205, ink.text);
  const flag = words.say('chart.saran.preliminary');
  drawLabel(svg, { x: width, y: y(190), text: flag, size: type.tick, fill: ink.quiet, anchor: 'end', halo: true });
  return svg;
}

export const saranIncrease: Chart<Row> = {
  id: 'saran-natural-increase',
  topic: 'people',
  places: ['saran'],
  signs: [],
  rows: increaseRows,
  columns: [
    yearColumn,
    numberColumn('births', 'chart.saran-increase.births', 'people', ({ births }) => births),
    numberColumn('deaths', 'chart.saran-increase.deaths', 'people', ({ deaths }) => deaths),
    numberColumn('increase', 'chart.saran-increase.balance', 'people', ({ balance }) => balance),
    preliminaryColumn,
  ],
  draw: drawIncrease,
};
