import { expect, it } from 'vitest';
import { calculateOutputShareCheck } from '../../src/calculations/outputShareCheck.ts';
import { registry } from '../evidence.ts';
import { find } from './find.ts';

it('output-share-2023: 18.5 trillion tenge of the towns over 46.4 trillion or 46,401.7 billion of the country', () => {
  // 18.5 / 46.4 = 0.398707 and 18,500 / 46,401.7 = 0.398692
  const { value, range, unit } = find(calculateOutputShareCheck(registry), 'output-share-2023');
  expect(value).toBeCloseTo(39.8707, 4);
  expect(range?.low).toBeCloseTo(39.8692, 4);
  expect(range?.high).toBe(value);
  expect(unit).toBe('percent');
});
