// The latest count of a town proper and its change since the census of 1999, as far as the two can be compared.
import type { Evidence } from '../charts/chart.ts';
import { townChangeRows } from '../charts/townChangeRows.ts';
import { nameSpeaker } from '../evidence/attribution.ts';
import type { Registry } from '../evidence/registry.ts';
import type { Claim } from '../evidence/rows.ts';
import type { Words } from '../language/words.ts';

export interface TownCount {
  claim: Claim;
  /** All in words. */
  people: string;
  date: string;
  kind: string;
  speaker: string;
  url: string;
}

export interface TownChange {
  start: TownCount;
  end: TownCount;
  /** Percent; undefined where a break makes the two counts incomparable. */
  value: number | undefined;
  /** `+12 %`, empty for a break. */
  text: string;
  /** `−21 % to −18 %` where the sources of the census differ. */
  range: string;
  caveat: string;
}

export interface TownPeople {
  latest: TownCount | undefined;
  change: TownChange | undefined;
}

/** Whole percents with their sign: the counts are not finer. */
function formatChange(change: number, words: Words): string {
  const whole = Math.round(change);
  const sign = whole > 0 ? '+' : whole < 0 ? '−' : '';
  return `${sign}${words.quantity({ value: Math.abs(whole), unit: 'percent' })}`;
}

function toCount(claim: Claim, registry: Registry, words: Words): TownCount {
  const source = registry.source(claim.source);
  return {
    claim,
    people: words.quantity({ value: claim.value, unit: claim.unit, qualifier: claim.qualifier }),
    date: words.period(claim.period.text),
    kind: words.say(`status.${claim.status}`),
    speaker: nameSpeaker(claim, source),
    url: source.url,
  };
}

/** The youngest count of the town proper; a statistic goes before an estimate of the same day. */
function latestOf(town: string, registry: Registry): Claim | undefined {
  const weight = ({ period, status, id }: Claim) => `${period.end} ${status === 'estimate' ? 0 : 1} ${id}`;
  return registry
    .claimsOf('population', town)
    .filter(({ scope }) => scope === 'town')
    .toSorted((a, b) => (weight(a) < weight(b) ? 1 : -1))[0];
}

/** By the id of the town, for all towns of the first list at once. */
export function createPeople(evidence: Evidence, words: Words): (town: string) => TownPeople {
  const { registry, calculation } = evidence;
  const changes = new Map(townChangeRows(evidence).map((row) => [row.key, row]));
  return (town) => {
    const row = changes.get(town);
    if (row === undefined) {
      const claim = latestOf(town, registry);
      return { latest: claim === undefined ? undefined : toCount(claim, registry, words), change: undefined };
    }
    const { caveat, range } = calculation(`town-change-${town}`);
    const values = { low: formatChange(range?.low ?? 0, words), high: formatChange(range?.high ?? 0, words) };
    const [start, latest] = [toCount(row.start, registry, words), toCount(row.end, registry, words)];
    const change = {
      start,
      end: latest,
      value: row.change,
      text: row.change === undefined ? '' : formatChange(row.change, words),
      range: range === undefined || row.change === undefined ? '' : words.say('town.change.range', values),
      caveat,
    };
    return { latest, change };
  };
}
