// What was printed as the output of the towns in 2023: the government's total, the sheets added up, each town, and a district around one.
import { toBase } from '../evidence/quantity.ts';
import type { Registry } from '../evidence/registry.ts';
import type { Claim, Place } from '../evidence/rows.ts';
import type { ChartRow, Evidence } from './chart.ts';

export interface TownOutputRow extends ChartRow {
  part: 'total' | 'sheets' | 'wide' | 'town' | 'inside' | 'district';
  /** tenge */
  value: number;
  /** The town or district; absent for totals. */
  place?: Place;
  /** Towns in a total, as far as it says. */
  towns?: number;
  settlements: boolean;
}

/** The last year that most towns have. */
export const outputYear = '2023';
const TOTAL = 'industrial-output.monotowns-20.2023.pm-monotowns-2024';
/** A town and the district around it, for which both are printed. */
const [TOWN, DISTRICT] = ['aksai', 'burlin-district'] as const;

function outputOf(place: string, registry: Registry): Claim | undefined {
  return registry.claimsOf('industrial-output', place).find(({ period }) => period.text === outputYear);
}

function placeRow(part: TownOutputRow['part'], place: Place, registry: Registry): TownOutputRow[] {
  const claim = outputOf(place.id, registry);
  if (claim === undefined) return [];
  const settlements = claim.scope === 'administration';
  return [{ key: place.id, claims: [claim.id], part, value: toBase(claim).value, place, settlements }];
}

export function townOutputRows({ registry, calculation }: Evidence): TownOutputRow[] {
  const listed = registry.tables.places.filter(({ kind, on_list_2025 }) => kind === 'town' && on_list_2025 === 'yes');
  const sum = (key: 'sheets' | 'wide', id: string): TownOutputRow => {
    const { value, parents } = calculation(id);
    return { key, claims: [`calc:${id}`], part: key, value: value * 1e12, towns: parents.length, settlements: false };
  };
  const total: TownOutputRow = {
    key: 'total',
    claims: [TOTAL],
    part: 'total',
    value: toBase(registry.claim(TOTAL)).value,
    towns: listed.length,
    settlements: false,
  };
  const towns = listed
    .filter(({ id }) => id !== TOWN)
    .flatMap((place) => placeRow('town', place, registry))
    .toSorted((a, b) => b.value - a.value);
  return [
    total,
    sum('sheets', 'towns-own-output-2023'),
    sum('wide', 'towns-own-output-2023-with-burlin'),
    ...towns,
    ...placeRow('inside', registry.place(TOWN), registry),
    ...placeRow('district', registry.place(DISTRICT), registry),
  ];
}
