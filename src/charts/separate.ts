// Moves marks apart that would hide one another on a map.

const ROUNDS = 200;

/**
 * Returns the points moved just so far that no two are nearer than `distance` px. Points in a crowd leave their true
 * place by a few px and keep their order as far as they can; the others stay.
 */
export function separate<Point extends { x: number; y: number }>(points: readonly Point[], distance: number): Point[] {
  let moved = points.map((point) => ({ ...point }));
  for (let round = 0; round < ROUNDS; round += 1) {
    // All pushes of a round are taken from the same picture, so that no point is favoured by its place in the list.
    const next = moved.map((point, index) => {
      const pushes = moved.filter((_, other) => other !== index).map((other) => pushOf(point, other, distance));
      return {
        ...point,
        x: point.x + sum(pushes.map((push) => push.x)),
        y: point.y + sum(pushes.map((push) => push.y)),
      };
    });
    if (next.every((point, index) => point.x === moved[index]?.x && point.y === moved[index]?.y)) break;
    moved = next;
  }
  return moved;
}

/** A third of what is missing: gentle steps keep crowds from leaping over one another. */
function pushOf(
  from: { x: number; y: number },
  other: { x: number; y: number },
  distance: number,
): { x: number; y: number } {
  const [dx, dy] = [from.x - other.x, from.y - other.y];
  const apart = Math.hypot(dx, dy);
  if (apart >= distance - 0.05 || apart === 0) return { x: 0, y: 0 };
  const push = (distance - apart) / 3 / apart;
  return { x: dx * push, y: dy * push };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
