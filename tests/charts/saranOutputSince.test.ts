import { describe, expect, it } from 'vitest';
import { drawLayouts } from '../../src/charts/drawing.ts';
import { saranOutputSince } from '../../src/charts/saranOutputSince.ts';
import { distanceFromLine } from './affine.ts';
import { evidence, surface } from './evidence.ts';
import { linesOf } from './linesOf.ts';
import { lookOf, marksOf } from './marks.ts';

const rows = saranOutputSince.rows(evidence);

describe('the rows of saran-output-1997', () => {
  it('hold every year from 1997 to 2024', () => {
    expect(rows.map(({ year }) => year)).toEqual(Array.from({ length: 28 }, (_, index) => 1997 + index));
    expect(rows[0]).toMatchObject({ money: 310.4, index: 11.7 });
  });

  it('shrink in volume in each year to 1999, as the title says', () => {
    expect(rows.filter(({ year }) => year <= 1999).every(({ index }) => index < 100)).toBe(true);
  });

  it('mark the years whose index the panel flags', () => {
    expect(rows.filter(({ doubtful }) => doubtful).map(({ year }) => year)).toEqual([2001, 2023]);
  });
});

describe.each(Object.entries(drawLayouts(saranOutputSince, rows, surface)))('the %s drawing', (_, svg) => {
  const circles = (key: string): Element[] => marksOf(svg, key).filter(({ localName }) => localName === 'circle');
  const at = (key: string, place: number): number => Number(circles(key)[place]?.getAttribute('cy'));

  it('joins the tenge and not the index', () => {
    expect(linesOf(svg, 'var(--counted)').map((line) => line.length)).toEqual([28]);
  });

  it('places tenge and index by their logarithm, so that equal steps are equal multiples', () => {
    const tenge = rows.map(({ key, money }) => ({ value: Math.log(money), position: at(key, 0) }));
    const index = rows.map((row) => ({ value: Math.log(row.index), position: at(row.key, 1) }));
    expect(distanceFromLine(tenge)).toBeLessThan(0.15);
    expect(distanceFromLine(index)).toBeLessThan(0.15);
  });

  it('shows doubtful indices in the colour of contested numbers', () => {
    const contested = rows.filter(({ key }) => lookOf(circles(key)[1], 'fill') === 'var(--contested)');
    expect(contested.map(({ year }) => year)).toEqual([2001, 2023]);
  });
});
