// A text of a picture as runs: what is set at one place, in one style, in a face whose letters can be measured.
import * as fontkit from 'fontkit';
import type { Font } from 'fontkit';
import type { Style } from './pictureTree.ts';

/** The faces of pictures, as createStillFonts gives them: serif bold, sans regular, sans semibold. */
export const FACES = ['serif', 'sans', 'sans-bold'] as const;
export type Face = (typeof FACES)[number];

export interface Run {
  text: string;
  face: Face;
  size: number;
  /** px, in the room of the text element: left end and baseline. */
  x: number;
  y: number;
  style: Style;
}

export type Typeset = (text: string, face: Face) => ReturnType<Font['layout']> & { unitsPerEm: number };

/** A text that was set once is not set again: a chart goes out in several forms. */
export function createTypeset(fonts: readonly Uint8Array[]): Typeset {
  const faces = new Map(FACES.map((face, index) => [face, fontkit.create(Buffer.from(fonts[index]!)) as Font]));
  const known = new Map<string, ReturnType<Typeset>>();
  return (text, face) => {
    const key = `${face} ${text}`;
    const font = faces.get(face)!;
    const set = known.get(key) ?? Object.assign(font.layout(text), { unitsPerEm: font.unitsPerEm });
    known.set(key, set);
    return set;
  };
}

const DEFAULT_SIZE = 13;

function faceOf(style: Style): Face {
  if (style['font-family']?.includes('Serif')) return 'serif';
  return Number(style['font-weight'] ?? 400) >= 600 ? 'sans-bold' : 'sans';
}

const own = (element: Element, style: Style): Style => {
  const weight = element.getAttribute('font-weight');
  const fill = element.getAttribute('fill');
  return { ...style, ...(weight === null ? {} : { 'font-weight': weight }), ...(fill === null ? {} : { fill }) };
};

/** px of a length in px or in em. */
function toPx(length: string | null | undefined, size: number): number | undefined {
  if (length === null || length === undefined) return undefined;
  const px = length.endsWith('em') ? Number(length.slice(0, -2)) * size : Number(length);
  if (Number.isNaN(px)) throw new Error(`a picture knows no length "${length}"`);
  return px;
}

/** The runs of a text element; one without a place of its own stands after the one before it. */
export function runsOf(element: Element, style: Style, typeset: Typeset): Run[] {
  const outer = Number(style['font-size'] ?? DEFAULT_SIZE);
  let [x, y] = ['x', 'y'].map((name) => toPx(element.getAttribute(name), outer) ?? 0) as [number, number];
  return [...element.childNodes].flatMap((node) => {
    const span = node.nodeType === 1 ? (node as Element) : undefined;
    const text = node.textContent ?? '';
    if (text.trim() === '') return [];
    if (span?.hasAttribute('dx') || span?.hasAttribute('dy')) throw new Error(`a picture cannot shift "${text}"`);
    const runStyle = span === undefined ? style : own(span, style);
    const face = faceOf(runStyle);
    const size = Number(runStyle['font-size'] ?? DEFAULT_SIZE);
    x = toPx(span?.getAttribute('x'), size) ?? x;
    y = toPx(span?.getAttribute('y'), size) ?? y;
    const { advanceWidth, unitsPerEm } = typeset(text, face);
    const width = (advanceWidth / unitsPerEm) * size;
    const anchor = span?.getAttribute('text-anchor') ?? runStyle['text-anchor'];
    const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
    x = left + width;
    return [{ text, face, size, x: left, y, style: runStyle }];
  });
}
