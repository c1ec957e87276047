// What holds for every chart whose marks are single claims on one scale.
import { describe, expect, it } from 'vitest';
import type { Chart } from '../../src/charts/chart.ts';
import type { ClaimRow } from '../../src/charts/claimColumns.ts';
import { drawLayouts } from '../../src/charts/drawing.ts';
import { distanceFromLine, positionsOf } from './affine.ts';
import { evidence, surface } from './evidence.ts';
import { joinsOf } from './joins.ts';
import { lookOf, marksOf } from './marks.ts';

/** `attribute` is the direction of the scale. */
export function describeClaimMarks<Row extends ClaimRow & { sign: string }>(
  chart: Chart<Row>,
  attribute: 'cx' | 'cy',
): void {
  const rows = chart.rows(evidence);

  describe.each(Object.entries(drawLayouts(chart, rows, surface)))(`the %s drawing of ${chart.id}`, (_, svg) => {
    it('places every mark by its value on a common scale', () => {
      const positions = positionsOf(svg, attribute);
      const points = rows.map(({ key, claim }) => ({ value: claim.value, position: positions.get(key) ?? Number.NaN }));
      expect(distanceFromLine(points)).toBeLessThan(0.15);
    });

    it('draws promises hollow and the rest filled', () => {
      const hollow = rows.filter(({ key }) => lookOf(marksOf(svg, key)[0], 'fill') === 'var(--paper)');
      expect(hollow).toEqual(rows.filter(({ sign }) => sign === 'promised'));
    });

    it('joins no value to another: all lines are level or upright', () => {
      expect(joinsOf(svg)).toEqual([]);
    });
  });
}
