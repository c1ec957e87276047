import { describe, expect, it } from 'vitest';
import { calculateCensusSums } from '../../src/calculations/censusSums.ts';
import { registry } from '../evidence.ts';
import { find } from './find.ts';

const calculations = calculateCensusSums(registry);

describe('from 1989 to 1999, 14 towns', () => {
  // aksai 18,237 and 28,953; aksu 47,067 and 42,264; altai 52,838 and 45,800; arkalyk 62,367 and 45,736;
  // balkhash 86,609 and 65,431; ekibastuz 134,627 and 127,197; kentau 64,228 and 55,521; khromtau 24,438 and 23,882;
  // kulsary 32,652 and 38,518; lisakovsk 33,134 and 34,540; saran 63,624 and 42,957; stepnogorsk 58,200 and 47,372;
  // zhezkazgan 108,821 and 90,001; zhitikara 48,204 and 36,359: together 835,046 and 724,531
  it('adds up both censuses of the towns that have both', () => {
    expect(find(calculations, 'census-sum-1989-beside-1999').value).toBe(835_046);
    expect(find(calculations, 'census-sum-1999-beside-1989').value).toBe(724_531);
    expect(find(calculations, 'census-towns-1989-1999')).toMatchObject({ value: 14, unit: 'towns' });
  });

  it('(724,531 − 835,046) / 835,046 = −13.2346 %', () => {
    expect(find(calculations, 'census-change-1989-1999').value).toBeCloseTo(-13.2346, 4);
  });
});

describe('from 1999 to 2009, 21 towns', () => {
  // abai 33,066 and 25,550; aksai 28,953 and 32,873; aksu 42,264 and 41,677; altai 45,800 and 39,320;
  // arkalyk 45,736 and 28,169; balkhash 65,431 and 68,833; ekibastuz 127,197 and 125,012; kentau 55,521 and 57,121;
  // khromtau 23,882 and 24,089; kulsary 38,518 and 51,097; lisakovsk 34,540 and 36,622; ridder 56,269 and 50,500;
  // rudny 109,515 and 109,659; saran 42,957 and 42,058; serebryansk 11,903 and 10,129; stepnogorsk 47,372 and 46,712;
  // tekeli 23,982 and 26,062; temirtau 170,481 and 169,590; zhanatas 25,927 and 20,731; zhezkazgan 90,001 and 86,227;
  // zhitikara 36,359 and 33,587: together 1,155,674 and 1,125,618
  it('adds up both censuses of the towns that have both', () => {
    expect(find(calculations, 'census-sum-1999-beside-2009').value).toBe(1_155_674);
    expect(find(calculations, 'census-sum-2009-beside-1999').value).toBe(1_125_618);
    expect(find(calculations, 'census-towns-1999-2009').value).toBe(21);
  });

  it('(1,125,618 − 1,155,674) / 1,155,674 = −2.6007 %', () => {
    expect(find(calculations, 'census-change-1999-2009').value).toBeCloseTo(-2.6007, 4);
  });
});

it('counts towns proper in censuses only, each town once', () => {
  for (const { id, parents } of calculations.filter((calculation) => calculation.id.startsWith('census-sum'))) {
    const claims = parents.map((parent) => registry.claim(parent));
    for (const { scope, status, period } of claims)
      expect([scope, status, period.text]).toEqual(['town', 'census', id.split('-')[2]]);
    expect(new Set(claims.map(({ subject }) => subject)).size).toBe(claims.length);
  }
});
