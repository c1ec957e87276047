// Lines of a text that has no browser to break it.

import { isLeaning } from './leaningWords.ts';

/** Width in px of a text at a size in px. */
export type Measure = (text: string, size: number, weight?: 400 | 600) => number;

/** Splits a text at spaces into lines of at most `width` px; a single longer word stands alone. No-break spaces hold, and words that lean go with the next. */
export function wrapText(
  measure: Measure,
  text: string,
  size: number,
  width: number,
  weight: 400 | 600 = 400,
): string[] {
  const lines: string[][] = [];
  const fits = (words: readonly string[]): boolean => measure(words.join(' '), size, weight) <= width;
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? [];
    if (last.length > 0 && fits([...last, word])) last.push(word);
    else lines.push([...takeLeaning(last, word, fits), word]);
  }
  return lines.map((line) => line.join(' '));
}

/** Takes from the end of a line the words that lean on the word after it, if they fit beside it. */
function takeLeaning(line: string[], word: string, fits: (words: readonly string[]) => boolean): string[] {
  const start = line.findLastIndex((each, index) => !isLeaning(each, line[index + 1] ?? word)) + 1;
  const leaning = start === 0 ? [] : line.slice(start);
  if (!fits([...leaning, word])) return [];
  line.length -= leaning.length;
  return leaning;
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
