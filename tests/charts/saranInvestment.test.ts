import { describe, expect, it } from 'vitest';
import { saranInvestment } from '../../src/charts/saranInvestment.ts';
import { evidence } from './evidence.ts';

const rows = saranInvestment.rows(evidence);

describe('the rows of saran-investment', () => {
  it('hold investment in million tenge and its volume index from 2017 on, as printed', () => {
    expect(rows.map(({ year, money, index }) => [year, money, index])).toEqual([
      [2017, 7549.961, 172.4],
      [2018, 41037.455, 514.9],
      [2019, 11341.059, 26.8],
      [2020, 12852.029, 112.9],
      [2021, 69945.347, 519.8],
      [2022, 114851.649, 154.5],
      [2023, 112220.353, 93.3],
      [2024, 107877, 95.2],
    ]);
  });

  it('stand on the two observations of their year, and only the last is preliminary', () => {
    expect(rows[0]?.claims).toEqual([
      'fixed-investment.saran.2017.bns-karaganda-2025.administration',
      'investment-volume-index.saran.2017.bns-karaganda-2025.administration',
    ]);
    expect(rows.filter(({ preliminary }) => preliminary).map(({ year }) => year)).toEqual([2024]);
  });
});
