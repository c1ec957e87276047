// Industrial output of Saran since 1997 in tenge of each year, and below it the volume index; both in equal multiples.
import * as Plot from '@observablehq/plot';
import { balanceText } from '../language/wrapText.ts';
import type { Chart, Evidence, Frame } from './chart.ts';
import { drawPlot } from './drawPlot.ts';
import { ink, radius, stroke, type } from './ink.ts';
import { drawLabel } from './label.ts';
import type { MoneyYear } from './moneyBars.ts';
import { numberColumn } from './numberColumn.ts';
import { yearColumn } from './saranColumns.ts';
import { dotMark } from './signs.ts';
import { createTimePlot, type TimePlot } from './timePlot.ts';
import { same } from './volumeDots.ts';

interface Row extends MoneyYear {
  /** Percent; the year before is 100. */
  index: number;
  /** The panel flags the index: it does not fit the tenge. */
  doubtful: boolean;
}

/** px of the panel with its years, and of that below. */
const upper: Readonly<Record<Frame['layout'], number>> = { narrow: 250, medium: 260, wide: 280 };
const lower: Readonly<Record<Frame['layout'], number>> = { narrow: 220, medium: 220, wide: 230 };
/** Years whose values are written out: the ends and the turns of the tenge, the extremes and the doubts of the index. */
const tenge: Readonly<Record<Frame['layout'], readonly number[]>> = {
  narrow: [1999, 2008, 2024],
  medium: [1997, 1999, 2004, 2008, 2013, 2021, 2024],
  wide: [1997, 1999, 2002, 2004, 2008, 2013, 2015, 2021, 2022, 2024],
};
const indices: Readonly<Record<Frame['layout'], readonly number[]>> = {
  narrow: [1997, 2000, 2015, 2023],
  medium: [1997, 1999, 2000, 2001, 2003, 2008, 2015, 2020, 2023],
  wide: [1997, 1998, 1999, 2000, 2001, 2003, 2008, 2011, 2015, 2020, 2023, 2024],
};
const small = { size: type.tick, weight: 600, anchor: 'middle' } as const;

function longRows({ registry }: Evidence): Row[] {
  const series = (measure: string) => registry.series(measure, 'saran', 'administration', 'bns-karaganda-2025');
  const volumes = new Map(series('industrial-volume-index').map((value) => [value.year, value]));
  return series('industrial-output').flatMap(({ id, year, value: money, flag }) => {
    const volume = volumes.get(year);
    if (volume === undefined) return [];
    const [preliminary, doubtful] = [flag === 'preliminary', volume.flag === 'suspect'];
    return [{ key: String(year), claims: [id, volume.id], year, money, index: volume.value, doubtful, preliminary }];
  });
}

function plotTenge(rows: readonly Row[], frame: Frame): TimePlot {
  const { layout, words } = frame;
  const narrow = layout === 'narrow';
  const years = rows.map(({ year }) => year);
  const line = { x: 'year', y: 'money' } as const;
  return createTimePlot(frame, {
    height: upper[layout],
    below: lower[layout],
    years: [Math.min(...years), Math.max(...years)],
    values: [60, 450_000],
    log: true,
    yearTicks: narrow ? [1997, 2001, 2008, 2015, 2023] : [1997, 2001, 2005, 2010, 2015, 2020, 2023],
    valueTicks: [100, 1000, 10_000, 100_000],
    format: (value) => words.number(value / 1000),
    inset: narrow ? 40 : 48,
    marks: [
      Plot.lineY(rows, { ...line, stroke: ink.counted, strokeWidth: stroke.mark }),
      dotMark(
        rows.filter(({ preliminary }) => !preliminary),
        { ...line, r: radius.small },
      ),
      // Paler, as bars of years are that the office will still revise.
      dotMark(
        rows.filter(({ preliminary }) => preliminary),
        { ...line, r: radius.small + 1, fillOpacity: 0.55, stroke: ink.paper },
      ),
    ],
  });
}

