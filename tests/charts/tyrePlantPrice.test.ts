import { describe, expect, it } from 'vitest';
import { tyrePlantPrice } from '../../src/charts/tyrePlantPrice.ts';
import { describeClaimMarks } from './describeClaimMarks.ts';
import { evidence } from './evidence.ts';

const rows = tyrePlantPrice.rows(evidence);

describe('the rows of tyre-plant-price', () => {
  it('are the prices in tenge by date, plans promised and the sum invested counted', () => {
    expect(rows.map(({ claim, sign }) => [claim.period.text, sign, claim.qualifier, claim.value])).toEqual([
      ['2020-11', 'promised', 'about', 111],
      ['2021-04-05', 'promised', 'exact', 125],
      ['2024-09/2024-12', 'counted', 'more-than', 228],
    ]);
  });

  it('leave out prices in dollars and roubles', () => {
    expect(rows.every(({ claim }) => claim.unit === 'KZT-bn')).toBe(true);
  });
});

describeClaimMarks(tyrePlantPrice, 'cy');
