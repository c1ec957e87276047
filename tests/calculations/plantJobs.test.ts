import { expect, it } from 'vitest';
import { calculatePlantJobs } from '../../src/calculations/plantJobs.ts';
import { registry } from '../evidence.ts';
import { find } from './find.ts';

it.each([
  // 1,000 over 1,000, as credited in 2025; 560 over 1,000, as counted in 2022, is 56; 1,000 over 600 is 166.67
  ['jobs-kept-bus-plant', 100, 56, 166.6667],
  // 600 over 1,100; over 1,200 it is 50, over 1,000 it is 60
  ['jobs-kept-tyre-plant', 54.5455, 50, 60],
  // 232 over 1,000; over 1,200 it is 19.33
  ['jobs-kept-appliance-plant', 23.2, 19.3333, 23.2],
])('%s: %d %, from %d to %d by whose report and whose promise one takes', (id, value, low, high) => {
  const calculation = find(calculatePlantJobs(registry), id);
  expect(calculation.value).toBeCloseTo(value, 4);
  expect(calculation.range?.low).toBeCloseTo(low, 4);
  expect(calculation.range?.high).toBeCloseTo(high, 4);
  expect(calculation.unit).toBe('percent');
});

it('divides what was reported by what was promised, never the other way', () => {
  for (const { parents } of calculatePlantJobs(registry)) {
    const statuses = parents.map((id) => registry.claim(id).status);
    const turn = statuses.findIndex((status) => status !== 'reported');
    expect(turn).toBeGreaterThan(0);
    for (const status of statuses.slice(turn)) expect(status).toMatch(/^(?:promised|planned)$/);
  }
});

it('leaves out no report and no promise of the plants', () => {
  const used = calculatePlantJobs(registry).flatMap(({ parents }) => parents);
  const said = ['bus-plant', 'bus-plant-2020-08', 'tyre-plant', 'tyre-plant-2020', 'tyre-plant-2021', 'appliance-plant']
    .flatMap((project) => ['jobs', 'staff'].flatMap((measure) => registry.claimsOf(measure, project)))
    .map(({ id }) => id);
  expect(used.toSorted()).toEqual(said.toSorted());
});
