// Do the published outputs of 2023 give the published share?
import type { Registry } from '../evidence/registry.ts';
import type { Calculation } from './calculation.ts';
import { idsOf, readInputs, spanOf } from './inputs.ts';

export function calculateOutputShareCheck(registry: Registry): Calculation[] {
  const towns = readInputs(registry, 'KZT', ['industrial-output.monotowns-20.2023.pm-monotowns-2024']);
  const nation = readInputs(registry, 'KZT', [
    'industrial-output.kz.2023.trend-industry-2024',
    'industrial-output.kz.2023.tukib-industry-2023',
  ]);
  return [
    {
      kind: 'calculation',
      id: 'output-share-2023',
      title: 'The towns’ share of industrial output in 2023, from the published outputs',
      formula: {
        words: 'The output that the government gives for the towns, divided by that of the country.',
        symbols: '100 × o / O',
      },
      parents: idsOf(towns, nation),
      unit: 'percent',
      ...spanOf(
        [towns, nation],
        (part = 0, all = 0) => (100 * part) / all,
        (part, all) => `100 × ${part} / ${all}`,
      ),
      caveat: 'It can be held against the published share. It does not show which enterprises are counted.',
    },
  ];
}
