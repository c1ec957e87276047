// Where the words and the marks of answers stand: words in a column of their own or, on a phone, above their mark.
import { wrapText } from '../language/wrapText.ts';
import type { Frame, Layout } from './chart.ts';
import { leading, radius, type } from './ink.ts';

interface Answer {
  key: string;
  value: number;
  sign: 'promised' | 'counted' | 'rough';
  when: string;
  who: string;
  status: string;
  about: string;
  label: string;
}

/** Texts begin at `top`, the mark stands at `y`, the line ends at `end`; px. */
export interface PlacedAnswer extends Answer {
  texts: readonly string[];
  top: number;
  y: number;
  end: number;
}

/** px of the column of words and from the left edge to the lowest value. */
const columns: Readonly<Record<Layout, { room: number; start: number }>> = {
  narrow: { room: 336, start: radius.mark + 1 },
  medium: { room: 232, start: 254 },
  wide: { room: 340, start: 366 },
};

function textsOf({ when, who, about, sign, status }: Answer, { layout, measure }: Frame): string[] {
  const said = layout === 'medium' ? [who, when] : [`${when} · ${who}`];
  const more = [...(sign === 'rough' ? [status] : []), ...(about === '' ? [] : [about])];
  return [...said, ...more].flatMap((text) => wrapText(measure, text, type.tick, columns[layout].room));
}

/** The answers from `top` downwards, each as high as its words. */
export function placeAnswers<Row extends Answer>(
  rows: readonly Row[],
  frame: Frame,
  top: number,
): (Row & PlacedAnswer)[] {
  const isNarrow = frame.layout === 'narrow';
  let edge = top + 4;
  return rows.map((row) => {
    const texts = textsOf(row, frame);
    const height = texts.length * type.tick * leading;
    const y = isNarrow ? edge + height + 11 : edge + height / 2;
    const end = edge + height + (isNarrow ? 30 : 12);
    const placed = { ...row, texts, top: edge, y, end };
    edge = end;
    return placed;
  });
}

/** The scale of values: from zero, or for years from the first; every label has room right of its mark. */
export function scaleAnswers(
  rows: readonly Answer[],
  { layout, width, measure }: Frame,
  isYear: boolean,
): { domain: [number, number]; range: [number, number] } {
  const { start } = columns[layout];
  const values = rows.map(({ value }) => value);
  const low = isYear ? Math.min(...values) : Math.min(0, ...values);
  const high = isYear ? Math.max(...values) : Math.max(0, ...values);
  const room = ({ label }: Answer): number => width - start - radius.mark - 6 - measure(label, type.label, 600);
  const perUnit = Math.min(
    (width - start - radius.mark) / (high - low || 1),
    ...rows.filter(({ value }) => value > low).map((row) => room(row) / (row.value - low)),
  );
  return { domain: [low, high], range: [start, start + (high - low) * perUnit] };
}
