// Lines of a text that has no browser to break it.

/** Width in px of a text at a size in px. */
export type Measure = (text: string, size: number, weight?: 400 | 600) => number;

/** Splits a text at spaces into lines of at most `width` px; a single longer word stands alone. No-break spaces hold. */
export function wrapText(
  measure: Measure,
  text: string,
  size: number,
  width: number,
  weight: 400 | 600 = 400,
): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || measure(joined, size, weight) > width) lines.push(word);
    else lines[lines.length - 1] = joined;
  }
  return lines;
}

/** As many lines as wrapText needs, but of nearly equal length, so that no word is left over on the last. */
export function balanceText(
  measure: Measure,
  text: string,
  size: number,
  width: number,
  weight: 400 | 600 = 400,
): string[] {
  let best = wrapText(measure, text, size, width, weight);
  const count = best.length;
  let [low, high] = [width / 2, width];
  while (high - low > 1) {
    const middle = (low + high) / 2;
    const lines = wrapText(measure, text, size, middle, weight);
    if (lines.length > count) low = middle;
    else [best, high] = [lines, middle];
  }
  return best;
}
