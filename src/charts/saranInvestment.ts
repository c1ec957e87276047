// Investment in fixed assets in Saran with its settlements: bars in tenge, below them the index of its volume.
import type { Chart, Evidence, Frame } from './chart.ts';
import { createSvg } from './element.ts';
import { barYears, drawMoneyBars, type MoneyYear } from './moneyBars.ts';
import { numberColumn } from './numberColumn.ts';
import { preliminaryColumn, yearColumn } from './saranColumns.ts';
import { drawVolumeDots, type VolumeYear } from './volumeDots.ts';

interface Row extends MoneyYear, VolumeYear {}

/** Before, investment was too small to be seen beside the plants of the zone. */
const firstYear = 2017;
/** px: the zero line of the bars, the line of the index, the end. */
const levels: Readonly<Record<Frame['layout'], { bars: number; index: number; end: number }>> = {
  narrow: { bars: 216, index: 402, end: 450 },
  medium: { bars: 216, index: 404, end: 452 },
  wide: { bars: 230, index: 424, end: 474 },
};

function investmentRows({ registry }: Evidence): Row[] {
  const series = (measure: string) => registry.series(measure, 'saran', 'administration', 'bns-karaganda-2025');
  const volumes = new Map(series('investment-volume-index').map((value) => [value.year, value]));
  return series('fixed-investment').flatMap(({ id, year, value: money, flag }) => {
    const volume = volumes.get(year);
    if (year < firstYear || volume === undefined) return [];
    const preliminary = flag === 'preliminary';
    return [{ key: String(year), claims: [id, volume.id], year, money, index: volume.value, preliminary }];
  });
}

export const saranInvestment: Chart<Row> = {
  id: 'saran-investment',
  topic: 'money',
  places: ['saran'],
  signs: [],
  rows: investmentRows,
  columns: [
    yearColumn,
    numberColumn('investment_kzt_mn', 'chart.saran-investment.investment', 'KZT-mn', ({ money }) => money),
    numberColumn('volume_index_percent', 'chart.saran-output.index', 'percent', ({ index }) => index),
    preliminaryColumn,
  ],
  draw(rows, frame) {
    const { layout, words } = frame;
    const { bars, index, end } = levels[layout];
    const shared = {
      years: barYears(rows),
      number: (value: number) => words.number(value, layout === 'narrow' ? 0 : 1),
    };
    const svg = createSvg(frame, end);
    const heading = words.say('chart.saran-output.tenge');
    drawMoneyBars(svg, rows, frame, { ...shared, base: bars, highest: 42, heading });
    drawVolumeDots(svg, rows, frame, { ...shared, top: bars + 42, highest: bars + 84, base: index });
    return svg;
  },
};
