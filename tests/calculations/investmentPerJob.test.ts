import { expect, it } from 'vitest';
import { calculateInvestmentPerJob } from '../../src/calculations/investmentPerJob.ts';
import { registry } from '../evidence.ts';
import { find } from './find.ts';

const calculations = calculateInvestmentPerJob(registry);

it.each([
  // 315 billion over 1,200
  ['investment-per-job-arkalyk-ore-plant', 262.5],
  // 23 billion over 1,000, said twice
  ['investment-per-job-bus-plant', 23],
  // 138.4 billion over 800; the price in dollars is left out
  ['investment-per-job-ekb-ferroalloy-138', 173],
  // 6.2 billion over 115
  ['investment-per-job-galvanizing-plant', 53.913],
  // 228 billion over 1,100; the price in roubles is left out
  ['investment-per-job-tyre-plant', 207.2727],
])('%s: %d million tenge a job', (id, expected) => {
  const { value, range, unit } = find(calculations, id);
  expect(value).toBeCloseTo(expected, 4);
  expect([range, unit]).toEqual([undefined, 'KZT-mn-per-job']);
});

it.each([
  // 25 billion over 1,000 and 1,200
  ['investment-per-job-appliance-plant', 25, 20.8333, 25],
  // 78 and 75 billion over 700
  ['investment-per-job-railcast-complex', 111.4286, 107.1429, 111.4286],
  // 111 billion over 1,200 and 1,000
  ['investment-per-job-tyre-plant-2020', 92.5, 92.5, 111],
])('%s: %d million tenge a job, from %d to %d', (id, value, low, high) => {
  const calculation = find(calculations, id);
  expect(calculation.value).toBeCloseTo(value, 4);
  expect(calculation.range?.low).toBeCloseTo(low, 4);
  expect(calculation.range?.high).toBeCloseTo(high, 4);
});

it('leaves out a project whose price is not in tenge: no rate is guessed', () => {
  // bus-plant-2020-08: 37.7 million dollars and 600 jobs
  expect(calculations.map(({ id }) => id)).not.toContain('investment-per-job-bus-plant-2020-08');
});
