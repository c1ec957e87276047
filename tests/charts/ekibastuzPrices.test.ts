import { describe, expect, it } from 'vitest';
import { ekibastuzPrices } from '../../src/charts/ekibastuzPrices.ts';
import { describeClaimMarks } from './describeClaimMarks.ts';
import { evidence } from './evidence.ts';

const rows = ekibastuzPrices.rows(evidence);

describe('the rows of ekibastuz-prices', () => {
  it('are the prices in tenge by date: plans promised, the unidentified plant contested, the one that opened counted', () => {
    expect(rows.map(({ claim, sign }) => [claim.period.text, sign, claim.qualifier, claim.value])).toEqual([
      ['2023-08-09', 'promised', 'exact', 92],
      ['2023-12-01', 'promised', 'more-than', 113],
      ['2024-01-03', 'promised', 'exact', 92.2],
      ['2025-06-18', 'contested', 'exact', 138.4],
      ['2025-10-23', 'counted', 'exact', 30.4],
    ]);
  });

  it('join two notices of one press service on one project at one price, under the more exact date', () => {
    expect(rows[1]?.claims).toEqual([
      'investment.ekb-ferroalloy-dec-2023.2023-12-01.astana-times-ferroalloy-2023',
      'investment.ekb-ferroalloy-dec-2023.2023.invest-gov-ferroalloy-2023',
    ]);
  });
});

describeClaimMarks(ekibastuzPrices, 'cx');
