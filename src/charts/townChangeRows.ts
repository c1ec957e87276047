// The towns that have a census of 1999 and a later count of the same territory, with the change between the two.
import type { Claim, Place } from '../evidence/rows.ts';
import type { ChartRow, Evidence } from './chart.ts';

export interface TownChange extends ChartRow {
  town: Place;
  start: Claim;
  end: Claim;
  /** Percent of the count of 1999; undefined where a break makes the two incomparable. */
  change: number | undefined;
}

/** Contested questions of the evidence: their towns' counts jump where borders or the base of the estimates changed. */
const breaks = ['population-aksu-scope', 'population-kentau-break', 'population-lisakovsk-break'] as const;

function toRow(town: Place, { registry, calculation }: Evidence): TownChange {
  const { id, parents, value } = calculation(`town-change-${town.id}`);
  const [first, last] = [parents[0], parents.at(-1)];
  if (first === undefined || last === undefined) throw new Error(`calculation ${id} has no parents`);
  const broken = breaks.some((question) =>
    registry.question(question).claims.some((claim) => registry.statement(claim).subject === town.id),
  );
  const change = broken ? undefined : value;
  const claims = [first, last, ...(change === undefined ? [] : [`calc:${id}`])];
  return { key: town.id, claims, town, start: registry.claim(first), end: registry.claim(last), change };
}

/** From the largest loss to the largest gain, the towns with a break last. */
export function townChangeRows(evidence: Evidence): TownChange[] {
  const { registry } = evidence;
  const inCensus = (town: Place): boolean =>
    registry
      .claimsOf('population', town.id)
      .some(({ scope, status, period }) => scope === 'town' && status === 'census' && period.text === '1999');
  return registry.tables.places
    .filter((place) => place.kind === 'town' && place.on_list_2012 === 'yes' && inCensus(place))
    .map((town) => toRow(town, evidence))
    .toSorted((a, b) => (a.change ?? Infinity) - (b.change ?? Infinity) || (a.key < b.key ? -1 : 1));
}
