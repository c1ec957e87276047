import { expect, it } from 'vitest';
import { calculateOutputWeight } from '../../src/calculations/outputWeight.ts';
import { registry } from '../evidence.ts';
import { find } from './find.ts';

const calculations = calculateOutputWeight(registry);

// The towns' people, as five texts say: 1.5, 1.4, 1.4, 1.4 and 1.3 million; the country's: 20,286,084 and 20,265,320.
it('towns-share-of-population: people of the towns over people of the country', () => {
  // first  1,500,000 / 20,286,084 = 7.3942 %
  // low    1,300,000 / 20,286,084 = 6.4083 %
  // high   1,500,000 / 20,265,320 = 7.4018 %
  const { value, range, unit } = find(calculations, 'towns-share-of-population');
  expect(value).toBeCloseTo(7.3942, 4);
  expect(range?.low).toBeCloseTo(6.4083, 4);
  expect(range?.high).toBeCloseTo(7.4018, 4);
  expect(unit).toBe('percent');
});

it('output-weight-per-head: share of output over share of people', () => {
  // first  0.364 / 0.073942 = 4.9228
  // low    0.364 / 0.074018 = 4.9177
  // high   0.364 / 0.064083 = 5.6801
  const { value, range, unit } = find(calculations, 'output-weight-per-head');
  expect(value).toBeCloseTo(4.9228, 4);
  expect(range?.low).toBeCloseTo(4.9177, 4);
  expect(range?.high).toBeCloseTo(5.6801, 4);
  expect(unit).toBe('times');
});

it('the two hang together: weight is 36.4 % over the share of people', () => {
  const [share, weight] = ['towns-share-of-population', 'output-weight-per-head'].map((id) => find(calculations, id));
  expect((weight?.value ?? 0) * (share?.value ?? 0)).toBeCloseTo(36.4, 10);
});
