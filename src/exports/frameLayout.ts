// The sizes in which a chart goes to other people's pages, and how a drawing is fitted into what the words leave of them.
import type { Drawing } from './parseDrawing.ts';

export type Shape = 'square' | 'wide' | 'story';

export interface FrameSize {
  width: number;
  height: number;
  /** px left and right. */
  margin: number;
  /** px that stay free above and below; a story's are covered by the buttons of its host. */
  top: number;
  bottom: number;
  /** px of the title, from the largest. */
  titles: readonly number[];
  titleLines: number;
  dek: number;
  small: number;
  /** From this scale on labels read well on a phone: words are left out before a drawing gets smaller. */
  good: number;
  /** px of the words beside a drawing; undefined where they only stand above it. */
  column: number | undefined;
}

export const frames: Readonly<Record<Shape, FrameSize>> = {
  square: {
    width: 1080,
    height: 1080,
    margin: 60,
    top: 56,
    bottom: 48,
    titles: [60, 54, 48, 43, 38, 34, 30],
    titleLines: 3,
    dek: 26,
    small: 20,
    good: 1.4,
    column: undefined,
  },
  wide: {
    width: 1600,
    height: 900,
    margin: 72,
    top: 60,
    bottom: 46,
    titles: [60, 54, 48, 43, 38, 34, 30],
    titleLines: 7,
    dek: 26,
    small: 20,
    good: 1.3,
    column: 470,
  },
  story: {
    width: 1080,
    height: 1920,
    margin: 72,
    top: 250,
    bottom: 270,
    titles: [76, 68, 60, 54, 48, 43, 38],
    titleLines: 4,
    dek: 32,
    small: 22,
    good: 1.8,
    column: undefined,
  },
};

export interface Room {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Fitted {
  drawing: Drawing;
  x: number;
  y: number;
  scale: number;
  /** What compares one arrangement with another. */
  worth: number;
}

/** Beyond this labels shout. */
const MOST = 2.6;
/** Room left over stands more below than above. */
const ABOVE = 0.4;

/**
 * Of several layouts of one drawing the one whose labels are largest in the middle of its room, where one that leaves its
 * sides empty must be larger by as much; undefined where there is no room.
 */
export function fitDrawing(drawings: readonly Drawing[], room: Room): Fitted | undefined {
  const scaleOf = ({ width, height }: Drawing) => Math.min(MOST, room.width / width, room.height / height);
  const worthOf = (drawing: Drawing) => scaleOf(drawing) * Math.sqrt((drawing.width * scaleOf(drawing)) / room.width);
  const [drawing] = room.height <= 0 ? [] : drawings.toSorted((a, b) => worthOf(b) - worthOf(a));
  if (drawing === undefined) return undefined;
  const scale = scaleOf(drawing);
  const x = room.x + (room.width - drawing.width * scale) / 2;
  const y = room.y + (room.height - drawing.height * scale) * ABOVE;
  return { drawing, x, y, scale, worth: worthOf(drawing) };
}
