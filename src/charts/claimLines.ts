// Claims one under another, each on a line of its own: where its words and its mark stand.
import { wrapText } from '../language/wrapText.ts';
import type { Frame, Layout } from './chart.ts';
import { leading, type } from './ink.ts';

export interface ClaimLine {
  key: string;
  value: number;
  /** `met` is a report that reaches what was promised. */
  sign: 'promised' | 'met' | 'counted' | 'contested';
  /** The promise that the last line of its group is held against. */
  standing?: boolean;
  when: string;
  who: string;
  /** What the value is about, where the lines differ in it. */
  about?: string;
  /** The value in words, set beside the mark. */
  label: string;
  /** Fewer words, for a drawing where a label would run into a promise that waits for a report. */
  short?: string;
}

export interface ClaimGroup {
  heading?: string;
  lines: readonly ClaimLine[];
}

/** Texts begin at `top`, the mark stands at `y`; px. */
export interface PlacedLine extends ClaimLine {
  top: number;
  y: number;
  texts: readonly string[];
}

/** The lines stand from `start` to `end`, the heading over them from `top`; px. */
export interface PlacedGroup {
  heading: string | undefined;
  lines: readonly PlacedLine[];
  top: number;
  start: number;
  end: number;
}

/** px from the left edge to the words (wide: after the date) and to the value 0: on a phone the words stand above the mark. */
export const lineColumns: Readonly<Record<Layout, { words: number; room: number; start: number }>> = {
  narrow: { words: 0, room: 340, start: 1 },
  medium: { words: 0, room: 218, start: 236 },
  wide: { words: 192, room: 240, start: 430 },
};
/** px from the top of a group to its lines, under a heading, and from the last of them to its end. */
const headed = 37;
const gap = 8;

function textsOf({ when, who, about }: ClaimLine, frame: Frame): string[] {
  const { room } = lineColumns[frame.layout];
  const said = { narrow: [`${when} · ${who}`], medium: [who, when], wide: [who] }[frame.layout];
  return [...said, ...(about === undefined ? [] : [about])].flatMap((text) =>
    wrapText(frame.measure, text, type.tick, room),
  );
}

function placeGroup({ heading, lines }: ClaimGroup, frame: Frame, top: number): PlacedGroup {
  const narrow = frame.layout === 'narrow';
  const start = top + (heading === undefined ? 1 : headed);
  let bottom = start;
  const placed = lines.map((line) => {
    const texts = textsOf(line, frame);
    const height = texts.length * type.tick * leading;
    const place = { ...line, texts, top: bottom, y: bottom + (narrow ? height + 11 : height / 2) };
    bottom += height + (narrow ? 30 : 12);
    return place;
  });
  return { heading, lines: placed, top, start, end: bottom - gap };
}

/** The groups with their places, and the px where they end. */
export function placeGroups(groups: readonly ClaimGroup[], frame: Frame): { placed: PlacedGroup[]; bottom: number } {
  let bottom = 1;
  const placed = groups.map((group) => {
    const place = placeGroup(group, frame, bottom);
    bottom = place.end + gap + (place.heading === undefined ? 0 : 6);
    return place;
  });
  return { placed, bottom };
}
