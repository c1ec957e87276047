// Average nominal wages by town; small firms are not counted, and lines are cut where what is counted changed.
import type { Chart, Evidence, Frame } from './chart.ts';
import { draw } from './element.ts';
import { drawTraces, type Point, runsOf } from './facetMarks.ts';
import { drawFacets } from './facets.ts';
import { halo, ink, type } from './ink.ts';
import { drawLabel } from './label.ts';
import { preliminaryColumn, yearColumn } from './saranColumns.ts';
import { byTown, firstSheet, isBorrowed, panelName, townColumn, townsOf, type TownYear } from './townYears.ts';

interface Row extends TownYear {
  wage: number;
  line: string;
  /** What is counted changed: not comparable with the year before. */
  broken: boolean;
  /** The office prints the same number for the town with its settlements. */
  same: boolean;
  preliminary: boolean;
}

/** The last year that most sheets print. */
const lastYear = 2023;

function wageRows({ registry }: Evidence): Row[] {
  return townsOf(registry).flatMap((town) => {
    let base = 0;
    return registry
      .series('wage', town.id, 'town')
      .filter(({ year, flag }) => year >= firstSheet && year <= lastYear && flag !== 'suspect')
      .map((row) => {
        const broken = row.flag === 'break' || row.flag === 're-based';
        if (broken) base = row.year;
        return {
          key: `${town.id}-${row.year}`,
          claims: [row.id],
          town,
          year: row.year,
          wage: row.value,
          line: `${town.id} ${base}`,
          broken,
          same: isBorrowed(row),
          preliminary: row.flag === 'preliminary',
        };
      });
  });
}

function drawTowns(rows: readonly Row[], frame: Frame): SVGElement {
  const { layout, words } = frame;
  const { svg, panels } = drawFacets(frame, {
    panels: byTown(rows, words),
    name: (panel) => panelName(panel),
    height: layout === 'narrow' ? 78 : 88,
    years: [firstSheet, lastYear],
    yearTicks: [firstSheet, lastYear],
    values: () => [0, Math.max(...rows.map(({ wage }) => wage))],
    hairlines: () => [400_000],
    format: (value) => words.number(value),
  });
  const runs = panels.flatMap(({ rows: own, x, y }) =>
    runsOf(own).map((run) => run.map(({ key, year, wage }): Point => ({ key, x: x(year), y: y(wage) }))),
  );
  drawTraces(svg, runs);
  const ends = draw(svg, 'g', { ...halo, fill: ink.counted, 'font-weight': 600 });
  for (const { rows: own, x, y } of panels) {
    const end = own.at(-1);
    if (end === undefined) continue;
    const label = { x: x(lastYear) + 4, y: y(end.wage) - 4, text: words.number(end.wage), size: type.tick } as const;
    drawLabel(ends, { ...label, anchor: 'end', align: 'bottom' });
  }
  return svg;
}

export const townsWages: Chart<Row> = {
  id: 'towns-wages',
  topic: 'money',
  places: ['monotowns-20'],
  signs: [],
  rows: wageRows,
  columns: [
    townColumn,
    yearColumn,
    { id: 'wage_tenge', label: (words) => words.say('chart.towns-wages.wage'), value: ({ wage }) => wage, unit: 'KZT' },
    {
      id: 'break',
      label: (words) => words.say('chart.administrations-population.break'),
      value: ({ broken }) => (broken ? 'new coverage' : undefined),
      text: ({ broken }, words) => (broken ? words.say('chart.towns-wages.broken') : ''),
    },
    {
      id: 'same_as_administration',
      label: (words) => words.say('chart.towns-wages.same'),
      value: ({ same }) => (same ? 'yes' : undefined),
      text: ({ same }, words) => (same ? words.say('chart.towns-wages.yes') : ''),
    },
    preliminaryColumn,
  ],
  draw: drawTowns,
};
