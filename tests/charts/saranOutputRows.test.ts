import { describe, expect, it } from 'vitest';
import { outputRows } from '../../src/charts/saranOutputRows.ts';
import { evidence } from './evidence.ts';

const all = outputRows(evidence);
const rows = all.filter((row) => row.kind === 'year');

describe('the rows of saran-output', () => {
  it('hold the output of each year in million tenge and its volume index, as printed', () => {
    expect(rows.map(({ year, money, index }) => [year, money, index])).toEqual([
      [2014, 21_577.788, 98.7],
      [2015, 18_004.7, 82.8],
      [2016, 21_119, 103.7],
      [2017, 24_883.408, 106.1],
      [2018, 24_991.32, 104],
      [2019, 34_981.6, 96.8],
      [2020, 29_472, 91.1],
      [2021, 40_254.8, 112.7],
      [2022, 73_658.38, 142.6],
      [2023, 186_147.198, 145.7],
      [2024, 194_614.536, 98.4],
    ]);
  });

  it('hold the index of manufacturing only where that of industry is doubtful', () => {
    expect(rows.flatMap(({ year, rival }) => (rival === undefined ? [] : [[year, rival]]))).toEqual([[2023, 206.1]]);
    expect(rows.find(({ year }) => year === 2023)?.claims).toEqual([
      'industrial-output.saran.2023.bns-karaganda-2025.administration',
      'industrial-volume-index.saran.2023.bns-karaganda-2025.administration',
      'manufacturing-volume-index.saran.2023.bns-karaganda-2025.administration',
    ]);
  });

  it('set the growth in tenge beside the growth in volume since 2021, as calculated', () => {
    const growth = all.filter((row) => row.kind === 'growth');
    expect(growth.map(({ claims }) => claims)).toEqual([
      ['calc:saran-output-nominal-2021-2024'],
      ['calc:saran-output-volume-2021-2024'],
    ]);
    // 194614.536 / 40254.8 = 4.8346; 1.426 × 1.457 × 0.984 = 2.0444
    expect(growth.map(({ times }) => times.toFixed(4))).toEqual(['4.8346', '2.0444']);
  });

  it('call 2024 preliminary', () => {
    expect(rows.filter(({ preliminary }) => preliminary).map(({ year }) => year)).toEqual([2024]);
  });
});
