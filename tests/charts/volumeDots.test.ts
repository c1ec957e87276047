import { describe, expect, it } from 'vitest';
import { drawLayouts } from '../../src/charts/drawing.ts';
import { saranInvestment } from '../../src/charts/saranInvestment.ts';
import { distanceFromLine, positionsOf } from './affine.ts';
import { evidence, surface } from './evidence.ts';

const rows = saranInvestment.rows(evidence);

describe.each(Object.entries(drawLayouts(saranInvestment, rows, surface)))('dots of a volume index, %s', (_, svg) => {
  const positions = positionsOf(svg, 'cy');

  it('stand by their value on one scale', () => {
    const points = rows.map(({ key, index }) => ({ value: index, position: positions.get(key) ?? Number.NaN }));
    expect(distanceFromLine(points)).toBeLessThan(0.15);
  });

  it('lie below the line of the year before where less was made, above it where more was', () => {
    const heights = rows.map(({ key, index }) => ({ index, y: positions.get(key) ?? Number.NaN }));
    const below = Math.min(...heights.filter(({ index }) => index < 100).map(({ y }) => y));
    const above = Math.max(...heights.filter(({ index }) => index > 100).map(({ y }) => y));
    expect(below).toBeGreaterThan(above);
  });
});
