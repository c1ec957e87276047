// A block of wrapped lines in an SVG picture.
import { escapeHtml } from '../language/escape.ts';
import { type Measure, balanceText, wrapText } from '../language/wrapText.ts';

/** `serif` measures heds, in the bold instance that pictures set them in; `sans` the rest. */
export interface Measures {
  serif: Measure;
  sans: Measure;
}

export interface TextStyle {
  family: 'Source Serif 4' | 'Golos Text';
  size: number;
  weight: number;
  /** A colour of the palette, as `var(--ink)`. */
  fill: string;
  /** Times the size. */
  leading: number;
  /** Lines of nearly equal length, for heds and deks. */
  balanced?: boolean;
}

export interface TextBlock {
  svg: string;
  /** px from the top of the first line to the bottom of the last. */
  height: number;
  /** px of the longest line; more than was allowed where a single word is longer. */
  width: number;
  lines: number;
}

/** Sets a text into lines of at most `width` px, its first line's top at `y`. */
export function setText(
  text: string,
  { x, y, width }: { x: number; y: number; width: number },
  style: TextStyle,
  measures: Measures,
): TextBlock {
  const { family, size, weight, fill, leading, balanced = false } = style;
  const serif = family === 'Source Serif 4';
  const measure = serif ? measures.serif : measures.sans;
  // The serif is measured in its bold instance: it is not made bolder once more.
  const measured = !serif && weight >= 600 ? 600 : 400;
  // A number does not part from its word, "3 million"; a year may.
  const bound = text.replaceAll(/(?<![\d.,])(?!\d{4} )([\d.,]*\d) (?=\p{L})/gu, '$1\u00a0');
  const lines = (balanced ? balanceText : wrapText)(measure, bound, size, width, measured);
  const step = size * leading;
  const baseline = (line: number) => (y + step * (line + 0.5) + size * 0.34).toFixed(1);
  const spans = lines
    .map((line, index) => `<tspan x="${x}" y="${baseline(index)}">${escapeHtml(line)}</tspan>`)
    .join('');
  const svg = `<text font-family="${family}" font-size="${size}" font-weight="${weight}" fill="${fill}">${spans}</text>`;
  const widest = Math.max(...lines.map((line) => measure(line, size, measured)));
  return { svg, height: step * lines.length, width: widest, lines: lines.length };
}
