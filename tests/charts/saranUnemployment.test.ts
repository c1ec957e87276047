import { describe, expect, it } from 'vitest';
import { drawLayouts } from '../../src/charts/drawing.ts';
import { saranUnemployment } from '../../src/charts/saranUnemployment.ts';
import { evidence, surface } from './evidence.ts';
import { linesOf } from './linesOf.ts';

const rows = saranUnemployment.rows(evidence);
const drawings = drawLayouts(saranUnemployment, rows, surface);

describe('the rows of saran-unemployment', () => {
  it('hold Saran and the region of that year, with old borders to 2021 and new ones from 2022', () => {
    expect(rows.map(({ year, saran, region, borders }) => [year, saran, region, borders])).toEqual([
      [2014, 4.3, 4.9, 'old'],
      [2015, 4.5, 5.3, 'old'],
      [2016, 4.2, 5, 'old'],
      [2017, 4.4, 4.8, 'old'],
      [2018, 4.2, 4.6, 'old'],
      [2019, 4, 4.4, 'old'],
      [2020, 4.2, 4.6, 'old'],
      [2021, 4.1, 4.5, 'old'],
      [2022, 4.1, 4.4, 'new'],
      [2023, 3.4, 4.1, 'new'],
    ]);
  });

  it('never put Saran above its region, as the title says', () => {
    expect(rows.filter(({ saran, region }) => saran > region)).toEqual([]);
  });

  it('take both rates from one workbook, which says of Saran what the other says', () => {
    for (const { claims } of rows) for (const id of claims) expect(id).toContain('.bns-labour-karaganda-2025.');
    const other = evidence.registry.series('unemployment-rate', 'saran', 'administration', 'bns-karaganda-2025');
    expect(rows.map(({ saran }) => saran)).toEqual(other.map(({ value }) => value));
  });
});

describe.each(Object.entries(drawings))('the %s drawing of saran-unemployment', (_, svg) => {
  it('joins the ten years of Saran', () => {
    expect(linesOf(svg, 'var(--counted)').map((line) => line.length)).toEqual([10]);
  });

  it('breaks the line of the region where its borders changed', () => {
    expect(linesOf(svg, 'var(--quiet)').map((line) => line.length)).toEqual([8, 2]);
  });
});
