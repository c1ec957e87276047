// What the printed amounts of the towns say of each other: change in dollars, the year before a fall, one region's weight.
import type { Registry } from '../evidence/registry.ts';
import type { Calculation } from './calculation.ts';
import { idsOf, readInput } from './inputs.ts';
import { refer } from './worked.ts';

const CONVERSIONS =
  'Each amount is a conversion by another paper, at a rate that it does not state. The result shows that the texts do not fit; it is no estimate of a change.';

function calculateChange(registry: Registry, id: string, title: string, ids: readonly [string, string]): Calculation {
  const [before, after] = ids.map((each) => readInput(registry, 'USD', each));
  if (before === undefined || after === undefined) throw new Error(`"${id}" needs two amounts`);
  return {
    kind: 'calculation',
    id,
    title,
    formula: { words: 'The later amount in dollars over the earlier, less the whole.', symbols: '100 × (b / a − 1)' },
    parents: idsOf([before], [after]),
    unit: 'percent',
    value: 100 * (after.value / before.value - 1),
    worked: { value: `100 × (${refer(after)} / ${refer(before)} − 1)` },
    caveat: CONVERSIONS,
  };
}

function calculateYearBefore(registry: Registry): Calculation {
  const after = readInput(registry, 'KZT', 'industrial-output.monotowns-20.2023.pm-monotowns-2024');
  const growth = readInput(registry, 'percent', 'industrial-output-growth.monotowns-20.2023.choice-temirtau-2024');
  return {
    kind: 'calculation',
    id: 'towns-output-2022-implied',
    title: 'Industrial output of the towns in 2022, if the fall of 2023 is in tenge of the day',
    formula: {
      words: 'The output of 2023, divided by what the fall left of the year before.',
      symbols: 'o / (1 + g / 100)',
    },
    parents: idsOf([after], [growth]),
    unit: 'KZT-trn',
    value: after.value / (1 + growth.value / 100) / 1e12,
    worked: { value: `${refer(after)} / (1 + ${refer(growth)} / 100) / ${1e12}` },
    caveat: 'The report does not say whether the fall is in tenge or in volume, nor whether the list was the same.',
  };
}

function calculateKaraganda(registry: Registry): Calculation {
  const source = '2024-04-09.aqparat-saran-delisted-2024';
  const output = readInput(registry, 'percent', `share-of-region-manufacturing.karaganda-monotowns-4.${source}`);
  const people = readInput(registry, 'percent', `share-of-region-population.karaganda-monotowns-4.${source}`);
  return {
    kind: 'calculation',
    id: 'karaganda-monotowns-weight',
    title: 'Weight in manufacturing against weight in population, monotowns of Karaganda region',
    formula: {
      words: 'Their share of the region’s manufacturing, divided by their share of its people.',
      symbols: 's / p',
    },
    parents: idsOf([output], [people]),
    unit: 'times',
    value: output.value / people.value,
    worked: { value: `${refer(output)} / ${refer(people)}` },
    caveat: 'Within the region and for manufacturing alone, so it cannot be set beside the weight in the country.',
  };
}

export function calculateTownMoney(registry: Registry): Calculation[] {
  return [
    calculateChange(
      registry,
      'towns-output-dollars-2023-2024',
      'Change of the towns’ industrial output from 2023 to 2024, as printed in dollars',
      [
        'industrial-output.monotowns-20.2023.astana-times-minerals-2024',
        'industrial-output.monotowns-20.2024.trend-share-2025',
      ],
    ),
    calculateChange(
      registry,
      'towns-investment-dollars-2023-2024',
      'Change of investment in the towns from 2023 to 2024, as printed in dollars',
      [
        'fixed-investment.monotowns-20.2023.astana-times-minerals-2024-b',
        'fixed-investment.monotowns-20.2024.trend-share-2025',
      ],
    ),
    calculateYearBefore(registry),
    calculateKaraganda(registry),
  ];
}
