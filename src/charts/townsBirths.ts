// Births and deaths in the towns with a sheet of their own, year by year: where one line is above the other, and since when.
import type { Chart, Evidence, Frame } from './chart.ts';
import { drawBars, drawLines, type Bar } from './facetMarks.ts';
import { drawFacets, type Panel } from './facets.ts';
import { ink, stroke } from './ink.ts';
import { preliminaryColumn, yearColumn } from './saranColumns.ts';
import {
  byTown,
  firstSheet,
  hairline,
  isBorrowed,
  panelName,
  runKeys,
  sheetYears,
  townColumn,
  townsOf,
  type TownYear,
} from './townYears.ts';

interface Row extends TownYear {
  births: number;
  deaths: number;
  preliminary: boolean;
  /** Years without a hole between them. */
  run: number;
}

/** Years in which the office's own subtraction does not come out are left out: one of the two is misprinted. */
function rowsOf(town: Row['town'], { registry }: Evidence): Row[] {
  const deaths = new Map(sheetYears(registry, 'deaths', town.id).map((row) => [row.year, row]));
  const sound = new Set(sheetYears(registry, 'natural-increase', town.id).map(({ year }) => year));
  const shown = sheetYears(registry, 'births', town.id).flatMap((births) => {
    const died = deaths.get(births.year);
    if (died === undefined || !sound.has(births.year) || isBorrowed(births) || isBorrowed(died)) return [];
    return [{ births, died }];
  });
  const runs = runKeys(shown.map(({ births }) => births.year));
  return shown.map(({ births, died }, index) => ({
    key: `${town.id}-${births.year}`,
    claims: [births.id, died.id],
    town,
    year: births.year,
    births: births.value,
    deaths: died.value,
    preliminary: births.flag === 'preliminary',
    run: runs[index] ?? 0,
  }));
}

function drawPanel(svg: SVGElement, { rows, x, y }: Panel<Row>): void {
  const bar = ({ key, year, births, deaths }: Row): Bar => ({
    key,
    from: [x(year), y(births)],
    to: [x(year), y(deaths)],
  });
  const width = (x(firstSheet + 1) - x(firstSheet)) * 0.72;
  const [more, fewer] = [
    rows.filter(({ births, deaths }) => births >= deaths),
    rows.filter(({ births, deaths }) => births < deaths),
  ];
  drawBars(svg, more.map(bar), width, { stroke: ink.rule });
  drawBars(svg, fewer.map(bar), width, { stroke: ink.faint });
  const runs = [...Map.groupBy(rows, ({ run }) => run).values()];
  // A year that stands alone has a stroke as wide as its column.
  const line = (value: 'births' | 'deaths') =>
    runs.map((run) => {
      const points = run.map((row) => ({ x: x(row.year), y: y(row[value]) }));
      return points.length > 1 ? points : points.flatMap((point) => [-width / 2, width / 2].map((by) => ({ ...point, x: point.x + by })));
    });
  drawLines(svg, line('deaths'), { stroke: ink.text, 'stroke-width': stroke.mark - 0.5 });
  drawLines(svg, line('births'));
}

function drawTowns(rows: readonly Row[], frame: Frame): SVGElement {
  const { layout, words } = frame;
  const last = Math.max(...rows.map(({ year }) => year));
  const most = (panel: readonly Row[]): number => Math.max(...panel.flatMap(({ births, deaths }) => [births, deaths]));
  const { svg, panels } = drawFacets(frame, {
    panels: byTown(rows),
    name: (panel) => panelName(panel, words),
    height: layout === 'narrow' ? 74 : 84,
    years: [firstSheet, last],
    yearTicks: [firstSheet, last],
    values: (panel) => [0, most(panel)],
    hairlines: (panel) => [hairline(most(panel))],
    format: (value) => words.number(value),
    inset: true,
    key: [
      { text: words.say('chart.towns-births.births'), colour: ink.counted },
      { text: words.say('chart.towns-births.deaths'), colour: ink.text },
    ],
  });
  for (const panel of panels) drawPanel(svg, panel);
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
    preliminaryColumn,
  ],
  draw: drawTowns,
};
