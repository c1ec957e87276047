import { describe, expect, it } from 'vitest';
import { isNewBase, standsAlone } from '../../src/charts/populationBases.ts';

describe('the bases of counts of people', () => {
  it('change with the censuses, for every town', () => {
    expect([1997, 1998, 2008, 2009, 2020, 2021].filter((year) => isNewBase('temirtau', year))).toEqual([
      1998, 2008, 2021,
    ]);
  });

  it('change in one town alone where its own count leaps', () => {
    expect(isNewBase('saran', 2004)).toBe(true);
    expect(isNewBase('temirtau', 2004)).toBe(false);
  });

  it('hold for a year only where borders kept moving', () => {
    expect([2020, 2021].map((year) => standsAlone('zhanaozen', year))).toEqual([true, false]);
    expect(standsAlone('saran', 1991)).toBe(false);
  });
});
