// How heavy the towns weigh in industry against their weight in population.
import type { Registry } from '../evidence/registry.ts';
import type { Calculation } from './calculation.ts';
import { idsOf, readInput, readInputs, spanOf } from './inputs.ts';

const SHARE = 'industrial-output-share.monotowns-20.2024.pm-seminar-2025';
/** The count of the release that prints the share comes first; then every other published count of the 20 towns. */
const HEADS = [
  'population.monotowns-20.2025-06-18.pm-seminar-2025',
  'population.monotowns-20.2025-06-18.trend-share-2025',
  'population.monotowns-20.2024-04-02.kazinform-63bn-2024',
  'population.monotowns-20.2024-04.choice-temirtau-2024',
  'population.monotowns-20.2024-04-02.pm-monotowns-2024',
] as const;
/** The end of 2024, when the share was counted. */
const NATION = [
  'population.kz.2025-01-01.zakonkz-population-2025',
  'population.kz.2024-12-01.tengrinews-population-2024',
] as const;
const caveat =
  'The government does not publish how it counts the share, which enterprises and districts are in it, or which people are in the totals. The counts are rounded and of 2024 and 2025; the smallest is printed as a lower bound, the largest as an approximation.';

export function calculateOutputWeight(registry: Registry): Calculation[] {
  const share = [readInput(registry, 'percent', SHARE)];
  const heads = readInputs(registry, 'people', HEADS);
  const nation = readInputs(registry, 'people', NATION);
  return [
    {
      kind: 'calculation',
      id: 'towns-share-of-population',
      title: 'Share of the country’s people who live in the towns',
      formula: {
        words: 'The published count of the towns’ people, divided by the people of the country.',
        symbols: '100 × p / P',
      },
      parents: idsOf(heads, nation),
      unit: 'percent',
      ...spanOf(
        [heads, nation],
        (people = 0, all = 0) => (100 * people) / all,
        (people, all) => `100 × ${people} / ${all}`,
      ),
      caveat,
    },
    {
      kind: 'calculation',
      id: 'output-weight-per-head',
      title: 'The towns’ weight in industry against their weight in population',
      formula: {
        words: 'Their share of industrial output, divided by their share of the country’s people.',
        symbols: 'w = (s / 100) / (p / P)',
      },
      parents: idsOf(share, heads, nation),
      unit: 'times',
      ...spanOf(
        [share, heads, nation],
        (part = 0, people = 0, all = 0) => part / 100 / (people / all),
        (part, people, all) => `(${part} / 100) / (${people} / ${all})`,
      ),
      caveat,
    },
  ];
}
