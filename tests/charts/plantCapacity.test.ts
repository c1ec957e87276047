import { describe, expect, it } from 'vitest';
import { drawLayouts } from '../../src/charts/drawing.ts';
import { plantCapacity } from '../../src/charts/plantCapacity.ts';
import { evidence, surface } from './evidence.ts';
import { lookOf, marksOf } from './marks.ts';

const rows = plantCapacity.rows(evidence);

describe('the rows of plant-capacity', () => {
  it('hold a year of each plant against ten months of 2025, with nothing added up or scaled', () => {
    expect(rows.map(({ key, claim }) => [key, claim.period.text, claim.qualifier, claim.value])).toEqual([
      ['promised-buses', '2020-12-21', 'exact', 1200],
      ['promised-special', '2020-12-21', 'exact', 500],
      ['counted-vehicles', '2025-01/2025-10', 'exact', 2000],
      ['promised-tyres', '2020/2024', 'exact', 3_500_000],
      ['counted-tyres', '2025-01/2025-10', 'about', 500_000],
      ['promised-appliances', '2027', 'exact', 1_100_000],
      ['counted-appliances', '2025-01/2025-10', 'exact', 250_000],
    ]);
  });

  it('are promised where the claim is planned, and counted where it is reported', () => {
    const otherwise = rows.filter(({ claim, sign }) => claim.status !== (sign === 'promised' ? 'planned' : 'reported'));
    expect(otherwise).toEqual([]);
  });
});

describe.each(Object.entries(drawLayouts(plantCapacity, rows, surface)))('the %s drawing', (_, svg) => {
  const widthOf = (key: string): number => Number(marksOf(svg, key)[0]?.getAttribute('width'));

  it('makes a bar as long against its outline as ten months are against the year', () => {
    // 2,000 / (1,200 + 500) = 1.1765; 0.5 / 3.5 = 0.1429; 0.25 / 1.1 = 0.2273
    expect(widthOf('counted-vehicles') / (widthOf('promised-buses') + widthOf('promised-special'))).toBeCloseTo(
      1.1765,
      2,
    );
    expect(widthOf('counted-tyres') / widthOf('promised-tyres')).toBeCloseTo(0.1429, 2);
    expect(widthOf('counted-appliances') / widthOf('promised-appliances')).toBeCloseTo(0.2273, 2);
  });

  it('leaves promises hollow and fills reports', () => {
    const looks = rows.map(({ key }) => lookOf(marksOf(svg, key)[0], 'fill'));
    expect(looks).toEqual(rows.map(({ sign }) => (sign === 'promised' ? 'none' : 'var(--counted)')));
  });
});
