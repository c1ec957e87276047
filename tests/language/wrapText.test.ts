import { describe, expect, it } from 'vitest';
import { type Measure, balanceText, wrapText } from '../../src/language/wrapText.ts';

/** Every letter is as wide as the size; semibold letters are twice as wide. */
const measure: Measure = (text, size, weight = 400) => text.length * size * (weight === 600 ? 2 : 1);

describe('wrapText(measure, text, size, width, weight)', () => {
  it('breaks at spaces into lines that are no wider than the width', () => {
    expect(wrapText(measure, 'who says so and when', 1, 8)).toEqual(['who says', 'so and', 'when']);
  });

  it('a line may be exactly as wide as the width', () => {
    expect(wrapText(measure, 'who says so', 1, 11)).toEqual(['who says so']);
  });

  it('a single word wider than the width stands alone and whole', () => {
    expect(wrapText(measure, 'a single-industry town', 1, 6)).toEqual(['a', 'single-industry', 'town']);
  });

  it('no-break spaces hold', () => {
    expect(wrapText(measure, 'about 36.4\u00a0% of', 1, 8)).toEqual(['about', '36.4\u00a0%', 'of']);
  });

  it('short words of Russian go to the next line with the word they lean on, if they fit there', () => {
    expect(wrapText(measure, 'город и в области', 1, 9)).toEqual(['город и в', 'области']);
    expect(wrapText(measure, 'город и в области', 1, 11)).toEqual(['город', 'и в области']);
  });

  it('measures with the size and the weight it is given', () => {
    expect(wrapText(measure, 'ab cd', 2, 10)).toEqual(['ab cd']);
    expect(wrapText(measure, 'ab cd', 2, 10, 600)).toEqual(['ab', 'cd']);
  });
});

describe('balanceText(measure, text, size, width, weight)', () => {
  it('needs as many lines as wrapText, and leaves no lonely word', () => {
    const text = 'Twenty towns, and who says so';
    expect(wrapText(measure, text, 1, 26)).toEqual(['Twenty towns, and who says', 'so']);
    expect(balanceText(measure, text, 1, 26)).toEqual(['Twenty towns,', 'and who says so']);
  });

  it('leaves a single line and a single long word as they are', () => {
    expect(balanceText(measure, 'who says so', 1, 40)).toEqual(['who says so']);
    expect(balanceText(measure, 'single-industry', 1, 6)).toEqual(['single-industry']);
  });

  it('keeps every word, in order', () => {
    const text = 'Some towns emptied, some grew: there is no uniform decline in the panel';
    expect(balanceText(measure, text, 1, 20).join(' ')).toBe(text);
  });
});
