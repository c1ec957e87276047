// "1.4 to 1.5 million": the first number means millions, too.
import type { Numeral } from '../numerals/numeral.ts';

const connector = /^[^\p{L}\p{N}]*(?:to|and|or|[–—-]|до|и|или|мен|пен|бен|немесе)[^\p{L}\p{N}]*$/u;

/** Whether only a word such as "to" or a dash stands between two numbers. */
export function isPair(first: Numeral, second: Numeral, text: string): boolean {
  return connector.test(text.slice(first.end, second.start));
}

/** The numbers of one link, each with the magnitude it shares with the number after it. */
export function shareScale(numerals: readonly Numeral[], text: string): Numeral[] {
  return numerals.map((first, index) => {
    const second = numerals[index + 1];
    if (!second || first.scaled || !second.scaled || first.unit !== undefined || !isPair(first, second, text))
      return first;
    const scale = [1e3, 1e6, 1e9, 1e12].find(
      (each) => first.value * each > second.value / 10 && first.value * each < second.value * 10,
    );
    if (scale === undefined) return first;
    return { ...first, value: first.value * scale, steps: first.steps.map((step) => step * scale), scaled: true };
  });
}
