import { describe, expect, it } from 'vitest';
import { drawLayouts } from '../../src/charts/drawing.ts';
import { saranMigration } from '../../src/charts/saranMigration.ts';
import { evidence, surface } from './evidence.ts';
import { linesOf } from './linesOf.ts';

const rows = saranMigration.rows(evidence);
const drawings = drawLayouts(saranMigration, rows, surface);

describe('the rows of saran-migration', () => {
  it('hold every year from 1991 to 2024 but 2004, whose gain was most likely a recount', () => {
    const years = Array.from({ length: 34 }, (_, index) => 1991 + index).filter((year) => year !== 2004);
    expect(rows.map(({ year }) => year)).toEqual(years);
  });

  it('hold arrivals, departures and the balance as printed, even where the office is a person off', () => {
    const shown = rows.filter(({ year }) => [1994, 2011, 2016, 2023, 2024].includes(year));
    expect(shown.map(({ year, arrivals, departures, balance }) => [year, arrivals, departures, balance])).toEqual([
      [1994, 1731, 5229, -3498],
      [2011, 1427, 731, 696],
      [2016, 878, 950, -72],
      [2023, 1100, 1216, -115],
      [2024, 1384, 1586, -202],
    ]);
  });

  it('have a loss in each year since 2016 and none from 2005 to 2015, as the title says', () => {
    const lost = rows.filter(({ year, balance }) => year > 2004 && balance < 0);
    expect(lost.map(({ year }) => year)).toEqual([2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024]);
  });

  it('stand on the three observations of their year', () => {
    expect(rows[0]?.claims).toEqual([
      'arrivals.saran.1991.bns-karaganda-2025.administration',
      'departures.saran.1991.bns-karaganda-2025.administration',
      'net-migration.saran.1991.bns-karaganda-2025.administration',
    ]);
  });
});

describe.each(Object.entries(drawings))('the %s drawing of saran-migration', (_, svg) => {
  it('joins nothing across 2004', () => {
    for (const stroke of ['var(--ink)', 'var(--counted)'])
      expect(linesOf(svg, stroke).map((line) => line.length)).toEqual([13, 20]);
  });

  it('gives each year one mark', () => {
    for (const { key } of rows) expect(svg.split(`data-row="${key}"`).length).toBe(2);
  });
});
