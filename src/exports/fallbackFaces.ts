// System faces scaled to the room of the web fonts: a first visit, which may do without them, breaks its lines in the same places.
import * as fontkit from 'fontkit';
import type { Font } from 'fontkit';
import type { WebFont } from './webFonts.ts';

/** Letters and spaces as often as they stand in 1,000 of English prose, the rarest left out. */
const LETTERS = 'etaoinsrhldcumfwgpybvk ';
const COUNTS = [102, 75, 65, 62, 57, 57, 53, 50, 50, 33, 33, 22, 23, 20, 20, 17, 16, 15, 14, 13, 8, 6, 183] as const;

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

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

function measureMean(font: Font): number {
  const units = font.glyphsForString(LETTERS).map(({ advanceWidth }, index) => advanceWidth * (COUNTS[index] ?? 0));
  return sum(units) / sum(COUNTS) / font.unitsPerEm;
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
