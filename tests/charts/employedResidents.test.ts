import { describe, expect, it } from 'vitest';
import { drawLayouts } from '../../src/charts/drawing.ts';
import { employedResidents } from '../../src/charts/employedResidents.ts';
import { distanceFromLine } from './affine.ts';
import { evidence, surface } from './evidence.ts';
import { marksOf } from './marks.ts';

const rows = employedResidents.rows(evidence);

describe('the rows of employed-2023', () => {
  it('hold both years and the growth between them', () => {
    expect(rows.map(({ place, before, after }) => [place, before, after])).toEqual([
      ['region', 534829, 535800],
      ['saran', 19859, 21213],
    ]);
    // 100 * (535800 - 534829) / 534829; 100 * (21213 - 19859) / 19859
    expect(rows.map(({ growth }) => growth)).toEqual([expect.closeTo(0.1816, 3), expect.closeTo(6.8181, 3)]);
  });

  it('stand on the calculation and its two claims', () => {
    expect(rows[1]?.claims).toEqual([
      'calc:saran-employed-growth-2022-2023',
      'employed.saran.2022.bns-karaganda-2025',
      'employed.saran.2023.bns-karaganda-2025',
    ]);
  });
});

describe.each(Object.entries(drawLayouts(employedResidents, rows, surface)))('the %s drawing', (_, svg) => {
  it('starts both lines at the same point and ends them by their growth', () => {
    const dots = rows.map(({ key }) => marksOf(svg, key).filter(({ localName }) => localName === 'circle'));
    const y = dots.map((pair) => pair.map((dot) => Number(dot.getAttribute('cy'))));
    expect(y.map((pair) => pair.length)).toEqual([2, 2]);
    expect(y[0]?.[0]).toBe(y[1]?.[0]);
    const points = [
      { value: 0, position: y[0]?.[0] ?? Number.NaN },
      ...rows.map(({ growth }, index) => ({ value: growth, position: y[index]?.[1] ?? Number.NaN })),
    ];
    expect(distanceFromLine(points)).toBeLessThan(0.15);
  });
});