function drawIndex({ svg, x }: TimePlot, rows: readonly Row[], frame: Frame): void {
  const { layout, words, width, measure } = frame;
  const years = rows.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const top = upper[layout];
  const index = { x: 'year', y: 'index' } as const;
  const of = (doubtful: boolean): Row[] => rows.filter((row) => row.doubtful === doubtful);
  const { y } = drawPlot(svg, frame, {
    margin: 0,
    x: { domain: [first, last], range: [x(first), x(last)] },
    y: { type: 'log', domain: [10, 500], range: [top + lower[layout] - 22, top + 52] },
    marks: [
      Plot.ruleY([same], { stroke: ink.faint }),
      Plot.ruleX(of(false), { ...index, y1: same, y2: 'index', stroke: ink.counted }),
      Plot.ruleX(of(true), { ...index, y1: same, y2: 'index', stroke: ink.contested }),
      dotMark(of(false), { ...index, r: radius.small }),
      dotMark(of(true), { ...index, r: radius.small + 1, fill: ink.contested }),
    ],
  });
  const heading = words.say('chart.saran-output.volume', { base: same });
  drawLabel(svg, { x: 0, y: top + 12, text: heading, weight: 600, align: 'top' });
  for (const row of rows.filter(({ year }) => indices[layout].includes(year))) {
    const side = row.index >= same ? ({ dy: -6, align: 'bottom' } as const) : ({ dy: 6, align: 'top' } as const);
    const fill = row.doubtful ? ink.contested : ink.text;
    const text = words.number(row.index, layout === 'wide' ? 1 : 0);
    drawLabel(svg, { ...small, x: x(row.year), y: y(row.index) + side.dy, text, align: side.align, fill });
  }
  const doubt = words.say('chart.saran-output-1997.doubt', {
    years: words.list(of(true).map(({ year }) => String(year))),
  });
  drawLabel(svg, {
    x: width,
    y: top + lower[layout] - 24,
    // Right of the number under the first year.
    text: balanceText(measure, doubt, type.tick, width - x(first) - 16),
    size: type.tick,
    fill: ink.contested,
    anchor: 'end',
  });
}

export const saranOutputSince: Chart<Row> = {
  id: 'saran-output-1997',
  topic: 'output',
  places: ['saran'],
  signs: [],
  rows: longRows,
  columns: [
    yearColumn,
    numberColumn('output_kzt_mn', 'chart.saran-output.output', 'KZT-mn', ({ money }) => money),
    numberColumn('volume_index_percent', 'chart.saran-output.index', 'percent', ({ index }) => index),
    {
      id: 'caveat',
      label: (words) => words.say('chart.saran.flag'),
      value: ({ doubtful, preliminary }) => (preliminary ? 'preliminary' : doubtful ? 'suspect' : undefined),
      text: ({ doubtful, preliminary }, words) =>
        preliminary ? words.say('chart.saran.preliminary') : doubtful ? words.say('chart.saran.suspect') : '',
    },
  ],
  draw(rows, frame) {
    const { layout, words } = frame;
    const plot = plotTenge(rows, frame);
    const { svg, x, y } = plot;
    const lowest = rows.reduce((a, b) => (a.money <= b.money ? a : b)).year;
    const last = Math.max(...rows.map(({ year }) => year));
    drawLabel(svg, { x: 0, y: 0, text: words.say('chart.saran-output.tenge'), weight: 600, align: 'top' });
    for (const { year, money } of rows.filter((row) => tenge[layout].includes(row.year))) {
      const text = words.number(money / 1000, 1);
      const low = year === lowest;
      const side = low ? ({ dy: 7, align: 'top' } as const) : ({ dy: -7, align: 'bottom' } as const);
      const anchor = year === last ? 'end' : 'middle';
      drawLabel(svg, {
        ...small,
        x: x(year) + (year === last ? 14 : 0),
        y: y(money) + side.dy,
        text,
        anchor,
        align: side.align,
      });
    }
    drawIndex(plot, rows, frame);
    return svg;
  },
};
