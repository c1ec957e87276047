// The totals of the towns' people line by line: where the words and the dots of each date stand.
import { wrapText } from '../language/wrapText.ts';
import type { Frame } from './chart.ts';
import { leading, type } from './ink.ts';
import { type PeopleGroup, type PeopleRow, whoOf } from './peopleRows.ts';

/** Totals of one list and date stand on one line; those that disagree are joined there. */
interface Line {
  group: PeopleGroup;
  when: string;
  rows: readonly PeopleRow[];
  texts: readonly string[];
  /** px from the left edge to the texts: after the longest date. */
  left: number;
  height: number;
}

/** Texts begin at `top`, the dots stand at `y`; px. */
export interface PlacedLine extends Line {
  top: number;
  y: number;
}

interface PlacedGroup {
  group: PeopleGroup;
  /** px of the heading. */
  top: number;
  lines: readonly PlacedLine[];
}

/** px from the left edge to the words, if no date is longer, and to the scale; on a phone the words stand above it. */
const wordsLeft = { narrow: 112, medium: 112, wide: 120 } as const;
export const scaleLeft = { narrow: 6, medium: 350, wide: 500 } as const;
const heading = { above: 16, height: 26 } as const;

function toLines(rows: readonly PeopleRow[], { layout, width, words, measure }: Frame): Line[] {
  // Dates are measured a little wide, which is gap enough.
  const dates = rows.map(({ when }) => Math.floor(measure(words.period(when), type.tick, 600)) - 2);
  const left = Math.max(wordsLeft[layout], ...dates);
  const room = (layout === 'narrow' ? width : scaleLeft[layout] - 20) - left;
  const groups = Map.groupBy(rows, (row) => `${row.group} ${row.when} ${'sum' in row.who ? row.key : ''}`);
  return [...groups.values()].map((members) => {
    const [{ group, when }] = members as [PeopleRow];
    const texts = wrapText(measure, members.map((row) => whoOf(row, words)).join('; '), type.tick, room);
    const height = texts.length * type.tick * leading + (layout === 'narrow' ? 28 : 9);
    return { group, when, rows: members, texts, left, height };
  });
}

/** The groups from `top` on, and the px where they end. */
export function placePeople(
  rows: readonly PeopleRow[],
  frame: Frame,
  top: number,
): { groups: PlacedGroup[]; bottom: number } {
  const narrow = frame.layout === 'narrow';
  let bottom = top;
  const groups = [...Map.groupBy(toLines(rows, frame), (line) => line.group)].map(([group, members]) => {
    const headingTop = bottom + heading.above;
    bottom = headingTop + heading.height;
    const lines = members.map((line): PlacedLine => {
      // Beside the first line of the words or, on a phone, under the last.
      const y = bottom + (narrow ? line.height - 18 : (type.tick * leading) / 2);
      const placed = { ...line, top: bottom, y };
      bottom += line.height;
      return placed;
    });
    return { group, top: headingTop, lines };
  });
  return { groups, bottom };
}
