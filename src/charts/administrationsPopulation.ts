// The people of seven towns of Karaganda and Ulytau with their settlements, year by year; lines are cut where the count began anew.
import type { Chart, Evidence, Frame } from './chart.ts';
import { draw } from './element.ts';
import { drawTraces, type Point, runsOf } from './facetMarks.ts';
import { drawFacets } from './facets.ts';
import { halo, ink, type } from './ink.ts';
import { drawLabel } from './label.ts';
import { preliminaryColumn, yearColumn } from './saranColumns.ts';
import { townCountRows, type TownCount } from './townCountRows.ts';
import { byTown, panelName, townColumn, type TownYear } from './townYears.ts';

interface Row extends TownYear, Pick<TownCount, 'people' | 'line' | 'broken' | 'preliminary'> {}

const towns = ['balkhash', 'karazhal', 'saran', 'satpayev', 'shakhtinsk', 'temirtau', 'zhezkazgan'] as const;

function administrationRows(evidence: Evidence): Row[] {
  return towns.flatMap((id) =>
    townCountRows(id, evidence)
      .filter(({ territory, yearly }) => territory === 'administration' && yearly)
      .map(({ date, people, claims, line, broken, preliminary }) => {
        const year = Number(date.slice(0, 4));
        return {
          key: `${id}-${year}`,
          claims,
          town: evidence.registry.place(id),
          year,
          people,
          line,
          broken,
          preliminary,
        };
      }),
  );
}

function drawTowns(rows: readonly Row[], frame: Frame): SVGElement {
  const { layout, words } = frame;
  const years = rows.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const { svg, panels } = drawFacets(frame, {
    panels: byTown(rows, words),
    name: (panel) => panelName(panel),
    height: layout === 'narrow' ? 90 : 100,
    years: [first, last],
    yearTicks: [first, 1998, 2008, 2021],
    values: (panel) => [0, Math.max(...panel.map(({ people }) => people))],
    hairlines: () => [],
    format: (value) => words.number(value),
    across: { wide: 4 },
  });
  const runs = panels.flatMap(({ rows: own, x, y }) =>
    runsOf(own).map((run) => run.map(({ key, year, people }): Point => ({ key, x: x(year), y: y(people) }))),
  );
  drawTraces(svg, runs);
  const starts = draw(svg, 'g', { fill: ink.quiet });
  const ends = draw(svg, 'g', { ...halo, fill: ink.counted, 'font-weight': 600 });
  for (const { rows: own, x, y, left, right } of panels) {
    const [start, end] = [own[0], own.at(-1)];
    if (start === undefined || end === undefined) continue;
    const [before, after] = [words.number(start.people), words.number(end.people)];
    drawLabel(starts, { x: left, y: y(start.people) - 4, text: before, size: type.tick, align: 'bottom' });
    const under = y(end.people) + 5;
    drawLabel(ends, {
      x: Math.min(right, x(last) + 4),
      y: under,
      text: after,
      size: type.tick,
      anchor: 'end',
      align: 'top',
    });
  }
  return svg;
}

export const administrationsPopulation: Chart<Row> = {
  id: 'administrations-population',
  topic: 'people',
  places: [...towns],
  signs: [],
  rows: administrationRows,
  columns: [
    townColumn,
    yearColumn,
    { id: 'people', label: (words) => words.say('chart.towns.people'), value: ({ people }) => people, unit: 'people' },
    {
      id: 'break',
      label: (words) => words.say('chart.administrations-population.break'),
      value: ({ broken }) => (broken ? 'new base' : undefined),
      text: ({ broken }, words) => (broken ? words.say('chart.saran.new-base') : ''),
    },
    preliminaryColumn,
  ],
  draw: drawTowns,
};
