// A row for every share of the towns and every count of people that may be set against it.
import { type HeadCount, type ShareClaim, partId, readShares, weightId } from '../../calculations/weightPairs.ts';
import type { Calculation } from '../../calculations/calculation.ts';
import { nameSpeaker } from '../../evidence/attribution.ts';
import type { Registry } from '../../evidence/registry.ts';
import type { Claim, Qualifier } from '../../evidence/rows.ts';
import type { Words } from '../../language/words.ts';
import type { ChartRow, Evidence } from '../chart.ts';

export interface WeightRow extends ChartRow {
  share: ShareClaim;
  heads: HeadCount;
  /** Who gave the share. */
  sharer: string;
  /** Who gave the count; empty for a sum of ours. */
  counters: readonly string[];
  /** ISO period of the count. */
  when: string;
  qualifier: Qualifier;
  /** The people as a share of the country’s, in percent. */
  part: Calculation;
  /** The multiple. */
  weight: Calculation;
  /** How far share and count are about the same time. */
  fit: 'same-year' | 'years' | 'sum';
}

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function nameOf(claim: Claim, registry: Registry): string {
  return nameSpeaker(claim, registry.source(claim.source));
}

/** From the first to the last year of the counts that a sum adds up. */
function yearsOf(ids: readonly string[], registry: Registry): string {
  const years = ids
    .map((id) => registry.statement(id))
    .map((row) => (row.kind === 'claim' ? row.period.text.slice(0, 4) : String(row.year)))
    .toSorted();
  return `${years[0] ?? ''}/${years.at(-1) ?? ''}`;
}

function toRow(share: ShareClaim, heads: HeadCount, { registry, calculation }: Evidence): WeightRow {
  const { from, parents } = heads;
  const id = weightId(share, heads);
  const shared = {
    key: `${share.year}.${heads.key}`,
    claims: [`calc:${id}`],
    share,
    heads,
    sharer: capitalise(nameOf(share.claim, registry)),
    part: calculation(partId(share, heads)),
    weight: calculation(id),
  };
  if (from.kind === 'sum')
    return { ...shared, counters: [], when: yearsOf(parents, registry), qualifier: 'exact', fit: 'sum' };
  const [first] = from.claims;
  const when = first.period.text.slice(0, 7);
  return {
    ...shared,
    counters: [...new Set(from.claims.map((claim) => nameOf(claim, registry)))],
    when,
    qualifier: first.qualifier,
    fit: when.startsWith(share.year) ? 'same-year' : 'years',
  };
}

/** By share, that of today first; in each the count that stands first is the one to begin with. */
export function weightRows(evidence: Evidence): WeightRow[] {
  return readShares(evidence.registry).flatMap((share) => share.heads.map((heads) => toRow(share, heads, evidence)));
}

/** `about 1.5 million people`; a sum, which nobody rounded, to two decimals of a million. */
export function sayPeople({ heads, qualifier }: WeightRow, words: Words): string {
  const { value } = heads.people;
  if (heads.from.kind === 'claims') return words.quantity({ value, unit: 'people', qualifier });
  return words.say('explore.weight.million', { number: words.number(value / 1e6, 2) });
}

/** Speakers, or what was added up. */
export function sayCounters({ heads: { from }, counters }: WeightRow, words: Words): string {
  return capitalise(from.kind === 'sum' ? words.say(`explore.weight.sum.${from.id}`) : words.list(counters));
}

/** `4.9`, or `5.3 to 5.4` where the counts of the country’s people change what is printed. */
export function sayMultiple({ value, range }: Pick<Calculation, 'value' | 'range'>, words: Words): string {
  const [low, high] = [range?.low ?? value, range?.high ?? value].map((end) => words.number(end, 1));
  return low === high
    ? words.number(value, 1)
    : words.say('explore.weight.range', { low: low ?? '', high: high ?? '' });
}

/** The same with what the count’s qualifier makes of it: more people are less weight, so a bound takes the outer end alone. */
export function sayWeight({ qualifier, weight }: WeightRow, words: Words): string {
  const { value, range = { low: value, high: value } } = weight;
  const bound = { 'more-than': range.high, 'at-least': range.high, 'up-to': range.low } as Partial<
    Record<Qualifier, number>
  >;
  const end = bound[qualifier];
  const multiple = sayMultiple(end === undefined ? weight : { value: end }, words);
  return words.say(`explore.weight.times.${qualifier}`, { multiple });
}

/** The people as a share of the country’s, with a decimal; `about 7.4 %` where the count is about. */
export function sayPart({ part, qualifier }: WeightRow, words: Words, bent: boolean): string {
  const share = words.say('explore.weight.percent', { number: words.number(part.value, 1) });
  return bent && qualifier !== 'exact' ? words.say(`qualifier.${qualifier}`, { quantity: share }) : share;
}
