// Births less deaths in the towns with a sheet of their own, year by year: upwards where more are born, downwards where more die.
import type { Chart, Evidence, Frame } from './chart.ts';
import { type Bar, drawBars } from './facetMarks.ts';
import { drawFacets, type Panel } from './facets.ts';
import { ink } from './ink.ts';
import { preliminaryColumn, yearColumn } from './saranColumns.ts';
import {
  byTown,
  firstSheet,
  hairline,
  isBorrowed,
  panelName,
  sheetYears,
  townColumn,
  townsOf,
  type TownYear,
} from './townYears.ts';

interface Row extends TownYear {
  births: number;
  deaths: number;
  /** As printed. */
  increase: number;
  preliminary: boolean;
}

/** Years in which the office's own subtraction does not come out are flagged and left out: one of the two is misprinted. */
function rowsOf(town: Row['town'], { registry }: Evidence): Row[] {
  const years = (measure: string) =>
    new Map(
      sheetYears(registry, measure, town.id)
        .filter((row) => !isBorrowed(row))
        .map((row) => [row.year, row]),
    );
  const [births, deaths] = [years('births'), years('deaths')];
  return sheetYears(registry, 'natural-increase', town.id).flatMap(({ id, year, value, flag }) => {
    const [born, died] = [births.get(year), deaths.get(year)];
    if (born === undefined || died === undefined) return [];
    return [
      {
        key: `${town.id}-${year}`,
        claims: [born.id, died.id, id],
        town,
        year,
        births: born.value,
        deaths: died.value,
        increase: value,
        preliminary: flag === 'preliminary',
      },
    ];
  });
}

function drawMarks(svg: SVGElement, panels: readonly Panel<Row>[]): void {
  const width = Math.min(...panels.map(({ x }) => x(firstSheet + 1) - x(firstSheet))) * 0.72;
  const bars = (isLoss: boolean): Bar[] =>
    panels.flatMap(({ rows, x, y }) =>
      rows
        .filter(({ increase }) => increase < 0 === isLoss)
        .map(({ key, year, increase }) => ({ key, from: [x(year), y(0)], to: [x(year), y(increase)] })),
    );
  drawBars(svg, bars(false), width);
  drawBars(svg, bars(true), width, { stroke: ink.text });
}

/** The highest and the lowest of a panel, the base line between them. */
function extentOf(panel: readonly Row[]): [number, number] {
  const values = panel.map(({ increase }) => increase);
  return [Math.min(0, ...values), Math.max(0, ...values)];
}

/** On the side to which the longest bar goes. */
function hairlineOf(panel: readonly Row[]): number {
  const [low, high] = extentOf(panel);
  return high >= -low ? hairline(high) : -hairline(-low);
}

function drawTowns(rows: readonly Row[], frame: Frame): SVGElement {
  const { layout, words } = frame;
  const last = Math.max(...rows.map(({ year }) => year));
  const { svg, panels } = drawFacets(frame, {
    panels: byTown(rows, words),
    name: (panel) => panelName(panel),
    height: layout === 'narrow' ? 66 : 74,
    years: [firstSheet, last],
    yearTicks: [firstSheet, last],
    values: extentOf,
    hairlines: (panel) => [hairlineOf(panel)],
    format: (value) => words.number(value),
    inset: true,
    key: [
      { text: words.say('chart.towns-births.more-births'), colour: ink.counted },
      { text: words.say('chart.towns-births.more-deaths'), colour: ink.text },
    ],
  });
  drawMarks(svg, panels);
  return svg;
}

export const townsBirths: Chart<Row> = {
  id: 'towns-births',
  topic: 'people',
  places: ['monotowns-27'],
  signs: [],
  rows: (evidence) => townsOf(evidence.registry).flatMap((town) => rowsOf(town, evidence)),
  columns: [
    townColumn,
    yearColumn,
    {
      id: 'births',
      label: (words) => words.say('chart.towns-births.births'),
      value: ({ births }) => births,
      unit: 'people',
    },
    {
      id: 'deaths',
      label: (words) => words.say('chart.towns-births.deaths'),
      value: ({ deaths }) => deaths,
      unit: 'people',
    },
    {
      id: 'births_less_deaths',
      label: (words) => words.say('chart.towns-births.increase'),
      value: ({ increase }) => increase,
      unit: 'people',
    },
    preliminaryColumn,
  ],
  draw: drawTowns,
};
