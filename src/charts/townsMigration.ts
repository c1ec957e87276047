// Arrivals less departures, a cell for each town and year: darker where more people left, blue with a cross where more came.
import type { Chart, Evidence, Frame } from './chart.ts';
import { createSvg, draw } from './element.ts';
import { drawBars, type Bar } from './facetMarks.ts';
import { ink, type } from './ink.ts';
import { drawLabel } from './label.ts';
import { preliminaryColumn, yearColumn } from './saranColumns.ts';
import {
  byTown,
  firstSheet,
  isBorrowed,
  panelName,
  sheetYears,
  townColumn,
  townsOf,
  type TownYear,
} from './townYears.ts';

interface Row extends TownYear {
  balance: number;
  preliminary: boolean;
}

function migrationRows({ registry }: Evidence): Row[] {
  return townsOf(registry).flatMap((town) => {
    const years = sheetYears(registry, 'net-migration', town.id);
    // A sheet that prints the administration's number in every year is not one of the town.
    if (years.every(isBorrowed)) return [];
    return years
      .filter((row) => !isBorrowed(row))
      .map(({ id, year, value, flag }) => ({
        key: `${town.id}-${year}`,
        claims: [id],
        town,
        year,
        balance: value,
        preliminary: flag === 'preliminary',
      }));
  });
}

/** People lost: each shade begins here and goes on to the next. */
const shades = [
  { from: 1, opacity: 0.16 },
  { from: 100, opacity: 0.36 },
  { from: 500, opacity: 0.62 },
  { from: 1000, opacity: 1 },
] as const;

function shadeOf({ balance }: Row): number {
  return shades.findLastIndex(({ from }) => -balance >= from);
}

interface Grid {
  cell: readonly [number, number];
  /** px from one cell to the next. */
  step: readonly [number, number];
  x(year: number): number;
  y(town: string): number;
}

const names: Readonly<Record<Frame['layout'], number>> = { narrow: 96, medium: 120, wide: 150 };
const rowStep: Readonly<Record<Frame['layout'], number>> = { narrow: 25, medium: 26, wide: 28 };

function cellOf(row: Row, { cell, x, y }: Grid): Bar {
  const [middle, line] = [x(row.year), y(row.town.id)];
  return { key: row.key, from: [middle - cell[0] / 2, line], to: [middle + cell[0] / 2, line] };
}

/** A cross in the colour of the paper tells a gain from a loss without colour. */
function drawCrosses(svg: SVGElement, gains: readonly Row[], { x, y }: Grid): void {
  const crosses = gains.map(({ year, town }) => `M${x(year) - 3.5} ${y(town.id)}h7m-3.5 -3.5v7`);
  draw(svg, 'path', { d: crosses.join(''), fill: 'none', stroke: ink.paper, 'stroke-width': 1.75 });
}

/** What the shades mean, in as many lines as it takes; returns the px where they end. */
function drawShades(svg: SVGElement, { width, words, measure }: Frame): number {
  const size = 15;
  const number = (value: number): string => words.number(value);
  const losses = shades.map(({ from, opacity }, index) => {
    const next = shades[index + 1]?.from;
    const text =
      next === undefined
        ? words.say('chart.towns-migration.more', { from: number(from) })
        : words.say('chart.towns-migration.up-to', { from: number(from), to: number(next - 1) });
    return { text, fill: ink.text, opacity };
  });
  const entries = [{ text: words.say('chart.towns-migration.gain'), fill: ink.counted, opacity: 1 }, ...losses];
  let [x, y] = [0, 10];
  for (const { text, fill, opacity } of entries) {
    const needed = size + 6 + measure(text, type.tick);
    if (x > 0 && x + needed > width) [x, y] = [0, y + 22];
    draw(svg, 'rect', {
      x,
      y: y - size / 2,
      width: size,
      height: size,
      fill,
      'fill-opacity': opacity === 1 ? undefined : opacity,
    });
    if (fill === ink.counted)
      draw(svg, 'path', { d: `M${x + 4} ${y}h7m-3.5 -3.5v7`, fill: 'none', stroke: ink.paper, 'stroke-width': 1.75 });
    drawLabel(svg, { x: x + size + 6, y, text, size: type.tick });
    x += needed + 16;
  }
  return y + 16;
}

function drawCells(svg: SVGElement, rows: readonly Row[], grid: Grid): void {
  const { cell } = grid;
  for (const [index, { opacity }] of shades.entries()) {
    const shaded = rows.filter((row) => row.balance < 0 && shadeOf(row) === index);
    drawBars(
      svg,
      shaded.map((row) => cellOf(row, grid)),
      cell[1],
      { stroke: ink.text, 'stroke-opacity': opacity === 1 ? undefined : opacity },
    );
  }
  const gains = rows.filter(({ balance }) => balance >= 0);
  drawBars(
    svg,
    gains.map((row) => cellOf(row, grid)),
    cell[1],
  );
  drawCrosses(svg, gains, grid);
}

function drawGrid(rows: readonly Row[], frame: Frame): SVGElement {
  const { layout, width, words } = frame;
  const towns = byTown(rows, words);
  const last = Math.max(...rows.map(({ year }) => year));
  const count = last - firstSheet + 1;
  // Whole and half px keep the marks short.
  const step = [Math.floor((2 * (width - names[layout])) / count) / 2, rowStep[layout]] as const;
  const cell = [step[0] - 2, step[1] - 2] as const;
  const svg = createSvg(frame, 0);
  const top = drawShades(svg, frame) + 22;
  const lines = new Map(towns.map(([first], index) => [first?.town.id, top + (index + 0.5) * step[1]]));
  const grid: Grid = {
    cell,
    step,
    x: (year) => width - (last - year + 0.5) * step[0],
    y: (town) => lines.get(town) ?? 0,
  };
  svg.setAttribute('viewBox', `0 0 ${width} ${Math.ceil(top + towns.length * step[1])}`);
  drawCells(svg, rows, grid);
  const quiet = draw(svg, 'g', { fill: ink.quiet });
  for (const year of layout === 'narrow'
    ? [2010, 2016, 2020, 2024]
    : Array.from({ length: count }, (_, index) => firstSheet + index))
    drawLabel(quiet, {
      x: year === last ? width : grid.x(year),
      y: top - 4,
      text: String(year),
      size: type.tick,
      anchor: year === last ? 'end' : 'middle',
      align: 'bottom',
    });
  for (const panel of towns)
    drawLabel(svg, { x: 0, y: grid.y(panel[0]?.town.id ?? ''), text: panelName(panel), size: type.tick });
  return svg;
}

export const townsMigration: Chart<Row> = {
  id: 'towns-migration',
  topic: 'people',
  places: ['monotowns-27'],
  signs: [],
  rows: migrationRows,
  columns: [
    townColumn,
    yearColumn,
    {
      id: 'balance',
      label: (words) => words.say('chart.towns-migration.balance'),
      value: ({ balance }) => balance,
      unit: 'people',
    },
    preliminaryColumn,
  ],
  draw: drawGrid,
};
