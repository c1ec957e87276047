import { describe, expect, it } from 'vitest';
import { plantCapacity } from '../../src/charts/plantCapacity.ts';
import { claimsOnly } from './claimsOnly.ts';

const rows = plantCapacity.rows(claimsOnly);

describe('the rows of plant-capacity', () => {
  it('hold a year of each plant against ten months of 2025, with nothing added up or scaled', () => {
    expect(rows.map(({ key, claim }) => [key, claim.period.text, claim.qualifier, claim.value])).toEqual([
      ['promised-buses', '2020-12-21', 'exact', 1200],
      ['promised-special', '2020-12-21', 'exact', 500],
      ['counted-vehicles', '2025-01/2025-10', 'exact', 2000],
      ['promised-tyres', '2020/2024', 'exact', 3_500_000],
      ['counted-tyres', '2025-01/2025-10', 'about', 500_000],
      ['promised-appliances', '2027', 'exact', 1_100_000],
      ['counted-appliances', '2025-01/2025-10', 'exact', 250_000],
    ]);
  });

  it('are promised where the claim is planned, and counted where it is reported', () => {
    for (const { claim, sign } of rows)
      expect(claim.status, claim.id).toBe(sign === 'promised' ? 'planned' : 'reported');
  });
});
