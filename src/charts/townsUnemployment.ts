// Unemployment by town, from a survey of small samples: one scale for all, and no town is said to be first.
import type { Claim } from '../evidence/rows.ts';
import type { Chart, Evidence, Frame } from './chart.ts';
import { drawDots, drawLines, type Point } from './facetMarks.ts';
import { drawFacets } from './facets.ts';
import { yearColumn } from './saranColumns.ts';
import { asideOf, scopeColumn } from './townScope.ts';
import { byTown, panelName, townColumn, townsOf, type TownYear } from './townYears.ts';

interface Row extends TownYear {
  claim: Claim;
}

const years = [2019, 2023] as const;
const wholeYear = /^\d{4}$/;

/** The towns with a rate for every year, those of today's list and Saran. */
function unemploymentRows({ registry }: Evidence): Row[] {
  const towns = townsOf(registry).filter(({ id, on_list_2025 }) => on_list_2025 === 'yes' || id === 'saran');
  return towns.flatMap((town) => {
    const claims = registry
      .claimsOf('unemployment-rate', town.id)
      .filter(
        ({ period, source }) =>
          wholeYear.test(period.text) && Number(period.text) >= years[0] && source.startsWith('bns-'),
      );
    if (claims.length < years[1] - years[0] + 1) return [];
    return claims.map((claim) => ({
      key: `${town.id}-${claim.period.text}`,
      claims: [claim.id],
      town,
      year: Number(claim.period.text),
      claim,
    }));
  });
}

function drawTowns(rows: readonly Row[], frame: Frame): SVGElement {
  const { words } = frame;
  const { svg, panels } = drawFacets(frame, {
    panels: byTown(rows, words),
    name: (panel) => panelName(panel),
    aside: ([first]) => asideOf(first?.claim.scope, words),
    height: 58,
    years,
    yearTicks: years,
    values: () => [0, 6],
    hairlines: () => [5],
    format: (value) => words.quantity({ value, unit: 'percent' }),
  });
  const lines = panels.map(({ rows: own, x, y }) =>
    own.map(({ key, year, claim }): Point => ({ key, x: x(year), y: y(claim.value) })),
  );
  drawLines(svg, lines);
  drawDots(svg, lines.flat());
  return svg;
}

export const townsUnemployment: Chart<Row> = {
  id: 'towns-unemployment',
  topic: 'jobs',
  places: ['monotowns-20', 'saran'],
  signs: [],
  rows: unemploymentRows,
  columns: [
    townColumn,
    yearColumn,
    {
      id: 'unemployment_percent',
      label: (words) => words.say('chart.towns-unemployment.rate'),
      value: ({ claim }) => claim.value,
      unit: 'percent',
    },
    scopeColumn,
  ],
  draw: drawTowns,
};
