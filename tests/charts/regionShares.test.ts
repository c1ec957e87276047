import { describe, expect, it } from 'vitest';
import { drawLayouts } from '../../src/charts/drawing.ts';
import { regionShares } from '../../src/charts/regionShares.ts';
import { evidence, surface } from './evidence.ts';
import { linesOf } from './linesOf.ts';

const rows = regionShares.rows(evidence);

describe('the rows of region-shares', () => {
  it('hold the shares as printed, of Saran with its settlements and of the town Temirtau', () => {
    expect(rows.map(({ year, saran, temirtau, borders }) => [year, saran, temirtau, borders])).toEqual([
      [2021, 0.9, 32.7, 'old'],
      [2022, 1.9, 32.2, 'new'],
      [2023, 5.3, 27.4, 'new'],
      [2024, 4.8, 25.1, 'new'],
    ]);
    expect(rows[0]?.claims).toEqual([
      'share-of-region-industry.saran.2021.bns-karaganda-2025.administration',
      'share-of-region-industry.temirtau.2021.bns-karaganda-2025.town',
    ]);
  });
});

describe.each(Object.entries(drawLayouts(regionShares, rows, surface)))('the %s drawing of region-shares', (_, svg) => {
  it('joins the three years after the split and nothing across it', () => {
    for (const stroke of ['var(--ink)', 'var(--counted)'])
      expect(
        linesOf(svg, stroke)
          .filter((line) => line.length > 1)
          .map((line) => line.length),
      ).toEqual([3]);
  });
});
