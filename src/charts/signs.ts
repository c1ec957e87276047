// The signs of the site, drawn at a point: a ring is a promise, a dot a count, a ring with a dot a promise met.
// `key` is the key of the row that the sign stands for.
import { draw } from './element.ts';
import { ink, radius, stroke } from './ink.ts';

interface Point {
  x: number;
  y: number;
  key?: string;
}

/** Counted or reported. `small` is an estimate beside censuses; `context` a value that only stands for comparison. */
export function drawDot(
  parent: SVGElement,
  { x, y, key }: Point,
  kind: 'counted' | 'small' | 'context' | 'contested' = 'counted',
): void {
  const fill = kind === 'context' ? ink.faint : kind === 'contested' ? ink.contested : ink.counted;
  draw(parent, 'circle', { cx: x, cy: y, r: kind === 'small' ? radius.small : radius.mark, fill, 'data-row': key });
}

/** Promised; with `met`, promised and reached. */
export function drawRing(parent: SVGElement, { x, y, key }: Point, met = false): void {
  const r = radius.mark - stroke.mark / 2;
  draw(parent, 'circle', {
    cx: x,
    cy: y,
    r,
    fill: ink.paper,
    stroke: ink.promised,
    'stroke-width': stroke.mark,
    'data-row': key,
  });
  if (met) draw(parent, 'circle', { cx: x, cy: y, r: radius.core, fill: ink.counted });
}

/** Two values for one question, joined by a bar; each keeps its own key. */
export function drawPair(parent: SVGElement, from: Point, to: Point): void {
  draw(parent, 'line', {
    x1: from.x,
    y1: from.y,
    x2: to.x,
    y2: to.y,
    stroke: ink.contested,
    'stroke-width': stroke.mark,
  });
  drawDot(parent, from, 'contested');
  drawDot(parent, to, 'contested');
}
