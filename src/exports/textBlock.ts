// A block of wrapped lines in an SVG picture.
import { escapeHtml } from '../language/escape.ts';
import { type Measure, wrapText } from '../language/wrapText.ts';

export interface TextStyle {
  family: 'Source Serif 4' | 'Golos Text';
  size: number;
  weight: number;
  /** A colour of the palette, as `var(--ink)`. */
  fill: string;
  /** Times the size. */
  leading: number;
}

export interface TextBlock {
  svg: string;
  /** px from the top of the first line to the bottom of the last. */
  height: number;
  lines: number;
}

/** Sets a text into lines of at most `width` px, its first line's top at `y`. */
export function setText(
  text: string,
  { x, y, width }: { x: number; y: number; width: number },
  style: TextStyle,
  measure: Measure,
): TextBlock {
  const { family, size, weight, fill, leading } = style;
  const lines = wrapText(measure, text, size, width, weight >= 600 ? 600 : 400);
  const step = size * leading;
  const baseline = (line: number) => (y + step * (line + 0.5) + size * 0.34).toFixed(1);
  const spans = lines
    .map((line, index) => `<tspan x="${x}" y="${baseline(index)}">${escapeHtml(line)}</tspan>`)
    .join('');
  const svg = `<text font-family="${family}" font-size="${size}" font-weight="${weight}" fill="${fill}">${spans}</text>`;
  return { svg, height: step * lines.length, lines: lines.length };
}
