// The totals of the towns' people: every claim of the two lists, and our sums of counts, as rows.
import type { Calculation } from '../calculations/calculation.ts';
import type { Registry } from '../evidence/registry.ts';
import type { Claim, Qualifier } from '../evidence/rows.ts';
import type { MessageKey } from '../language/messages/catalogue.ts';
import type { Words } from '../language/words.ts';
import type { ChartRow, Evidence } from './chart.ts';
import { whoSaid } from './whoSaid.ts';

export type PeopleGroup = 'past' | 'monotowns-27' | 'monotowns-20';

export interface PeopleRow extends ChartRow {
  group: PeopleGroup;
  /** ISO year or month that the number is about. */
  when: string;
  value: number;
  qualifier: Qualifier;
  /** Speakers of a claim; for a sum, what was added up. */
  who: readonly string[] | { sum: MessageKey; count: number };
  contested: boolean;
}

const lists = ['monotowns-27', 'monotowns-20'] as const;
/** Before the list of 2012 there was no list: what is said of earlier years is set beside the censuses. */
const firstList = '2012';
const sums: readonly { calculation: string; group: PeopleGroup; when: string; words: MessageKey }[] = [
  { calculation: 'census-sum-1999-beside-2009', group: 'past', when: '1999', words: 'chart.people-counts.sum.census' },
  { calculation: 'census-sum-2009-beside-1999', group: 'past', when: '2009', words: 'chart.people-counts.sum.census' },
  {
    calculation: 'towns-own-sum',
    group: 'monotowns-20',
    when: '2022/2025',
    words: 'chart.people-counts.sum.towns',
  },
  {
    calculation: 'towns-own-sum-with-settlements',
    group: 'monotowns-20',
    when: '2022/2025',
    words: 'chart.people-counts.sum.wide',
  },
];

/** Claims of one list, month and value make one dot, however many voices repeat it. */
function toRow(list: (typeof lists)[number], claims: readonly Claim[], registry: Registry): PeopleRow {
  const [first] = claims as [Claim];
  const when = first.period.text.slice(0, 7);
  const group = when < firstList ? 'past' : list;
  const key = `${list.slice(-2)}-${when}-${first.value / 1e4}`;
  const who = [...new Set(claims.map((claim) => whoSaid(claim, registry)))];
  return {
    key,
    claims: claims.map(({ id }) => id),
    group,
    when,
    value: first.value,
    qualifier: first.qualifier,
    who,
    contested: group === 'past',
  };
}

function sumRow(
  { calculation, group, when, words }: (typeof sums)[number],
  { parents, value }: Calculation,
): PeopleRow {
  const who = { sum: words, count: parents.length };
  return {
    key: calculation,
    claims: [`calc:${calculation}`],
    group,
    when,
    value,
    qualifier: 'exact',
    who,
    contested: false,
  };
}

/** The past first, then the list of 27 and that of 20; in each the claims by date, then value, then our sums. */
export function peopleRows(evidence: Evidence): PeopleRow[] {
  const { registry } = evidence;
  const said = lists.flatMap((list) => {
    const groups = Map.groupBy(
      registry.claimsOf('population', list),
      ({ period, value }) => `${period.text.slice(0, 7)} ${value}`,
    );
    return [...groups.values()].map((claims) => toRow(list, claims, registry));
  });
  const counted = sums.map((sum) => sumRow(sum, evidence.calculation(sum.calculation)));
  const order: readonly PeopleGroup[] = ['past', ...lists];
  const byDate = said.toSorted((a, b) => (a.when < b.when ? -1 : a.when > b.when ? 1 : a.value - b.value));
  return order.flatMap((group) => [...byDate, ...counted].filter((row) => row.group === group));
}

/** Speakers, or what was added up. */
export function whoOf({ who }: PeopleRow, words: Words): string {
  return 'sum' in who ? words.say(who.sum, { count: who.count }) : who.join(', ');
}
