import { describe, expect, it } from 'vitest';
import { drawLayouts } from '../../src/charts/drawing.ts';
import { tyrePlantPrice } from '../../src/charts/tyrePlantPrice.ts';
import { distanceFromLine, positionsOf } from './affine.ts';
import { evidence, surface } from './evidence.ts';
import { joinsOf } from './joins.ts';

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

describe.each(Object.entries(drawLayouts(tyrePlantPrice, rows, surface)))('the %s drawing', (_, svg) => {
  it('places every mark by its value on a common scale', () => {
    const positions = positionsOf(svg, 'cy');
    const points = rows.map(({ key, claim }) => ({ value: claim.value, position: positions.get(key) ?? Number.NaN }));
    expect(distanceFromLine(points)).toBeLessThan(0.15);
  });

  it('joins no value to another: all lines are level or upright', () => {
    expect(joinsOf(svg)).toEqual([]);
  });
});
