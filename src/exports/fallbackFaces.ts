// System faces scaled to the room of the web fonts: a first visit, which may do without them, breaks its lines in the same places.
import * as fontkit from 'fontkit';
import type { Font } from 'fontkit';
import type { WebFont } from './webFonts.ts';

/** Letters and spaces among 1,000 of English prose, the rarest left out. */
const FREQUENCY = {
  ' ': 183, e: 102, t: 75, a: 65, o: 62, n: 57, i: 57, s: 53, r: 50, h: 50, l: 33, d: 33,
  u: 23, c: 22, m: 20, f: 20, w: 17, g: 16, p: 15, y: 14, b: 13, v: 8, k: 6,
} as const; // prettier-ignore

interface SystemFace {
  /** The web font that it stands in for, at one of its weights. */
  family: string;
  weight: number;
  /** Its full name on Windows and Apple systems. */
  local: string;
  /** em: mean width of a letter of English prose, as Capsize measures it: https://github.com/seek-oss/capsize. */
  width: number;
}

const systemFaces: readonly SystemFace[] = [
  { family: 'Towns Display', weight: 700, local: 'Times New Roman Bold', width: 886 / 2048 },
  { family: 'Towns Serif', weight: 400, local: 'Georgia', width: 913 / 2048 },
  { family: 'Towns Sans', weight: 400, local: 'Arial', width: 904 / 2048 },
  { family: 'Towns Sans', weight: 600, local: 'Arial Bold', width: 983 / 2048 },
];

function measureMean(font: Font): number {
  const letters = Object.entries(FREQUENCY);
  const total = letters.reduce((sum, [, count]) => sum + count, 0);
  const widths = letters.map(([letter, count]) => count * font.glyphForCodePoint(letter.codePointAt(0) ?? 0).advanceWidth);
  return widths.reduce((sum, width) => sum + width, 0) / total / font.unitsPerEm;
}

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;

/**
 * A rule for each system face, named after its web font: `'Towns Serif fallback'`. Where a system lacks the face, its rule does nothing.
 * Formula of the overrides: https://developer.mozilla.org/docs/Web/CSS/@font-face/size-adjust. A variable web font counts by its lightest weight.
 */
export function formatFallbackFaces(fonts: readonly WebFont[]): string {
  const rules = systemFaces.map(({ family, weight, local, width }) => {
    const file = fonts.find((font) => font.family === family && font.name.includes('-latin.'));
    if (file === undefined) throw new Error(`no Latin file of the web font "${family}"`);
    const font = fontkit.create(Buffer.from(file.bytes)) as Font;
    const scale = measureMean(font) / width;
    const height = (units: number) => percent(units / font.unitsPerEm / scale);
    return (
      `@font-face{font-family:'${family} fallback';font-weight:${weight};src:local('${local}');size-adjust:${percent(scale)};` +
      `ascent-override:${height(font.ascent)};descent-override:${height(-font.descent)};line-gap-override:${height(font.lineGap)}}`
    );
  });
  return rules.join('');
}
