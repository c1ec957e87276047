import { describe, expect, it } from 'vitest';
import { weightPerHead } from '../../src/charts/weightPerHead.ts';
import { evidence } from './evidence.ts';

const rows = weightPerHead.rows(evidence);

describe('weight-per-head', () => {
  it('has every count that may stand beside the share of today, the lightest first', () => {
    expect(rows.map(({ heads, weight }) => [heads.key, Number(weight.value.toFixed(2))])).toEqual([
      ['pm-seminar-2025', 4.92],
      ['trend-share-2025', 5.27],
      ['choice-temirtau-2024', 5.27],
      ['towns-own-sum-with-settlements', 5.39],
      ['pm-monotowns-2024', 5.68],
      ['towns-own-sum', 6.22],
    ]);
  });
});
