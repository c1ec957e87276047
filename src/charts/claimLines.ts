// Claims one under another, each on a line of its own: when and by whom it was said, and its value on a common scale.
import type { Frame } from './chart.ts';
import { draw } from './element.ts';
import { ink, leading, radius, stroke, type } from './ink.ts';
import { drawLabel, wrapText } from './label.ts';
import { drawDot, drawRing } from './signs.ts';

export interface ClaimLine {
  key: string;
  value: number;
  /** `met` is a report that reaches what was promised. */
  sign: 'promised' | 'met' | 'counted' | 'contested';
  when: string;
  who: string;
  /** What the value is about, where the lines differ in it. */
  about?: string;
  /** The value in words, set beside the mark. */
  label: string;
}

/** Texts begin at `top`, the mark stands at `y`; px. */
export interface PlacedLine extends ClaimLine {
  top: number;
  y: number;
  texts: readonly string[];
}

/** px of a ring wide enough for a dot to stand in it. */
const wideRing = radius.mark + 3;
/** px from the left edge to the words (wide: after the date) and to the value 0: on a phone the words stand above the mark. */
const columns = {
  narrow: { words: 0, room: 340, start: 1 },
  medium: { words: 0, room: 218, start: 236 },
  wide: { words: 192, room: 240, start: 430 },
};

/** px from the middle of a mark to its label. */
function gapOf(sign: ClaimLine['sign']): number {
  return (sign === 'met' ? wideRing : radius.mark) + 5;
}

function weightOf(sign: ClaimLine['sign']): 400 | 600 {
  return sign === 'promised' ? 400 : 600;
}

function textsOf({ when, who, about }: ClaimLine, frame: Frame): string[] {
  const { room } = columns[frame.layout];
  const said = { narrow: [`${when} · ${who}`], medium: [who, when], wide: [who] }[frame.layout];
  return [...said, ...(about === undefined ? [] : [about])].flatMap((text) =>
    wrapText(frame.measure, text, type.tick, room),
  );
}

/** The lines with their places, and the px where they end. */
export function placeLines(
  frame: Frame,
  lines: readonly ClaimLine[],
  top: number,
): { placed: PlacedLine[]; bottom: number } {
  const narrow = frame.layout === 'narrow';
  let bottom = top;
  const placed = lines.map((line) => {
    const texts = textsOf(line, frame);
    const height = texts.length * type.tick * leading;
    const place = { ...line, texts, top: bottom, y: bottom + (narrow ? height + 11 : height / 2) };
    bottom += height + (narrow ? 30 : 12);
    return place;
  });
  return { placed, bottom };
}

/** px of a value: the scale starts at 0 and leaves room for the label right of every mark. */
export function scaleLines(frame: Frame, lines: readonly ClaimLine[]): (value: number) => number {
  const { start } = columns[frame.layout];
  const room = ({ label, sign }: ClaimLine): number =>
    frame.width - start - gapOf(sign) - frame.measure(label, type.label, weightOf(sign));
  const perUnit = Math.min(...lines.map((line) => room(line) / line.value));
  return (value) => start + value * perUnit;
}

/** A promise beside a later report: a ring for the dot to stand in. */
export function drawAwaiting(parent: SVGElement, x: number, y: number): void {
  draw(parent, 'circle', {
    cx: x,
    cy: y,
    r: wideRing,
    fill: ink.paper,
    stroke: ink.promised,
    'stroke-width': stroke.mark,
  });
}

/** Draws words, marks and values. `crossed` tells which words stand over another line and need a rim. */
export function drawLines(
  parent: SVGElement,
  { layout }: Frame,
  lines: readonly PlacedLine[],
  x: (value: number) => number,
  crossed: (line: PlacedLine) => boolean = () => false,
): void {
  const { words } = columns[layout];
  const quiet = draw(parent, 'g', { fill: ink.quiet });
  for (const line of lines) {
    if (layout === 'wide') drawLabel(quiet, { x: 0, y: line.top, text: line.when, size: type.tick, align: 'top' });
    const halo = layout === 'narrow' && crossed(line);
    drawLabel(quiet, { x: words, y: line.top, text: line.texts, size: type.tick, align: 'top', halo });
  }
  for (const { key, y, value, sign, label } of lines) {
    const at = x(value);
    const promised = sign === 'promised';
    const colour = promised ? ink.promised : sign === 'contested' ? ink.contested : ink.counted;
    draw(parent, 'line', {
      x1: x(0),
      x2: at,
      y1: y,
      y2: y,
      stroke: colour,
      'stroke-width': promised ? undefined : stroke.bar,
    });
    if (promised) drawRing(parent, { x: at, y, key });
    else {
      if (sign === 'met') drawAwaiting(parent, at, y);
      drawDot(parent, { x: at, y, key }, sign === 'contested' ? sign : 'counted');
    }
    drawLabel(parent, { x: at + gapOf(sign), y, text: label, weight: weightOf(sign) });
  }
}
