// How promises about plants moved: the year of full capacity, the price.
import type { Registry } from '../evidence/registry.ts';
import type { Calculation } from './calculation.ts';
import { idsOf, readInput, readInputs } from './inputs.ts';
import { refer, referAll } from './worked.ts';

export function calculatePlantPromises(registry: Registry): Calculation[] {
  const first = readInput(registry, 'year', 'full-capacity-year.tyre-plant-2021.2021-11.translogistics-tyres-2021');
  const last = readInput(registry, 'year', 'full-capacity-year.tyre-plant.2024-08-15.mir24-tyres-2024');
  const early = readInput(registry, 'KZT', 'investment.tyre-plant-2020.2020-11.tyrepress-tatneft-2020');
  const late = readInput(registry, 'KZT', 'investment.tyre-plant.2024-09-to-2024-12.kazpravda-tyres-2024');
  const tags = readInputs(registry, 'KZT', [
    'investment.ekb-ferroalloy-138.2025-06-18.pm-seminar-2025',
    'investment.ekb-ferroalloy-dec-2023.2023.invest-gov-ferroalloy-2023',
    'investment.ekb-ferroalloys-92.2024-01-03.gos24-ferroalloy-2024',
    'investment.ekb-ferroalloys-aug-2023.2023-08-09.kazinform-ferroalloy-2023',
    'investment.kazferrolimited.2025-10-23.baq-kazferro-2025',
  ]);
  const prices = tags.map(({ value }) => value);
  const at = (price: number): string => referAll(tags.filter(({ value }) => value === price).slice(0, 1));
  return [
    {
      kind: 'calculation',
      id: 'tyre-plant-full-capacity-slip',
      title: 'Years by which full capacity of the tyre plant moved',
      formula: { words: 'The year promised last less the year promised first.', symbols: 'b − a' },
      parents: idsOf([last, first]),
      unit: 'years',
      value: last.value - first.value,
      worked: { value: `${refer(last)} − ${refer(first)}` },
      caveat: 'Promises, not dates reached.',
    },
    {
      kind: 'calculation',
      id: 'tyre-plant-price-growth',
      title: 'The price of the tyre plant in 2024 against that of 2020',
      formula: {
        words: 'The later price in tenge, divided by the earlier; prices are not taken out.',
        symbols: 'b / a',
      },
      parents: idsOf([late, early]),
      unit: 'times',
      value: late.value / early.value,
      worked: { value: `${refer(late)} / ${refer(early)}` },
      caveat: 'Nominal tenge, and the project changed in between.',
    },
    {
      kind: 'calculation',
      id: 'ekibastuz-price-spread',
      title: 'The highest price tag of a ferroalloy plant in Ekibastuz against the lowest',
      formula: { words: 'The highest of the published prices, divided by the lowest.', symbols: 'max / min' },
      parents: idsOf(tags),
      unit: 'times',
      value: Math.max(...prices) / Math.min(...prices),
      worked: { value: `${at(Math.max(...prices))} / ${at(Math.min(...prices))}` },
      caveat: 'Several plants, or stages of the same: the texts do not say.',
    },
  ];
}
