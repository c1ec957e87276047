// What the censuses counted in the towns that can be followed from one to the next.
import type { Registry } from '../evidence/registry.ts';
import type { Claim } from '../evidence/rows.ts';
import type { Calculation } from './calculation.ts';
import { referAll } from './worked.ts';

interface Pair {
  before: Claim;
  after: Claim;
}

/** The first census count of a town proper in a year; sources that print another one are named in the caveat. */
function censusOf(registry: Registry, town: string, year: string): Claim | undefined {
  return registry
    .claimsOf('population', town)
    .find(({ scope, status, period }) => scope === 'town' && status === 'census' && period.text === year);
}

function pairsOf(registry: Registry, from: string, to: string): Pair[] {
  return registry.tables.places
    .filter(({ kind, on_list_2012 }) => kind === 'town' && on_list_2012 === 'yes')
    .flatMap(({ id }) => {
      const before = censusOf(registry, id, from);
      const after = censusOf(registry, id, to);
      return before !== undefined && after !== undefined ? [{ before, after }] : [];
    });
}

const ids = (claims: readonly Claim[]): string[] => claims.map(({ id }) => id);
const sum = (claims: readonly Claim[]): number => claims.reduce((total, { value }) => total + value, 0);

function calculatePair(registry: Registry, from: string, to: string): Calculation[] {
  const pairs = pairsOf(registry, from, to);
  const before = pairs.map((pair) => pair.before);
  const after = pairs.map((pair) => pair.after);
  const [first, last] = [sum(before), sum(after)];
  const caveat = `Only the ${pairs.length} towns of the first list with a count of the town proper in both censuses. For the town Altai the pages differ on 1999; the count that goes with the later ones is used.`;
  const total = (year: string, other: string, claims: readonly Claim[]): Calculation => ({
    kind: 'calculation',
    id: `census-sum-${year}-beside-${other}`,
    title: `People of the towns in the census of ${year}, added up`,
    formula: {
      words: `The census counts of ${year} of the towns that also have a count of ${other}, added up.`,
      symbols: 'n₁ + n₂ + …',
    },
    parents: ids(claims),
    unit: 'people',
    value: sum(claims),
    worked: { value: referAll(claims) },
    caveat,
  });
  return [
    total(from, to, before),
    total(to, from, after),
    {
      kind: 'calculation',
      id: `census-change-${from}-${to}`,
      title: `Change of the towns’ people from the census of ${from} to that of ${to}`,
      formula: {
        words: 'The sum of the later census less that of the earlier, as a share of the earlier.',
        symbols: '100 × (b − a) / a',
      },
      parents: [...ids(before), ...ids(after)],
      unit: 'percent',
      value: (100 * (last - first)) / first,
      worked: { value: `100 × ((${referAll(after)}) − (${referAll(before)})) / (${referAll(before)})` },
      caveat,
    },
    {
      kind: 'calculation',
      id: `census-towns-${from}-${to}`,
      title: `Towns that can be followed from the census of ${from} to that of ${to}`,
      formula: { words: 'Towns of the first list with a census count of the town proper in both years.', symbols: 'n' },
      parents: [...ids(before), ...ids(after)],
      unit: 'towns',
      value: pairs.length,
      caveat,
    },
  ];
}

export function calculateCensusSums(registry: Registry): Calculation[] {
  return [...calculatePair(registry, '1989', '1999'), ...calculatePair(registry, '1999', '2009')];
}
