import { expect, it } from 'vitest';
import { calculatePlantOutput } from '../../src/calculations/plantOutput.ts';
import { registry } from '../evidence.ts';
import { find } from './find.ts';

it.each([
  // 500,000 tyres over 3,500,000 a year
  ['tyre-plant-ten-months-of-capacity', 14.2857],
  // 2,000 vehicles over 1,200 buses and 500 special vehicles a year
  ['bus-plant-ten-months-of-capacity', 117.6471],
  // 250,000 appliances over 1,100,000 a year
  ['appliance-plant-ten-months-of-target', 22.7273],
])('%s: %d %', (id, expected) => {
  const { value, unit } = find(calculatePlantOutput(registry), id);
  expect(value).toBeCloseTo(expected, 4);
  expect(unit).toBe('percent');
});

it('ten months stay ten months: nothing is annualised, and every text says which', () => {
  for (const { parents, title, formula, caveat } of calculatePlantOutput(registry)) {
    expect(registry.claim(parents[0] ?? '').period).toMatchObject({ start: '2025-01-01', end: '2025-10-31' });
    expect(title).toContain('from January to October 2025');
    expect(formula.words).toContain('from January to October');
    expect(caveat).toContain('against a whole year');
  }
});
