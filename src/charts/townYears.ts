// What the charts that set towns beside one another share: a row for each town and year, and its first columns.
import { ticks } from 'd3-array';
import type { Observation, Place } from '../evidence/rows.ts';
import type { Registry } from '../evidence/registry.ts';
import type { Words } from '../language/words.ts';
import type { ChartRow, Column } from './chart.ts';

export interface TownRow extends ChartRow {
  town: Place;
}

export interface TownYear extends TownRow {
  year: number;
}

export function townName({ town }: TownRow): string {
  return town.name;
}

/** The name of a panel whose rows are all of one town. */
export function panelName([first]: readonly TownRow[]): string {
  return first === undefined ? '' : townName(first);
}

/** The rows of each town, the towns in the order of their names in the language of the drawing. */
export function byTown<Row extends TownRow>(rows: readonly Row[], words: Words): Row[][] {
  const panels = [...Map.groupBy(rows, ({ town }) => town.id).values()];
  return panels.toSorted((a, b) => words.compare(panelName(a), panelName(b)));
}

export const townColumn: Column<TownRow> = {
  id: 'town',
  label: (words) => words.say('chart.town-populations.town'),
  value: ({ town }) => town.name_en,
  text: townName,
};

/** The towns of the first list by their English name; of today's list only if `still`. */
export function townsOf(registry: Registry, still = false): Place[] {
  return registry.tables.places
    .filter(
      ({ kind, on_list_2012, on_list_2025 }) => kind === 'town' && (still ? on_list_2025 : on_list_2012) === 'yes',
    )
    .toSorted((a, b) => (a.name_en < b.name_en ? -1 : 1));
}

/** The first year of the sheets of the statistics office on the towns. */
export const firstSheet = 2010;

/** Some sheets headed as the town print the number of the wider administration, as their notes say. */
export function isBorrowed({ note }: Observation): boolean {
  return note.includes('Same value on the administration sheet');
}

/**
 * The years of a town's own sheet, of the one workbook that has it; flagged years are left out, those that will only be
 * revised are kept.
 */
export function sheetYears(registry: Registry, measure: string, town: string): Observation[] {
  return registry
    .series(measure, town, 'town')
    .filter(({ year, flag }) => year >= firstSheet && (flag === '' || flag === 'preliminary'));
}

/** A round value for the one hairline of a panel, near its highest. */
export function hairline(most: number): number {
  return ticks(0, most, 2).at(-1) ?? most;
}
