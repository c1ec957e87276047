import { expect, it } from 'vitest';
import { calculatePlantPromises } from '../../src/calculations/plantPromises.ts';
import { registry } from '../evidence.ts';
import { find } from './find.ts';

const calculations = calculatePlantPromises(registry);

it('tyre-plant-full-capacity-slip: 2027, promised last, less 2024, promised first', () => {
  expect(find(calculations, 'tyre-plant-full-capacity-slip')).toMatchObject({ value: 3, unit: 'years' });
});

it('tyre-plant-price-growth: 228 billion tenge over 111', () => {
  expect(find(calculations, 'tyre-plant-price-growth').value).toBeCloseTo(2.0541, 4);
});

it('ekibastuz-price-spread: 138.4 billion tenge, the highest of five, over 30.4, the lowest', () => {
  const { value, parents } = find(calculations, 'ekibastuz-price-spread');
  expect(value).toBeCloseTo(4.5526, 4);
  expect(parents).toHaveLength(5);
});
