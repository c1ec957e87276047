import { describe, expect, it } from 'vitest';
import { drawLayouts } from '../../src/charts/drawing.ts';
import { saranIncrease } from '../../src/charts/saranIncrease.ts';
import { evidence, surface } from './evidence.ts';
import { marksOf } from './marks.ts';

const rows = saranIncrease.rows(evidence);

describe('the rows of saran-natural-increase', () => {
  it('hold every year from 1991 to 2024 with births, deaths and the balance as printed', () => {
    expect(rows.map(({ year }) => year)).toEqual(Array.from({ length: 34 }, (_, index) => 1991 + index));
    expect(rows.filter(({ births, deaths, balance }) => births - deaths !== balance)).toEqual([]);
    expect(rows[5]).toMatchObject({ year: 1996, births: 453, deaths: 868, balance: -415 });
  });

  it('have more deaths in each year from 1994 to 2012 and in few since, as the title says', () => {
    const lost = rows.filter(({ balance }) => balance < 0).map(({ year }) => year);
    const first = Array.from({ length: 19 }, (_, index) => 1994 + index);
    expect(lost).toEqual([...first, 2017, 2020, 2021, 2022]);
  });
});

describe.each(Object.entries(drawLayouts(saranIncrease, rows, surface)))('the %s drawing', (_, svg) => {
  it('gives each year one bar', () => {
    for (const { key } of rows) expect(marksOf(svg, key).map(({ localName }) => localName)).toEqual(['rect']);
  });
});
