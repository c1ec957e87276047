// Widths of texts in the chart face, from the font files, so that labels can be placed without a browser.
import * as fontkit from 'fontkit';
import type { Font } from 'fontkit';
import type { Measure } from '../language/wrapText.ts';

/** A reader without our font sees a system face that may be this much wider. */
const FALLBACK_FACE = 1.06;
/** Semibold over regular, measured on the alphabets of Golos Text. */
const SEMIBOLD = 1.045;
/** em, for a letter that none of the files has. */
const UNKNOWN_LETTER = 0.7;

/**
 * Returns the width in px of a line of text at a size in px, a little more than it takes in our own face.
 * `fontBytes` are the files of one variable face, Latin, Cyrillic and their extensions, in any order.
 */
export function createMeasure(fontBytes: readonly Uint8Array[]): Measure {
  const fonts = fontBytes.map((bytes) => fontkit.create(bytes as Buffer) as Font);
  const widths = new Map<string, number>();
  const widthOf = (letter: string): number => {
    const code = letter.codePointAt(0) ?? 0;
    const font = fonts.find((candidate) => candidate.hasGlyphForCodePoint(code));
    return font === undefined ? UNKNOWN_LETTER : font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm;
  };
  return (text, size, weight = 400) => {
    let ems = 0;
    for (const letter of text) {
      let width = widths.get(letter);
      if (width === undefined) widths.set(letter, (width = widthOf(letter)));
      ems += width;
    }
    return ems * size * FALLBACK_FACE * (weight === 600 ? SEMIBOLD : 1);
  };
}
