// The latest count of a town proper and its change since the census of 1999, as far as the two can be compared.
import type { Evidence } from '../charts/chart.ts';
import { townChangeRows } from '../charts/townChangeRows.ts';
import { townCountRows } from '../charts/townCountRows.ts';
import { statementPath } from '../evidence/addresses.ts';
import { nameSpeaker, toAttribution } from '../evidence/attribution.ts';
import { toBase } from '../evidence/quantity.ts';
import type { Registry } from '../evidence/registry.ts';
import type { Claim, Observation } from '../evidence/rows.ts';
import type { Words } from '../language/words.ts';

export interface TownCount {
  /** The claim or observation. */
  id: string;
  /** The page of the claim or the place of the observation on that of its series, from the root of the site, without language. */
  path: string;
  /** Persons, for sorting. */
  value: number;
  /** All in words. */
  people: string;
  date: string;
  kind: string;
  speaker: string;
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

function toCount(statement: Claim | Observation, registry: Registry, words: Words, day?: string): TownCount {
  const source = registry.source(statement.source);
  const { period, status } = toAttribution(statement, source);
  return {
    id: statement.id,
    path: statementPath(statement),
    value: toBase(statement).value,
    people: words.quantity(statement),
    date: words.period(day ?? period.text),
    kind: words.say(`status.${status}`),
    speaker: nameSpeaker(statement, source),
  };
}

/** The youngest count of the town proper; a census or statistic goes before an estimate of the same day. */
function findLatest(town: string, evidence: Evidence, words: Words): TownCount | undefined {
  const [row] = townCountRows(town, evidence)
    .filter(({ territory }) => territory === 'town')
    .toSorted((a, b) => b.at - a.at || Number(a.kind === 'estimate') - Number(b.kind === 'estimate'));
  // The claim of a row says its number in full, the yearly sheet behind it in thousands.
  const id = row?.claims.at(-1);
  return row === undefined || id === undefined
    ? undefined
    : toCount(evidence.registry.statement(id), evidence.registry, words, row.date);
}

/** By the id of the town, for all towns of the first list at once. */
export function createPeople(evidence: Evidence, words: Words): (town: string) => TownPeople {
  const { registry, calculation } = evidence;
  const changes = new Map(townChangeRows(evidence).map((row) => [row.key, row]));
  return (town) => {
    const row = changes.get(town);
    const latest = findLatest(town, evidence, words);
    if (row === undefined) return { latest, change: undefined };
    const { caveat, range } = calculation(`town-change-${town}`);
    const values = { low: formatChange(range?.low ?? 0, words), high: formatChange(range?.high ?? 0, words) };
    const change = {
      start: toCount(row.start, registry, words),
      end: toCount(row.end, registry, words),
      value: row.change,
      text: row.change === undefined ? '' : formatChange(row.change, words),
      range: range === undefined || row.change === undefined ? '' : words.say('town.change.range', values),
      caveat,
    };
    return { latest, change };
  };
}
