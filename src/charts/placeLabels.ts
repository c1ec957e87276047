// Names beside points of a map: each takes the free place nearest to its point.

export interface Named {
  x: number;
  y: number;
  /** px of the text. */
  width: number;
  height: number;
}

export interface Placed {
  /** The point of the text nearest to its mark. */
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  /** So far from its mark that a line must lead there. */
  led: boolean;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** East, west, then the diagonals, then north and south: the order in which a reader expects a name. */
const directions = [0, 180, -35, 35, 145, -145, -65, 65, 115, -115, -90, 90];

function touch(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function place({ x, y }: Named, angle: number, distance: number): Placed {
  const cosine = Math.cos((angle * Math.PI) / 180);
  const sine = Math.sin((angle * Math.PI) / 180);
  const anchor = Math.abs(cosine) < 0.2 ? 'middle' : cosine > 0 ? 'start' : 'end';
  return { x: x + cosine * distance, y: y + sine * distance, anchor, led: false };
}

function boxOf({ width, height }: Named, { x, y, anchor }: Placed): Box {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - height / 2, bottom: y + height / 2 };
}

/**
 * Returns a place for each name in the order given, the most important first; undefined where none of the distances
 * (px from the middle of the mark) leaves it free of marks (`radius` px), names and edges.
 */
export function placeLabels(
  names: readonly Named[],
  { width, height, radius, distances }: { width: number; height: number; radius: number; distances: readonly number[] },
): (Placed | undefined)[] {
  const taken: Box[] = names.map(({ x, y }) => ({
    left: x - radius,
    right: x + radius,
    top: y - radius,
    bottom: y + radius,
  }));
  return names.map((name) => {
    for (const [index, distance] of distances.entries()) {
      for (const angle of directions) {
        const placed = { ...place(name, angle, distance), led: index > 0 };
        const box = boxOf(name, placed);
        const inside = box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;
        if (!inside || taken.some((other) => touch(other, box))) continue;
        taken.push(box);
        return placed;
      }
    }
    return undefined;
  });
}
