// A free place for a text among marks, lines and other texts.

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A text hung at a point: its left end, middle or right end at `x`, its middle at `y`; px. */
export interface Spot {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

/** The box that a text of a size takes at a spot. */
export function boxAt({ x, y, anchor }: Spot, { width, height }: { width: number; height: number }): Box {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - height / 2, bottom: y + height / 2 };
}

function touches(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** The first spot where the text lies within `bounds` and touches nothing that is taken; its box is then taken as well. */
export function findRoom(
  size: { width: number; height: number },
  spots: Iterable<Spot>,
  taken: Box[],
  bounds: Box,
): Spot | undefined {
  for (const spot of spots) {
    const box = boxAt(spot, size);
    const inside =
      box.left >= bounds.left && box.right <= bounds.right && box.top >= bounds.top && box.bottom <= bounds.bottom;
    if (!inside || taken.some((other) => touches(box, other))) continue;
    taken.push(box);
    return spot;
  }
  return undefined;
}
