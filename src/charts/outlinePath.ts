// The outline of a country as a path that is as fine as the drawing can show, and no finer.
import type { GeoProjection } from 'd3-geo';
import type { Evidence } from './chart.ts';

type Point = readonly [number, number];

/** The points that stand at least `step` px from the one kept before. */
function thin(points: readonly Point[], step: number): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    if (last === undefined || Math.hypot(point[0] - last[0], point[1] - last[1]) >= step) kept.push(point);
  }
  return kept;
}

/** A closed ring in whole px with relative steps, the shortest way to write it. */
function renderRing(points: readonly Point[]): string {
  const whole = points.map(([x, y]) => [Math.round(x), Math.round(y)] as const);
  const steps = whole.slice(1).map(([x, y], index) => {
    const [fromX, fromY] = whole[index] ?? [0, 0];
    return `${x - fromX} ${y - fromY}`;
  });
  return `M${whole[0]?.join(' ') ?? ''}l${steps.join(' ').replaceAll(' -', '-')}z`;
}

/** The `d` of a path; islands smaller than a few `step` px are left out. */
export function outlinePath(outline: Evidence['outline'], projection: GeoProjection, step: number): string {
  const { geometry } = outline;
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons
    .flatMap((rings) => rings)
    .map((ring) =>
      thin(
        ring.flatMap(
          ([lon = 0, lat = 0]) => [projection([lon, lat]) ?? []].filter((point) => point.length === 2) as Point[],
        ),
        step,
      ),
    )
    .filter((points) => points.length > 8)
    .map(renderRing)
    .join('');
}
