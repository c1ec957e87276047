// How a share card divides its room between words and a drawing.
import type { Drawing } from './parseDrawing.ts';

/** px; the foot lies below the room. */
export const card = { width: 1200, height: 630, margin: 56, top: 48, foot: 74, bottom: 18 } as const;
export const room = {
  left: card.margin,
  top: card.top,
  width: card.width - 2 * card.margin,
  height: card.height - card.foot - card.top - card.bottom,
} as const;

export interface CardLayout {
  /** px that the words may take, from the left edge of the room. */
  column: number;
  /** Undefined on a card of words. */
  placed: { drawing: Drawing; x: number; y: number; scale: number } | undefined;
}

const GAP = 48;
/** px that the words keep beside a drawing. */
const COLUMN = 400;
/** Below, a drawing is only a pattern; above, its labels shout. */
const LEAST = 0.65;
const MOST = 1.5;

const scaleOf = ({ width, height }: Drawing): number =>
  Math.min(MOST, room.height / height, (room.width - GAP - COLUMN) / width);

/**
 * The words on the left, the drawing on the right: of several layouts of one drawing the one that can be shown largest,
 * and none where all of them would be too small to read.
 */
export function chooseLayout(drawings: readonly Drawing[]): CardLayout {
  const [drawing] = drawings.toSorted((a, b) => scaleOf(b) - scaleOf(a));
  const scale = drawing === undefined ? 0 : scaleOf(drawing);
  if (drawing === undefined || scale < LEAST) return { column: room.width, placed: undefined };
  const width = drawing.width * scale;
  const x = room.left + room.width - width;
  const y = room.top + (room.height - drawing.height * scale) / 2;
  return { column: room.width - GAP - width, placed: { drawing, x, y, scale } };
}
