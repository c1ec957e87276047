// The places that a name may take beside its point on a map, and which of them get in each other's way.

export interface Point {
  x: number;
  y: number;
}

export interface Named extends Point {
  /** px of the text. */
  width: number;
  height: number;
}

export interface Placed extends Point {
  anchor: 'start' | 'middle' | 'end';
  /** Where the line from the mark ends, if the name is so far away that one must lead there. */
  lead?: Point;
}

export interface Room {
  width: number;
  height: number;
  /** px of a mark. */
  radius: number;
  /** px from the middle of a mark to its name, the nearest first. From the second on, a line leads there. */
  distances: readonly number[];
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

interface Line {
  from: Point;
  to: Point;
}

/** A place with the room that its text and its line take. */
export interface Spot {
  placed: Placed;
  box: Box;
  line: Line | undefined;
  /** Around both: what lies outside cannot be in the way. */
  around: Box;
}

/** East, west, then the diagonals, then north and south: the order in which a reader expects a name. */
const directions: readonly (readonly [angle: number, anchor: Placed['anchor']])[] = [
  [0, 'start'],
  [180, 'end'],
  [-35, 'start'],
  [35, 'start'],
  [145, 'end'],
  [-145, 'end'],
  [-65, 'start'],
  [65, 'start'],
  [115, 'end'],
  [-115, 'end'],
  [-90, 'middle'],
  [90, 'middle'],
  [-90, 'start'],
  [90, 'start'],
  [-90, 'end'],
  [90, 'end'],
];

function touch(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function boxAround({ from, to }: Line): Box {
  const [left, right] = from.x < to.x ? [from.x, to.x] : [to.x, from.x];
  const [top, bottom] = from.y < to.y ? [from.y, to.y] : [to.y, from.y];
  return { left, right, top, bottom };
}

/** On which side of the line the point lies. */
function sideOf({ from, to }: Line, { x, y }: Point): number {
  return Math.sign((to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x));
}

/** Does the line run through the box? Then the corners of the box lie on both of its sides. */
function crosses(line: Line, box: Box): boolean {
  const { left, right, top, bottom } = box;
  const around = boxAround(line);
  // A level or upright line has no room around it.
  if (around.left > right || around.right < left || around.top > bottom || around.bottom < top) return false;
  const side = sideOf(line, { x: left, y: top });
  if (side !== sideOf(line, { x: right, y: bottom })) return true;
  return side !== sideOf(line, { x: left, y: bottom }) || side !== sideOf(line, { x: right, y: top });
}

function meet(a: Line, b: Line): boolean {
  return sideOf(a, b.from) !== sideOf(a, b.to) && sideOf(b, a.from) !== sideOf(b, a.to);
}

function createSpot(name: Named, [angle, anchor]: (typeof directions)[number], distance: number, led: boolean): Spot {
  const x = name.x + Math.cos((angle * Math.PI) / 180) * distance;
  const edge = name.y + Math.sin((angle * Math.PI) / 180) * distance;
  // A text in the middle above or below its mark begins at its lower or upper edge, else at the middle of its side.
  const y = edge + (anchor === 'middle' ? (Math.sign(angle) * name.height) / 2 : 0);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - name.width : x - name.width / 2;
  const lead = { x, y: edge };
  const box = { left, right: left + name.width, top: y - name.height / 2, bottom: y + name.height / 2 };
  if (!led) return { placed: { x, y, anchor }, box, line: undefined, around: box };
  const around = {
    left: Math.min(left, name.x),
    right: Math.max(box.right, name.x),
    top: Math.min(box.top, name.y),
    bottom: Math.max(box.bottom, name.y),
  };
  return { placed: { x, y, anchor, lead }, box, line: { from: name, to: lead }, around };
}

/** Every place of a name inside the room and free of marks, the best first. */
export function spotsOf(name: Named, names: readonly Named[], room: Room): Spot[] {
  const { width, height, radius, distances } = room;
  const markOf = ({ x, y }: Point): Box => ({
    left: x - radius,
    right: x + radius,
    top: y - radius,
    bottom: y + radius,
  });
  const own = markOf(name);
  const others = names.filter((other) => other !== name).map(markOf);
  return distances
    .flatMap((distance, index) => directions.map((direction) => createSpot(name, direction, distance, index > 0)))
    .filter(({ box, line, around }) => {
      if (box.left < 0 || box.right > width || box.top < 0 || box.bottom > height || touch(own, box)) return false;
      const near = others.filter((mark) => touch(mark, around));
      return !near.some((mark) => touch(mark, box) || (line !== undefined && crosses(line, mark)));
    });
}

export function collide(a: Spot, b: Spot): boolean {
  if (!touch(a.around, b.around)) return false;
  if (touch(a.box, b.box)) return true;
  if (a.line !== undefined && (crosses(a.line, b.box) || (b.line !== undefined && meet(a.line, b.line)))) return true;
  return b.line !== undefined && crosses(b.line, a.box);
}
