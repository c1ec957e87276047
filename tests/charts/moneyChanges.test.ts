import { expect, it } from 'vitest';
import { moneyChanges } from '../../src/charts/moneyChanges.ts';
import { evidence } from './evidence.ts';

it('money-changes sets what was said beside what the printed amounts give', () => {
  const rows = moneyChanges.rows(evidence).map(({ key, change }) => [key, Number(change.toFixed(1))]);
  expect(rows).toEqual([
    ['output-said', 3.4],
    ['output-printed', -15.2],
    ['investment-said', 17.4],
    ['investment-printed', -58.9],
  ]);
});
