// Registered arrivals and departures of Saran with its settlements, and their balance enlarged below.
import * as Plot from '@observablehq/plot';
import { scaleLinear } from 'd3-scale';
import { wrapText } from '../language/wrapText.ts';
import type { Chart, ChartRow, Evidence, Frame } from './chart.ts';
import { draw } from './element.ts';
import { ink, stroke, type } from './ink.ts';
import { drawLabel } from './label.ts';
import { createTimePlot } from './timePlot.ts';

interface Row extends ChartRow {
  year: number;
  arrivals: number;
  departures: number;
  /** As printed; it may differ from the difference by a rounding of the office. */
  balance: number;
  preliminary: boolean;
}

/** The year whose arrivals the panel flags as doubtful, most likely a recount: left out, and lines break here. */
const recount = 2004;

function migrationRows({ registry }: Evidence): Row[] {
  const series = (measure: string) => registry.series(measure, 'saran', 'administration', 'bns-karaganda-2025');
  const [arrivals, departures] = [series('arrivals'), series('departures')].map(
    (values) => new Map(values.map((value) => [value.year, value])),
  );
  return series('net-migration').flatMap(({ id, year, value: balance, flag }) => {
    const [came, left] = [arrivals?.get(year), departures?.get(year)];
    if (year === recount || came === undefined || left === undefined) return [];
    const claims = [came.id, left.id, id];
    return [
      {
        key: String(year),
        claims,
        year,
        arrivals: came.value,
        departures: left.value,
        balance,
        preliminary: flag === 'preliminary',
      },
    ];
  });
}

const upper: Readonly<Record<Frame['layout'], number>> = { narrow: 204, medium: 210, wide: 230 };
const lower: Readonly<Record<Frame['layout'], number>> = { narrow: 196, medium: 196, wide: 210 };

function drawMoves(rows: readonly Row[], frame: Frame): SVGElement {
  const { layout, width, words, measure } = frame;
  const narrow = layout === 'narrow';
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) throw new Error('saran-migration has no rows');
  const before = rows.filter(({ year }) => year < recount);
  const after = rows.filter(({ year }) => year > recount);
  const side = ({ year }: Row): string => (year < recount ? 'before' : 'after');
  const inset = narrow ? 40 : 48;
  const step = (width - inset - 10) / (last.year - first.year + 1);
  const { svg, labels, x, y } = createTimePlot(frame, {
    height: upper[layout] + lower[layout],
    years: [first.year, last.year],
    values: [0, 5500],
    yearTicks: narrow ? [1991, 1998, 2005, 2010, 2016, 2024] : [1991, 1995, 2000, 2005, 2010, 2016, 2020, 2024],
    valueTicks: [0, 2000, 4000],
    format: (value) => words.number(value),
    inset,
    bottom: lower[layout],
    marks: [
      Plot.ruleX(before, {
        x: 'year',
        y1: 'arrivals',
        y2: 'departures',
        stroke: ink.rule,
        strokeWidth: step * 0.6,
        ariaLabel: 'key',
      }),
      Plot.lineY(rows, { x: 'year', y: 'departures', z: side, stroke: ink.text, strokeWidth: stroke.mark }),
      Plot.lineY(rows, { x: 'year', y: 'arrivals', z: side, stroke: ink.counted, strokeWidth: stroke.mark }),
    ],
  });
  const most = rows.reduce((a, b) => (a.departures >= b.departures ? a : b));
  drawLabel(labels, {
    x: x(most.year) + 8,
    y: y(most.departures),
    text: words.say('chart.saran-migration.departures'),
    weight: 600,
  });
  drawLabel(labels, {
    x: x(first.year),
    y: y(narrow ? 420 : 900),
    text: words.say('chart.saran-migration.arrivals'),
    weight: 600,
    fill: ink.counted,
  });
  const leftOut = wrapText(
    measure,
    words.say('chart.saran-migration.left-out', { year: String(recount) }),
    type.tick,
    narrow ? 96 : 130,
  );
  drawLabel(labels, {
    x: x(recount),
    y: y(2120),
    text: leftOut,
    size: type.tick,
    fill: ink.quiet,
    anchor: 'middle',
    align: 'bottom',
    halo: true,
  });
  draw(labels, 'line', {
    x1: x(recount),
    x2: x(recount),
    y1: y(2000),
    y2: y(0),
    stroke: ink.quiet,
    'stroke-dasharray': '2 2',
  });
  drawBalance(labels, after, { frame, x, top: upper[layout] + 40, bar: step * 0.7 });
  return svg;
}

