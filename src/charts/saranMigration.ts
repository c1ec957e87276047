// Registered arrivals and departures of Saran with its settlements, and their balance enlarged below.
import * as Plot from '@observablehq/plot';
import { wrapText } from '../language/wrapText.ts';
import type { Chart, Frame } from './chart.ts';
import { draw } from './element.ts';
import { ink, stroke, type } from './ink.ts';
import { drawLabel } from './label.ts';
import { numberColumn } from './numberColumn.ts';
import { drawBalance } from './saranBalance.ts';
import { preliminaryColumn, yearColumn } from './saranColumns.ts';
import { migrationRows, recount, type MigrationRow } from './saranMigrationRows.ts';
import { createTimePlot, type TimePlot } from './timePlot.ts';
import { yearBars } from './yearBars.ts';

/** px of the panel with its years, and of that below. */
const upper: Readonly<Record<Frame['layout'], number>> = { narrow: 230, medium: 236, wide: 256 };
const lower: Readonly<Record<Frame['layout'], number>> = { narrow: 170, medium: 170, wide: 184 };

/** Lines break at the recount. */
function sideOf({ year }: MigrationRow): string {
  return year < recount ? 'before' : 'after';
}

function plotMoves(rows: readonly MigrationRow[], frame: Frame): TimePlot {
  const { layout, words } = frame;
  const narrow = layout === 'narrow';
  const years = rows.map(({ year }) => year);
  return createTimePlot(frame, {
    height: upper[layout],
    below: lower[layout],
    years: [Math.min(...years), Math.max(...years)],
    values: [0, 5500],
    yearTicks: narrow ? [1991, 1998, 2005, 2010, 2016, 2024] : [1991, 1995, 2000, 2005, 2010, 2016, 2020, 2024],
    valueTicks: [0, 2000, 4000],
    format: (value) => words.number(value),
    inset: narrow ? 40 : 48,
    marks: [
      yearBars(
        rows.filter(({ year }) => year < recount),
        0.6,
        { y1: 'arrivals', y2: 'departures', fill: ink.rule },
      ),
      Plot.lineY(rows, { x: 'year', y: 'departures', z: sideOf, stroke: ink.text, strokeWidth: stroke.mark }),
      Plot.lineY(rows, { x: 'year', y: 'arrivals', z: sideOf, stroke: ink.counted, strokeWidth: stroke.mark }),
    ],
  });
}

/** The year that is left out: an upright with the reason, where the lines break. */
function drawRecount({ svg, x, y }: TimePlot, { layout, words, measure }: Frame): void {
  const at = x(recount);
  const reason = words.say('chart.saran-migration.left-out', { year: String(recount) });
  const text = wrapText(measure, reason, type.tick, layout === 'narrow' ? 96 : 130);
  const label = { x: at, y: y(2120), text, anchor: 'middle', align: 'bottom' } as const;
  drawLabel(svg, { ...label, size: type.tick, fill: ink.quiet, halo: true });
  draw(svg, 'line', { x1: at, x2: at, y1: y(2000), y2: y(0), stroke: ink.quiet, 'stroke-dasharray': '2 2' });
}

function drawMoves(rows: readonly MigrationRow[], frame: Frame): SVGElement {
  const { layout, words } = frame;
  const [first] = rows;
  if (first === undefined) throw new Error('saran-migration has no rows');
  const plot = plotMoves(rows, frame);
  const { svg, x, y } = plot;
  const most = rows.reduce((a, b) => (a.departures >= b.departures ? a : b));
  const name = { weight: 600 } as const;
  const departures = words.say('chart.saran-migration.departures');
  drawLabel(svg, { ...name, x: x(most.year) + 8, y: y(most.departures), text: departures });
  const arrivals = words.say('chart.saran-migration.arrivals');
  const under = y(layout === 'narrow' ? 420 : 900);
  drawLabel(svg, { ...name, x: x(first.year), y: under, text: arrivals, fill: ink.counted });
  drawRecount(plot, frame);
  const after = rows.filter(({ year }) => year > recount);
  const bottom = upper[layout] + lower[layout] - 20;
  drawBalance(svg, after, frame, { x, top: upper[layout] + 14, bottom });
  return svg;
}

export const saranMigration: Chart<MigrationRow> = {
  id: 'saran-migration',
  topic: 'people',
  places: ['saran'],
  signs: [],
  rows: migrationRows,
  columns: [
    yearColumn,
    numberColumn('arrivals', 'chart.saran-migration.arrivals', 'people', ({ arrivals }) => arrivals),
    numberColumn('departures', 'chart.saran-migration.departures', 'people', ({ departures }) => departures),
    numberColumn('balance', 'chart.saran-migration.balance', 'people', ({ balance }) => balance),
    preliminaryColumn,
  ],
  draw: drawMoves,
};
