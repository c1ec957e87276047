import { expect, it } from 'vitest';
import { calculateSaranLabour } from '../../src/calculations/saranLabour.ts';
import { registry } from '../evidence.ts';
import { find } from './find.ts';

const calculations = calculateSaranLabour(registry);

it.each([
  // Saran 4, 4.2, 4.1, 4.1, 3.4 percent; its region 4.4, 4.6, 4.5, 4.4, 4.1
  ['saran-unemployment-gap-2019', -0.4],
  ['saran-unemployment-gap-2020', -0.4],
  ['saran-unemployment-gap-2021', -0.4],
  ['saran-unemployment-gap-2022', -0.3],
  ['saran-unemployment-gap-2023', -0.7],
  // the young: Saran 4 and 4.5; its region 4.8 and 5
  ['saran-youth-unemployment-gap-2019', -0.8],
  ['saran-youth-unemployment-gap-2020', -0.5],
])('%s: %d percentage points, without the noise of floating point', (id, expected) => {
  expect(find(calculations, id)).toMatchObject({ value: expected, unit: 'percentage-points' });
});

it.each([
  // (21,213 − 19,859) / 19,859 = 1,354 / 19,859
  ['saran-employed-growth-2022-2023', 6.8181],
  // (535,800 − 534,829) / 534,829 = 971 / 534,829
  ['region-employed-growth-2022-2023', 0.1816],
])('%s: %d %', (id, expected) => {
  expect(find(calculations, id).value).toBeCloseTo(expected, 4);
});

const region = (id: string) => registry.statement(find(calculations, id).parents[1] ?? '').subject;

it('compares with the region as its borders were that year', () => {
  expect(region('saran-unemployment-gap-2021')).toBe('karaganda-region-old');
  expect(region('saran-unemployment-gap-2022')).toBe('karaganda-region');
});
