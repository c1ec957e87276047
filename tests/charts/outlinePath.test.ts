import { geoEquirectangular } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { outlinePath } from '../../src/charts/outlinePath.ts';

/** One px a degree, north up. */
const projection = geoEquirectangular()
  .scale(180 / Math.PI)
  .translate([0, 0]);
const outline = (...rings: [number, number][][]) =>
  ({
    type: 'Feature',
    properties: {},
    geometry: { type: 'MultiPolygon', coordinates: rings.map((ring) => [ring]) },
  }) as const;
const circle = (radius: number) =>
  Array.from({ length: 72 }, (_, step): [number, number] => [
    radius * Math.cos((step * Math.PI) / 36),
    radius * Math.sin((step * Math.PI) / 36),
  ]);

describe('outlinePath', () => {
  it('writes a closed ring in whole px with relative steps', () => {
    expect(outlinePath(outline(circle(40)), projection, 5)).toMatch(/^M40 0l(-?\d+[ -]\d+ ?-?)+.*z$/);
  });

  it('is shorter the coarser the step', () => {
    const [fine, coarse] = [2, 10].map((step) => outlinePath(outline(circle(60)), projection, step));
    expect(coarse?.length).toBeLessThan((fine?.length ?? 0) / 1.5);
  });

  it('leaves out islands that are only a few steps around', () => {
    expect(outlinePath(outline(circle(40), circle(2)), projection, 5)).toBe(
      outlinePath(outline(circle(40)), projection, 5),
    );
  });
});
