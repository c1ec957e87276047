// The towns' weight per head for every pair of a published share and a count of the people of its list.
import { nameSpeaker } from '../evidence/attribution.ts';
import type { Registry } from '../evidence/registry.ts';
import type { Calculation } from './calculation.ts';
import { idsOf, spanOf, toInput } from './inputs.ts';
import { type HeadCount, type ShareClaim, partId, readShares, weightId } from './weightPairs.ts';

const caveat =
  'Nobody has published which enterprises, districts and people are in these totals. The range comes from the counts of the country’s people nearest to the year of the share.';
const SUMS = {
  'towns-own-sum': 'our sum of the towns proper',
  'towns-own-sum-with-settlements': 'our sum of the towns with settlements',
} as const;

const writeWeight = (part = '', people = '', all = ''): string => `(${part} / 100) / (${people} / ${all})`;

function nameHeads({ from }: HeadCount, registry: Registry): string {
  if (from.kind === 'sum') return SUMS[from.id];
  const [claim] = from.claims;
  const source = registry.source(claim.source);
  const name = nameSpeaker(claim, source);
  const where = name === source.publisher ? '' : ` in ${source.publisher}`;
  return `${name}${where}, ${claim.period.text.slice(0, 4)}`;
}

function calculatePair(share: ShareClaim, heads: HeadCount, registry: Registry): Calculation[] {
  const { year, claim, nation } = share;
  const part = [toInput(claim, 'percent')];
  const countedBy = `share of ${year}, people by ${nameHeads(heads, registry)}`;
  return [
    {
      kind: 'calculation',
      id: partId(share, heads),
      title: `The towns’ share of the country’s people: ${countedBy}`,
      formula: {
        words: 'The count of the towns’ people, divided by the people of the country.',
        symbols: '100 × p / P',
      },
      parents: [...heads.parents, ...idsOf(nation)],
      unit: 'percent',
      ...spanOf(
        [[heads.people], nation],
        (people = 0, all = 0) => (100 * people) / all,
        (people, all) => `100 × ${people} / ${all}`,
      ),
      caveat,
    },
    {
      kind: 'calculation',
      id: weightId(share, heads),
      title: `Weight in industry against weight in population: ${countedBy}`,
      formula: {
        words: 'The towns’ share of industrial output, divided by their share of the country’s people.',
        symbols: 'w = (s / 100) / (p / P)',
      },
      parents: [...idsOf(part), ...heads.parents, ...idsOf(nation)],
      unit: 'times',
      ...spanOf([part, [heads.people], nation], (s = 0, people = 0, all = 0) => s / 100 / (people / all), writeWeight),
      caveat,
    },
  ];
}

/** Over every count that may be set against the share. */
function calculateAllHeads({ year, claim, heads, nation }: ShareClaim): Calculation {
  const part = [toInput(claim, 'percent')];
  const people = heads.map((head) => head.people);
  return {
    kind: 'calculation',
    id: `weight-per-head-${year}`,
    title: `Weight in industry against weight in population, by every count of the people: share of ${year}`,
    formula: {
      words:
        'The towns’ share of industrial output, divided by their share of the country’s people, for every count of the same list.',
      symbols: 'w = (s / 100) / (p / P)',
    },
    parents: [...new Set([claim.id, ...heads.flatMap(({ parents }) => parents), ...idsOf(nation)])],
    unit: 'times',
    ...spanOf([part, people, nation], (s = 0, count = 0, all = 0) => s / 100 / (count / all), writeWeight),
    caveat:
      'Counts of several years and of several perimeters; nobody has published which enterprises, districts and people are in these totals.',
  };
}

export function calculatePairedWeights(registry: Registry): Calculation[] {
  return readShares(registry).flatMap((share) => [
    calculateAllHeads(share),
    ...share.heads.flatMap((heads) => calculatePair(share, heads, registry)),
  ]);
}
