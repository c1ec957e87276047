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

/** Towns whose count jumps where borders or the base of the estimates changed: the question that tells it. */
const breaks: Readonly<Record<string, string>> = {
  aksu: 'population-aksu-scope',
  kentau: 'population-kentau-break',
  lisakovsk: 'population-lisakovsk-break',
};
/** Two pages print two counts for Altai; this one also prints the censuses before and after. */
const chosen: Readonly<Record<string, string>> = { altai: 'population.altai.1999.dewiki-altai-2023' };

const censuses = ['1999', '2009'] as const;

/** The last count of the town proper; an official statistic before an estimate of the same day. */
function lastOf(claims: readonly Claim[]): Claim | undefined {
  const rank = (claim: Claim): string => `${claim.period.end} ${claim.status === 'statistic' ? 1 : 0}`;
  return claims.reduce<Claim | undefined>(
    (last, claim) => (last === undefined || rank(claim) >= rank(last) ? claim : last),
    undefined,
  );
}

/** From the largest loss to the largest gain, the towns with a break last. */
export function townChangeRows(evidence: Evidence): TownChange[] {
  const { registry } = evidence;
  const towns = registry.tables.places.filter((place) => place.kind === 'town' && place.on_list_2012 === 'yes');
  const rows = towns.flatMap((town): TownChange[] => {
    const counts = registry.claimsOf('population', town.id).filter((claim) => claim.scope === 'town');
    const [first, second] = censuses.map((year) => {
      const of = counts.filter((claim) => claim.status === 'census' && claim.period.text === year);
      return of.find((claim) => claim.id === chosen[town.id]) ?? of[0];
    });
    const end = lastOf(counts);
    if (first === undefined || second === undefined || end === undefined) return [];
    const question = breaks[town.id];
    const calculation = `town-change-${town.id}`;
    const change = question === undefined ? evidence.calculation(calculation).value : undefined;
    const claims = [first.id, end.id, ...(change === undefined ? [] : [`calc:${calculation}`])];
    return [{ key: town.id, claims, town, start: first, end, change }];
  });
  return rows.sort(
    (a, b) => (a.change ?? Infinity) - (b.change ?? Infinity) || a.town.id.localeCompare(b.town.id, 'en'),
  );
}
