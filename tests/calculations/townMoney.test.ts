import { expect, it } from 'vitest';
import { calculateTownMoney } from '../../src/calculations/townMoney.ts';
import { registry } from '../evidence.ts';
import { find } from './find.ts';

const calculations = calculateTownMoney(registry);

it('towns-output-dollars-2023-2024: the later amount over the earlier, less the whole', () => {
  // 35.09 / 41.4 = 0.84758; 100 × (0.84758 − 1) = −15.24
  expect(find(calculations, 'towns-output-dollars-2023-2024')).toMatchObject({ unit: 'percent' });
  expect(find(calculations, 'towns-output-dollars-2023-2024').value).toBeCloseTo(-15.2415, 4);
});

it('towns-investment-dollars-2023-2024: the same for investment', () => {
  // 3.86 / 9.4 = 0.41064; 100 × (0.41064 − 1) = −58.94
  expect(find(calculations, 'towns-investment-dollars-2023-2024').value).toBeCloseTo(-58.9362, 4);
});

it('towns-output-2022-implied: what a fall of 15 percent to 18.5 trillion tenge began from', () => {
  // 18.5 / (1 − 0.15) = 21.7647
  expect(find(calculations, 'towns-output-2022-implied')).toMatchObject({ unit: 'KZT-trn' });
  expect(find(calculations, 'towns-output-2022-implied').value).toBeCloseTo(21.7647, 4);
});

it('karaganda-monotowns-weight: share of manufacturing over share of people', () => {
  // 57 / 28 = 2.0357
  expect(find(calculations, 'karaganda-monotowns-weight').value).toBeCloseTo(2.0357, 4);
});
