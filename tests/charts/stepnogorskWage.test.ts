import { describe, expect, it } from 'vitest';
import { drawLayouts } from '../../src/charts/drawing.ts';
import { stepnogorskWage } from '../../src/charts/stepnogorskWage.ts';
import { distanceFromLine, positionsOf } from './affine.ts';
import { evidence, surface } from './evidence.ts';
import { linesOf } from './linesOf.ts';

const rows = stepnogorskWage.rows(evidence);

describe('the rows of stepnogorsk-wage', () => {
  it('hold both wages of every year from 1994 to 2023, from one workbook', () => {
    expect(rows.map(({ year }) => year)).toEqual(Array.from({ length: 30 }, (_, index) => 1994 + index));
    expect(rows.at(-1)).toMatchObject({ town: 329865, region: 300747 });
    for (const { claims } of rows) for (const id of claims) expect(id).toContain('.bns-akmola-2025.');
  });

  it('put the town below its region in 1997 only, as the title says', () => {
    expect(rows.filter(({ town, region }) => town < region).map(({ year }) => year)).toEqual([1997]);
  });
});

describe.each(Object.entries(drawLayouts(stepnogorskWage, rows, surface)))('the %s drawing', (_, svg) => {
  it('joins thirty years of the town and of the region', () => {
    for (const stroke of ['var(--counted)', 'var(--quiet)'])
      expect(linesOf(svg, stroke).map((line) => line.length)).toContain(30);
  });

  it('places wages by their logarithm, so that equal steps are equal multiples', () => {
    const positions = positionsOf(svg, 'cy');
    const points = rows.map(({ key, town }) => ({ value: Math.log(town), position: positions.get(key) ?? Number.NaN }));
    expect(distanceFromLine(points)).toBeLessThan(0.15);
  });
});
