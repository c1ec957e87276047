// Every published share of the towns, set against every count of the people of the same list.
import type { Registry } from '../evidence/registry.ts';
import type { Claim } from '../evidence/rows.ts';
import { type Input, readInputs, toInput } from './inputs.ts';
import { calculatePopulationSums } from './populationSums.ts';

type List = 'monotowns-20' | 'monotowns-27';
type SumId = 'towns-own-sum' | 'towns-own-sum-with-settlements';

/** One count of a list: claims that repeat a value in one month, or our own sum of the towns' counts. */
export interface HeadCount {
  /** Stands in the address of a choice, so it stays: the source that gave the count first, or the id of the sum. */
  key: string;
  people: Input<'people'>;
  /** Ids of claims; the first of them is `people`. Of a sum, the counts that are added up. */
  parents: readonly string[];
  from: { kind: 'claims'; claims: readonly [Claim, ...Claim[]] } | { kind: 'sum'; id: SumId };
}

/** A share with the counts that may be set against it. */
export interface ShareClaim {
  /** The year of the share. */
  year: string;
  list: List;
  claim: Claim;
  heads: readonly HeadCount[];
  /** The people of the country near that year, the nearest count first. */
  nation: readonly Input<'people'>[];
}

/** The share that officials repeat today stands first; each has the people of the country as counted nearest to its year. */
const SHARES: readonly { claim: string; list: List; nation: readonly string[] }[] = [
  {
    claim: 'industrial-output-share.monotowns-20.2024.pm-seminar-2025',
    list: 'monotowns-20',
    nation: ['population.kz.2025-01-01.zakonkz-population-2025', 'population.kz.2024-12-01.tengrinews-population-2024'],
  },
  {
    claim: 'industrial-output-share.monotowns-20.2023.kazinform-63bn-2024',
    list: 'monotowns-20',
    nation: [
      'population.kz.2024-07-01.anews-population-2024',
      'population.kz.2023-01-01-to-2023-02-01.ktk-population-2023',
    ],
  },
  {
    claim: 'industrial-output-share.monotowns-27.2021.kazinform-monotowns-2022',
    list: 'monotowns-27',
    nation: ['population.kz.2021-09-01.alataunews-census-2021'],
  },
];
/** What is said of earlier years is about a list that did not exist. */
const FIRST_LIST = '2012';
/** The count of the release that prints the share of today, and the count nearest to the oldest share. */
const PREFERRED: readonly string[] = ['pm-seminar-2025', 'egemen-speech-2021'];

function claimedHeads(registry: Registry, list: List): HeadCount[] {
  const claims = registry.claimsOf('population', list).filter(({ period }) => period.text >= FIRST_LIST);
  const groups = Map.groupBy(claims, ({ period, value }) => `${period.text.slice(0, 7)} ${value}`);
  const heads = [...groups.values()].map((group): HeadCount => {
    const [first, ...rest] = group as [Claim, ...Claim[]];
    return {
      key: first.source,
      people: toInput(first, 'people'),
      parents: [first.id],
      from: { kind: 'claims', claims: [first, ...rest] },
    };
  });
  const rank = ({ key }: HeadCount): number => Number(!PREFERRED.includes(key));
  return heads.toReversed().toSorted((a, b) => rank(a) - rank(b));
}

function summedHeads(registry: Registry): HeadCount[] {
  const sums = calculatePopulationSums(registry);
  return (['towns-own-sum-with-settlements', 'towns-own-sum'] as const).map((id) => {
    const sum = sums.find((candidate) => candidate.id === id);
    if (sum === undefined) throw new Error(`no calculation "${id}"`);
    return {
      key: id,
      people: { id, unit: 'people', value: sum.value, written: `(${sum.worked?.value})` },
      parents: sum.parents,
      from: { kind: 'sum', id },
    };
  });
}

/** The shares with their counts. Our sums are of the list of today, so they stand beside its shares alone. */
export function readShares(registry: Registry): ShareClaim[] {
  return SHARES.map(({ claim: id, list, nation }) => {
    const claim = registry.claim(id);
    const heads = claimedHeads(registry, list);
    return {
      year: claim.period.text,
      list,
      claim,
      heads: list === 'monotowns-20' ? [...heads, ...summedHeads(registry)] : heads,
      nation: readInputs(registry, 'people', nation),
    };
  });
}

/** The calculation of a pair: their multiple, and the share of people in it. */
export function weightId({ year }: Pick<ShareClaim, 'year'>, { key }: Pick<HeadCount, 'key'>): string {
  return `weight-per-head-${year}-${key}`;
}

export function partId({ year }: Pick<ShareClaim, 'year'>, { key }: Pick<HeadCount, 'key'>): string {
  return `share-of-people-${year}-${key}`;
}
