// The output that the statistics office prints town by town, beside the total that the government gives.
import type { Registry } from '../evidence/registry.ts';
import type { Calculation } from './calculation.ts';
import { idsOf, readInput, sumOf, toInput } from './inputs.ts';
import { refer, referAll } from './worked.ts';

const YEAR = '2023';
const TOTAL = 'industrial-output.monotowns-20.2023.pm-monotowns-2024';
const AKSAI = 'industrial-output.aksai.2023.bns-west-kazakhstan-2025';
const BURLIN = 'industrial-output.burlin-district.2023.bns-west-kazakhstan-2025';

export function calculateTownOutput(registry: Registry): Calculation[] {
  const total = readInput(registry, 'KZT', TOTAL);
  const printed = registry.tables.places
    .filter(({ kind, on_list_2025 }) => kind === 'town' && on_list_2025 === 'yes')
    .flatMap(({ id, name_en }) => {
      const claim = registry.claimsOf('industrial-output', id).find(({ period }) => period.text === YEAR);
      return claim === undefined ? [] : [{ name: name_en, scope: claim.scope, input: toInput(claim, 'KZT') }];
    });
  const outputs = printed.map(({ input }) => input);
  const parents = idsOf(outputs);
  const [aksai, burlin] = [readInput(registry, 'KZT', AKSAI), readInput(registry, 'KZT', BURLIN)];
  const sum = sumOf('KZT', outputs);
  const wide = printed.flatMap(({ name, scope }) => (scope === 'town' ? [] : [name])).join(', ');
  const caveat = `Only the ${printed.length} towns of the list whose own yearly output is printed; with settlements: ${wide}. The government does not say what its total counts.`;
  return [
    {
      kind: 'calculation',
      id: 'towns-own-output-2023',
      title: 'Industrial output of 2023 that is printed town by town, added up',
      formula: { words: 'The printed outputs of the towns, added up, in trillions.', symbols: 'o₁ + o₂ + …' },
      parents,
      unit: 'KZT-trn',
      value: sum / 1e12,
      worked: { value: `(${referAll(outputs)}) / ${1e12}` },
      caveat,
    },
    {
      kind: 'calculation',
      id: 'towns-own-output-2023-of-total',
      title: 'Output printed town by town as a share of the government’s total, 2023',
      formula: {
        words: 'The sum of the towns’ printed outputs, divided by the total of the government.',
        symbols: '100 × (o₁ + o₂ + …) / O',
      },
      parents: [...parents, total.id],
      unit: 'percent',
      value: (100 * sum) / total.value,
      worked: { value: `100 × (${referAll(outputs)}) / ${refer(total)}` },
      caveat,
    },
    {
      kind: 'calculation',
      id: 'towns-output-2023-without-sheet',
      title: 'The government’s total less the output printed town by town, 2023',
      formula: {
        words: 'The total of the government, less the sum of the towns’ printed outputs, in trillions.',
        symbols: 'O − (o₁ + o₂ + …)',
      },
      parents: [...parents, total.id],
      unit: 'KZT-trn',
      value: (total.value - sum) / 1e12,
      worked: { value: `(${refer(total)} − (${referAll(outputs)})) / ${1e12}` },
      caveat,
    },
    {
      kind: 'calculation',
      id: 'towns-own-output-2023-with-burlin',
      title: 'Industrial output of 2023 printed town by town, with the whole of Burlin district in the place of Aksai',
      formula: {
        words:
          'The printed outputs of the towns added up, less that of Aksai, plus that of its district, in trillions.',
        symbols: 'o₁ + o₂ + … − a + d',
      },
      parents: [...parents, burlin.id],
      unit: 'KZT-trn',
      value: (sum - aksai.value + burlin.value) / 1e12,
      worked: { value: `(${referAll(outputs)} − ${refer(aksai)} + ${refer(burlin)}) / ${1e12}` },
      caveat: `It shows how much hangs on what is counted as the town; the government does not say what it counts. ${caveat}`,
    },
    {
      kind: 'calculation',
      id: 'burlin-against-aksai-output-2023',
      title: 'Industrial output of Burlin district against that of its town Aksai, 2023',
      formula: {
        words: 'The output printed for the district, divided by that printed for the town.',
        symbols: 'd / a',
      },
      parents: idsOf([burlin], [aksai]),
      unit: 'times',
      value: burlin.value / aksai.value,
      worked: { value: `${refer(burlin)} / ${refer(aksai)}` },
      caveat:
        'The Karachaganak field lies in the district. It shows how much hangs on what is counted as the town; the government does not say what it counts.',
    },
  ];
}
