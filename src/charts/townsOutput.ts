// What the industry of each town made, in tenge of each year: bars on a scale of the town's own.
import type { Claim } from '../evidence/rows.ts';
import type { Registry } from '../evidence/registry.ts';
import type { Chart, Evidence, Frame } from './chart.ts';
import { draw } from './element.ts';
import { drawBars, type Bar } from './facetMarks.ts';
import { drawFacets, type Panel } from './facets.ts';
import { type } from './ink.ts';
import { drawLabel } from './label.ts';
import { preliminaryColumn, yearColumn } from './saranColumns.ts';
import { asideOf, scopeColumn } from './townScope.ts';
import { byTown, panelName, townColumn, townsOf, type TownYear } from './townYears.ts';

interface Row extends TownYear {
  claim: Claim;
  preliminary: boolean;
}

const years = [2021, 2024] as const;

/** The sheet of the statistics office says which of its numbers it will revise; the claim that quotes it does not. */
function isPreliminary({ measure, subject, period, source, scope }: Claim, registry: Registry): boolean {
  const id = `${measure}.${subject}.${period.text}.${source}.${scope}`;
  return registry.has('observation', id) && registry.observation(id).flag === 'preliminary';
}

/** Yearly outputs in one unit; a part of a year and a sum in billions are other statements. */
function outputRows({ registry }: Evidence): Row[] {
  return townsOf(registry, true).flatMap((town) =>
    registry
      .claimsOf('industrial-output', town.id)
      .filter(({ unit, period }) => unit === 'KZT-mn' && period.text.length === 4 && Number(period.text) >= years[0])
      .map((claim) => ({
        key: `${town.id}-${claim.period.text}`,
        claims: [claim.id],
        town,
        year: Number(claim.period.text),
        claim,
        preliminary: isPreliminary(claim, registry),
      })),
  );
}

/** Billions, as fine as a label can be. */
function inBillions(millions: number, { words }: Frame): string {
  const billions = millions / 1000;
  return words.number(billions, billions < 10 ? 1 : 0);
}

function drawMarks(svg: SVGElement, panels: readonly Panel<Row>[], frame: Frame): void {
  const width = Math.min(...panels.map(({ x }) => x(years[0] + 1) - x(years[0]))) * 0.74;
  const bars = (isPale: boolean): Bar[] =>
    panels.flatMap(({ rows, x, y }) =>
      rows
        .filter(({ preliminary }) => preliminary === isPale)
        .map(({ key, year, claim }) => ({ key, from: [x(year), y(0)], to: [x(year), y(claim.value)] })),
    );
  drawBars(svg, bars(false), width);
  drawBars(svg, bars(true), width, { 'stroke-opacity': 0.55 });
  const labels = draw(svg, 'g', { 'text-anchor': 'middle' });
  for (const { rows, x, y } of panels) {
    for (const { year, claim } of rows)
      drawLabel(labels, {
        x: x(year),
        y: y(claim.value) - 2,
        text: inBillions(claim.value, frame),
        size: type.tick,
        align: 'bottom',
      });
  }
}

function drawTowns(rows: readonly Row[], frame: Frame): SVGElement {
  const { words } = frame;
  const { svg, panels } = drawFacets(frame, {
    panels: byTown(rows, words),
    name: (panel) => panelName(panel),
    aside: ([first]) => asideOf(first?.claim.scope, words),
    height: 64,
    // Half a bar at each side.
    years: [years[0] - 0.4, years[1] + 0.4],
    yearTicks: [2021, 2022, 2023, 2024],
    values: (panel) => [0, Math.max(...panel.map(({ claim }) => claim.value))],
    hairlines: () => [],
    format: (value) => words.number(value),
  });
  drawMarks(svg, panels, frame);
  return svg;
}

export const townsOutput: Chart<Row> = {
  id: 'towns-output',
  topic: 'output',
  places: ['monotowns-20'],
  signs: [],
  rows: outputRows,
  columns: [
    townColumn,
    yearColumn,
    {
      id: 'output_million_tenge',
      label: (words) => words.say('chart.towns-output.output'),
      value: ({ claim }) => claim.value,
      text: ({ claim }, words) => words.quantity(claim),
      unit: 'KZT-mn',
    },
    scopeColumn,
    preliminaryColumn,
  ],
  draw: drawTowns,
};
