// A quiet horizontal axis: hairlines, and as many tick labels as fit without touching.
import type { Frame } from './chart.ts';
import { draw } from './element.ts';
import { ink, type } from './ink.ts';
import { drawLabel } from './label.ts';

export interface Axis {
  /** px of a value. */
  x(value: number): number;
  ticks: readonly number[];
  format(value: number): string;
  /** Hairlines run from `top` to `bottom`; the labels stand above or below them. */
  top: number;
  bottom: number;
  side: 'above' | 'below';
  /** A value whose hairline is stronger, such as zero. */
  base?: number;
}

/** px of height that the labels of an axis take beside its hairlines. */
export const axisRoom = 22;

/** Draws hairlines and labels; labels at the edges are moved inwards to stay in the frame. */
export function drawAxis(parent: SVGElement, frame: Frame, { x, ticks, format, top, bottom, side, base }: Axis): void {
  for (const tick of ticks) {
    const at = x(tick);
    draw(parent, 'line', { x1: at, x2: at, y1: top, y2: bottom, stroke: tick === base ? ink.faint : ink.rule });
  }
  let free = -Infinity;
  for (const tick of ticks) {
    const text = format(tick);
    const half = frame.measure(text, type.tick) / 2;
    const middle = Math.max(half, Math.min(frame.width - half, x(tick)));
    if (middle - half < free) continue;
    free = middle + half + 8;
    const y = side === 'above' ? top - 3 : bottom + 3;
    drawLabel(parent, {
      x: middle,
      y,
      text,
      size: type.tick,
      fill: ink.quiet,
      anchor: 'middle',
      align: side === 'above' ? 'bottom' : 'top',
    });
  }
}
