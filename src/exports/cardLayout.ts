// How a share card divides its room between words and a drawing.
import type { Drawing } from './parseDrawing.ts';

/** px; the foot lies below the room. */
export const card = { width: 1200, height: 630, margin: 56, foot: 74, bottom: 22 } as const;
export const room = {
  left: card.margin,
  top: card.margin,
  width: card.width - 2 * card.margin,
  height: card.height - card.foot - card.margin - card.bottom,
} as const;

export interface CardLayout {
  /** What the words may take, from the top left corner of the room. */
  words: { width: number; height: number };
  /** Undefined on a card of words. */
  placed: { drawing: Drawing; x: number; y: number; scale: number } | undefined;
}

const GAP = 48;
/** px that the words keep beside a drawing. */
const COLUMN = 400;
/** Below, the labels of a drawing cannot be read any more; above, they shout. */
const LEAST = 0.7;
const MOST = 1.5;
/** How much larger a drawing must get under the words to leave its place beside them. */
const WORTH = 1.1;

function besideWords(drawing: Drawing): CardLayout {
  const scale = Math.min(MOST, room.height / drawing.height, (room.width - GAP - COLUMN) / drawing.width);
  const width = drawing.width * scale;
  const x = room.left + room.width - width;
  const y = room.top + (room.height - drawing.height * scale) / 2;
  return { words: { width: room.width - GAP - width, height: room.height }, placed: { drawing, x, y, scale } };
}

function underWords(drawing: Drawing, height: number): CardLayout {
  const left = room.height - height - GAP / 2;
  const scale = Math.min(MOST, left / drawing.height, room.width / drawing.width);
  const y = room.top + room.height - drawing.height * scale;
  const x = room.left + (room.width - drawing.width * scale) / 2;
  return { words: { width: room.width, height }, placed: { drawing, x, y, scale } };
}

const scaleOf = ({ placed }: CardLayout): number => placed?.scale ?? 0;
const largest = (layouts: readonly CardLayout[]): CardLayout | undefined =>
  layouts.toSorted((a, b) => scaleOf(b) - scaleOf(a))[0];

/**
 * Where the words and the drawing stand: of several layouts of one drawing, the one that can be shown largest; none where
 * all of them would be too small to read. `hedHeight` is that of the hed across the whole card, in px.
 */
export function chooseLayout(drawings: readonly Drawing[], hedHeight: number): CardLayout {
  const beside = largest(drawings.map(besideWords));
  const under = largest(drawings.map((drawing) => underWords(drawing, hedHeight)));
  const best = [beside, under].filter((layout) => layout !== undefined && scaleOf(layout) >= LEAST);
  const [first, second] = best;
  if (first === undefined) return { words: { width: room.width, height: room.height }, placed: undefined };
  return second !== undefined && scaleOf(second) > scaleOf(first) * WORTH ? second : first;
}