/** Years whose balance is written on its bar: as many as stand apart. */
const labelled: Readonly<Record<Frame['layout'], readonly number[]>> = {
  narrow: [2011, 2015, 2024],
  medium: [2007, 2009, 2011, 2015, 2016, 2020, 2024],
  wide: [2007, 2009, 2011, 2013, 2015, 2016, 2018, 2020, 2022, 2024],
};

interface Panel {
  frame: Frame;
  x(year: number): number;
  /** px */
  top: number;
  bar: number;
}

function drawBalance(svg: SVGElement, rows: readonly Row[], { frame, x, top, bar }: Panel): void {
  const { words, layout, width, measure } = frame;
  const balances = rows.map(({ balance }) => balance);
  const y = scaleLinear([Math.min(...balances), Math.max(...balances)], [upper[layout] + lower[layout] - 20, top]);
  draw(svg, 'line', { x1: 0, x2: width, y1: y(0), y2: y(0), stroke: ink.faint });
  for (const { key, year, balance, preliminary } of rows) {
    const [from, to] = [y(Math.max(0, balance)), y(Math.min(0, balance))];
    const fill = balance < 0 ? ink.text : ink.counted;
    const shape = { x: x(year) - bar / 2, width: bar, y: from, height: Math.max(1, to - from) };
    draw(svg, 'rect', { ...shape, fill, 'fill-opacity': preliminary ? 0.55 : undefined, 'data-row': key });
  }
  const small = { size: type.tick, weight: 600 } as const;
  for (const { year, balance } of rows.filter((row) => labelled[layout].includes(row.year))) {
    const side =
      balance < 0 ? ({ y: y(balance) + 1, align: 'top' } as const) : ({ y: y(balance) - 1, align: 'bottom' } as const);
    drawLabel(svg, { ...small, ...side, x: x(year), text: words.number(balance), anchor: 'middle' });
  }
  const room = x(recount + 1) - 16;
  const heading = wrapText(measure, words.say('chart.saran-migration.closer'), type.tick, room, 600);
  const headed = drawLabel(svg, { ...small, x: 0, y: top, text: heading, align: 'top' });
  const aside = wrapText(
    measure,
    words.say('chart.saran-migration.off-scale', { year: String(recount - 1) }),
    type.tick,
    room,
  );
  drawLabel(svg, { x: 0, y: top + headed, text: aside, size: type.tick, fill: ink.quiet, align: 'top' });
  const since = rows.findLast(({ balance }) => balance >= 0);
  if (since === undefined) return;
  const story = wrapText(
    measure,
    words.say('chart.saran-migration.since', { year: String(since.year + 1) }),
    type.tick,
    Math.min(150, width - x(since.year + 1)),
    600,
  );
  drawLabel(svg, {
    ...small,
    x: width,
    y: y(0) - 8 - (layout === 'narrow' ? 22 : 0),
    text: story,
    anchor: 'end',
    align: 'bottom',
  });
}

export const saranMigration: Chart<Row> = {
  id: 'saran-migration',
  topic: 'people',
  places: ['saran'],
  signs: [],
  rows: migrationRows,
  columns: [
    {
      id: 'year',
      label: (words) => words.say('chart.saran.year'),
      value: ({ year }) => year,
      text: ({ year }) => String(year),
    },
    {
      id: 'arrivals',
      label: (words) => words.say('chart.saran-migration.arrivals'),
      value: ({ arrivals }) => arrivals,
      unit: 'people',
    },
    {
      id: 'departures',
      label: (words) => words.say('chart.saran-migration.departures'),
      value: ({ departures }) => departures,
      unit: 'people',
    },
    {
      id: 'balance',
      label: (words) => words.say('chart.saran-migration.balance'),
      value: ({ balance }) => balance,
      unit: 'people',
    },
    {
      id: 'caveat',
      label: (words) => words.say('chart.saran.flag'),
      value: ({ preliminary }) => (preliminary ? 'preliminary' : undefined),
      text: ({ preliminary }, words) => (preliminary ? words.say('chart.saran.preliminary') : ''),
    },
  ],
  draw: drawMoves,
};
