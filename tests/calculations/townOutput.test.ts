import { expect, it } from 'vitest';
import { calculateTownOutput } from '../../src/calculations/townOutput.ts';
import { registry } from '../evidence.ts';
import { find } from './find.ts';

const calculations = calculateTownOutput(registry);

// Million tenge in 2023: abai 8,920; aksai 101,469.4; aksu 675,934; altai 10,527.743; balkhash 581,600; ekibastuz 626,431;
// kentau 42,195; kurchatov 4,605.1; lisakovsk 90,591; ridder 164,752.787; rudny 609,684; shakhtinsk 18,868;
// stepnogorsk 138,431.5; temirtau 967,557; zhanaozen 12,460.5: together 4,054,027.03
it('towns-own-output-2023: fifteen towns, 4.054 trillion tenge', () => {
  const { value, parents, unit } = find(calculations, 'towns-own-output-2023');
  expect(value).toBeCloseTo(4.054_027_03, 8);
  expect([parents.length, unit]).toEqual([15, 'KZT-trn']);
});

it('towns-own-output-2023-of-total: 4.054 over 18.5 trillion is 21.9137 %', () => {
  const { value, parents } = find(calculations, 'towns-own-output-2023-of-total');
  expect(value).toBeCloseTo(21.9137, 4);
  expect(parents.at(-1)).toBe('industrial-output.monotowns-20.2023.pm-monotowns-2024');
});

it('burlin-against-aksai-output-2023: 3,122,281.4 over 101,469.4 million tenge', () => {
  const { value, unit } = find(calculations, 'burlin-against-aksai-output-2023');
  expect(value).toBeCloseTo(30.7707, 4);
  expect(unit).toBe('times');
});

it('says how many towns it has, and which of them are counted with settlements', () => {
  expect(find(calculations, 'towns-own-output-2023').caveat).toContain(
    'Only the 15 towns of the list whose own yearly output is printed; with settlements: Lisakovsk, Rudny.',
  );
});

it('towns-output-2023-without-sheet: the official total less the sum of the sheets', () => {
  // 18.5 − 4.05402703 = 14.44597297
  expect(find(calculations, 'towns-output-2023-without-sheet').value).toBeCloseTo(14.44597, 5);
});

it('towns-own-output-2023-with-burlin: the sum with the district in the place of its town', () => {
  // 4.05402703 − 0.1014694 + 3.1222814 = 7.07483903
  expect(find(calculations, 'towns-own-output-2023-with-burlin').value).toBeCloseTo(7.07484, 5);
});
