// Do marks stand where their values say? On a linear scale a position is an affine function of the value.

/** The largest distance in px between the positions and the straight line that fits value to position best. */
export function distanceFromLine(points: readonly { value: number; position: number }[]): number {
  const mean = (of: (point: (typeof points)[number]) => number): number =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const [value, position] = [mean((point) => point.value), mean((point) => point.position)];
  const spread = mean((point) => (point.value - value) ** 2);
  const slope = spread === 0 ? 0 : mean((point) => (point.value - value) * (point.position - position)) / spread;
  return Math.max(...points.map((point) => Math.abs(point.position - position - slope * (point.value - value))));
}

/** The positions of marks by the key of their row, read from a drawing. */
export function positionsOf(svg: string, attribute: 'cx' | 'cy'): ReadonlyMap<string, number> {
  const marks = svg.matchAll(/<circle [^>]*data-row="([^"]+)"[^>]*>/g);
  return new Map(
    [...marks].map(([mark, key = '']) => [key, Number(new RegExp(` ${attribute}="([^"]+)"`).exec(mark)?.[1])]),
  );
}
