import { expect, it } from 'vitest';
import { calculateSaranPeople } from '../../src/calculations/saranPeople.ts';
import { registry } from '../evidence.ts';
import { find } from './find.ts';

const calculations = calculateSaranPeople(registry);

// Censuses of the town proper: 63,624 in 1989, 42,957 in 1999, 42,058 in 2009.
it.each([
  // 42,957 − 63,624
  ['saran-loss-1989-1999', -20_667, 'people'],
  // −20,667 / 63,624
  ['saran-loss-1989-1999-percent', -32.483, 'percent'],
  // (42,058 − 42,957) / 42,957 = −899 / 42,957
  ['saran-change-1999-2009', -2.0928, 'percent'],
  // −72 − 88 − 156 − 54 − 165 − 150 − 19 − 115 − 202
  ['saran-net-migration-2016-2024', -1021, 'people'],
  // −150 − 19 − 115 − 202
  ['saran-net-migration-2021-2024', -486, 'people'],
  // 43,900 − 51,800
  ['saran-fall-2021', -7900, 'people'],
  // −106 − 150
  ['saran-booked-change-2021', -256, 'people'],
])('%s: %d %s', (id, expected, unit) => {
  const calculation = find(calculations, id);
  expect(calculation.value).toBeCloseTo(expected, 4);
  expect(calculation.unit).toBe(unit);
});

it('a sum of years has every year once', () => {
  expect(find(calculations, 'saran-net-migration-2016-2024').parents).toHaveLength(9);
  expect(find(calculations, 'saran-net-migration-2021-2024').parents).toHaveLength(4);
});
