// Unemployment of towns beside their region, both from the table by district of the same workbook.
import type { Registry } from '../evidence/registry.ts';
import type { Observation, Place } from '../evidence/rows.ts';
import type { ChartRow } from './chart.ts';

export interface RateYear {
  year: number;
  town: Observation;
  region: Observation;
}

export interface TownRates extends ChartRow {
  town: Place;
  /** The region of the last year. */
  region: Place;
  years: readonly RateYear[];
  /** Runs of years from one workbook. */
  runs: readonly (readonly RateYear[])[];
  /** Runs in which the region also has the same borders. */
  territories: readonly (readonly RateYear[])[];
}

const measure = 'unemployment-rate';
const workbook = 'bns-labour-';
/** Shorter series show no course. */
const fewest = 5;

function runsOf(years: readonly RateYear[], ends: (last: RateYear, next: RateYear) => boolean): RateYear[][] {
  const runs: RateYear[][] = [];
  for (const year of years) {
    const [run, last] = [runs.at(-1), runs.at(-1)?.at(-1)];
    if (run === undefined || last === undefined || ends(last, year)) runs.push([year]);
    else run.push(year);
  }
  return runs;
}

function toRow(town: Place, years: readonly RateYear[], registry: Registry): TownRates {
  const [last] = years.slice(-1);
  if (last === undefined) throw new Error(`no year of ${town.id} has a rate of its region`);
  const anew = (before: RateYear, next: RateYear): boolean => before.town.source !== next.town.source;
  return {
    key: town.id,
    claims: years.flatMap(({ town: own, region }) => [own.id, region.id]),
    town,
    region: registry.place(last.region.subject),
    years,
    runs: runsOf(years, anew),
    territories: runsOf(
      years,
      (before, next) =>
        anew(before, next) || next.region.flag === 'break' || before.region.subject !== next.region.subject,
    ),
  };
}

/** The towns of the list of 2012 with at least five such years, region by region, each in order of name. */
export function townRateRows(registry: Registry): TownRates[] {
  const rates = registry.tables.observations.filter(
    (each) => each.measure === measure && each.source.startsWith(workbook),
  );
  const regions = new Map(
    rates.filter(({ scope }) => scope === 'region').map((rate) => [`${rate.source} ${rate.year}`, rate]),
  );
  const towns = Map.groupBy(
    rates.filter(({ scope }) => scope === 'administration'),
    ({ subject }) => subject,
  );
  return [...towns]
    .map(([id, own]) => {
      const years = own.flatMap((town) => {
        const region = regions.get(`${town.source} ${town.year}`);
        return region === undefined ? [] : [{ year: town.year, town, region }];
      });
      return { town: registry.place(id), years: years.toSorted((a, b) => a.year - b.year) };
    })
    .filter(({ town, years }) => town.on_list_2012 === 'yes' && years.length >= fewest)
    .map(({ town, years }) => toRow(town, years, registry))
    .toSorted((a, b) => compareText(a.region.name_en, b.region.name_en) || compareText(a.town.id, b.town.id));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Percentage points that the small samples of towns do not tell apart. */
export const margin = 1;

/** Does the town differ from its region by a point or more? Rates have one decimal. */
export function isApart({ town, region }: RateYear): boolean {
  return Math.round(Math.abs(town.value - region.value) * 10) >= margin * 10;
}
