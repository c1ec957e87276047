import { describe, expect, it } from 'vitest';
import { drawLayouts } from '../../src/charts/drawing.ts';
import { ekibastuzPrices } from '../../src/charts/ekibastuzPrices.ts';
import { distanceFromLine, positionsOf } from './affine.ts';
import { evidence, surface } from './evidence.ts';
import { joinsOf } from './joins.ts';

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

describe.each(Object.entries(drawLayouts(ekibastuzPrices, rows, surface)))('the %s drawing', (_, svg) => {
  it('places every mark by its value on a common scale', () => {
    const positions = positionsOf(svg, 'cx');
    const points = rows.map(({ key, claim }) => ({ value: claim.value, position: positions.get(key) ?? Number.NaN }));
    expect(distanceFromLine(points)).toBeLessThan(0.15);
  });

  it('joins no value to another: all lines are level or upright', () => {
    expect(joinsOf(svg)).toEqual([]);
  });
});
