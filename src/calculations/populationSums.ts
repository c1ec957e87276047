// The towns' own counts, added up, against the totals that the government publishes.
import type { Registry } from '../evidence/registry.ts';
import type { Claim, Observation, Scope } from '../evidence/rows.ts';
import type { Calculation } from './calculation.ts';
import { idsOf, readInput, sumOf, toInput } from './inputs.ts';
import { refer, referAll } from './worked.ts';

/** Counts older than the census of 2021, or younger than the two published totals, do not belong beside them. */
const FROM = '2022-01-01';
const TO = '2025-06-18';
const TOTALS = {
  'pm-office': 'population.monotowns-20.2025-06-18.pm-seminar-2025',
  'vice-minister': 'population.monotowns-20.2025-06-18.trend-share-2025',
} as const;

function lastDay(row: Claim | Observation): string {
  return row.kind === 'claim' ? row.period.end : `${row.year}-12-31`;
}

function firstDay(row: Claim | Observation): string {
  return row.kind === 'claim' ? row.period.start : `${row.year}-12-31`;
}

/** Sorts by first day; a statistic goes after an estimate of the same day. */
const weight = (row: Claim | Observation) =>
  `${firstDay(row)} ${row.kind === 'claim' && row.status === 'estimate' ? 0 : 1} ${row.id}`;

/** The latest count of a town in one scope; a statistic goes before an estimate of the same day. */
function latestCount(rows: readonly (Claim | Observation)[], scope: Scope): Claim | Observation | undefined {
  return rows
    .filter((row) => row.scope === scope && firstDay(row) >= FROM && lastDay(row) <= TO)
    .toSorted((a, b) => (weight(a) < weight(b) ? 1 : -1))[0];
}

interface Pick {
  town: string;
  row: Claim | Observation;
  wanted: boolean;
}

function pickCounts(registry: Registry, scope: 'town' | 'administration'): Pick[] {
  const towns = registry.tables.places.filter(({ kind, on_list_2025 }) => kind === 'town' && on_list_2025 === 'yes');
  return towns.map(({ id, name_en }) => {
    const claims = registry.claimsOf('population', id);
    // Some town sheets of the panel print the administration's people under the town's heading; only claims were checked for it.
    const rows = { town: claims, administration: [...claims, ...registry.series('population', id, 'administration')] };
    const own = latestCount(rows[scope], scope);
    const other = latestCount(
      rows[scope === 'town' ? 'administration' : 'town'],
      scope === 'town' ? 'administration' : 'town',
    );
    const row = own ?? other;
    if (row === undefined) throw new Error(`no count of ${id} between ${FROM} and ${TO}`);
    return { town: name_en, row, wanted: own !== undefined };
  });
}

function calculateSum(registry: Registry, scope: 'town' | 'administration'): Calculation {
  const picks = pickCounts(registry, scope);
  const inputs = picks.map(({ row }) => toInput(row, 'people'));
  const others = picks
    .filter(({ wanted }) => !wanted)
    .map(({ town }) => town)
    .join(', ');
  const proper = scope === 'town';
  return {
    kind: 'calculation',
    id: proper ? 'towns-own-sum' : 'towns-own-sum-with-settlements',
    title: proper
      ? 'People of the towns proper, added up town by town'
      : 'People of the towns with their settlements, added up town by town',
    formula: {
      words:
        'The latest count of each town of the list, taken after the census of 2021 and before the seminar, added up.',
      symbols: 'n₁ + n₂ + …',
    },
    parents: idsOf(inputs),
    unit: 'people',
    value: sumOf('people', inputs),
    worked: { value: referAll(inputs) },
    caveat: proper
      ? `Printed only with settlements, and counted so: ${others}. The counts are of different days, some are estimates.`
      : `No such count from 2022 to June 2025 was read for ${others}; there the town proper is counted. The counts are of different days, some are estimates.`,
  };
}

function calculateGap(registry: Registry, sum: Calculation, name: keyof typeof TOTALS): Calculation {
  const total = readInput(registry, 'people', TOTALS[name]);
  return {
    kind: 'calculation',
    id: `${sum.id}-against-${name}`,
    title: `Published total less ${sum.title.toLowerCase()}`,
    formula: { words: 'The published total, less the sum of the towns’ own counts.', symbols: 'T − (n₁ + n₂ + …)' },
    parents: [total.id, ...sum.parents],
    unit: 'people',
    value: total.value - sum.value,
    ...(sum.worked && { worked: { value: `${refer(total)} − (${sum.worked.value})` } }),
    caveat: `The total is rounded and comes without a list of towns or a day of count. ${sum.caveat}`,
  };
}

export function calculatePopulationSums(registry: Registry): Calculation[] {
  const sums = [calculateSum(registry, 'town'), calculateSum(registry, 'administration')];
  return sums.flatMap((sum) => [
    sum,
    calculateGap(registry, sum, 'pm-office'),
    calculateGap(registry, sum, 'vice-minister'),
  ]);
}
