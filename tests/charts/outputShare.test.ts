import { describe, expect, it } from 'vitest';
import { drawLayouts } from '../../src/charts/drawing.ts';
import { outputShare } from '../../src/charts/outputShare.ts';
import { evidence, surface } from './evidence.ts';

const rows = outputShare.rows(evidence);

describe('output-share', () => {
  it('has three values, the first of another list', () => {
    expect(rows.map(({ year, share, towns }) => [year, share, towns])).toEqual([
      [2021, 29, 27],
      [2023, 40, 20],
      [2024, 36.4, 20],
    ]);
  });

  it('joins no two of them and says why', () => {
    for (const svg of Object.values(drawLayouts(outputShare, rows, surface))) {
      expect(svg).not.toMatch(/<(path|polyline)/);
      // Every line is upright or lies on the zero line.
      for (const [, x1, x2, y1, y2] of svg.matchAll(/<line x1="([^"]+)" x2="([^"]+)"[^>]*? y1="([^"]+)" y2="([^"]+)"/g))
        expect(x1 === x2 || y1 === y2).toBe(true);
      expect(svg.replace(/<[^>]+>/g, '')).toContain('Not joined');
    }
  });
});
