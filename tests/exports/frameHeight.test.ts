import { describe, expect, it } from 'vitest';
import { type FramedChart, findFrameHeight } from '../../src/exports/frameHeight.ts';

/** A face in which every letter is half as wide as it is high. */
const measure = (text: string, size: number) => text.length * size * 0.5;
const chart: FramedChart = {
  title: 'Short',
  dek: 'Short',
  signs: [],
  small: [],
  drawing: { width: 340, height: 340 },
};
const at = (width: number, change: Partial<FramedChart> = {}) =>
  findFrameHeight([width], { ...chart, ...change }, measure);

describe('findFrameHeight(widths, chart, measure)', () => {
  it('grows with the drawing as wide as the frame', () => {
    expect(at(1020) - at(680)).toBe(340);
  });

  it('has room for each line of title, dek and small type, and for the legend', () => {
    const words = 'many words that fill more than a line '.repeat(5);
    for (const change of [{ title: words }, { dek: words }, { small: [words] }, { signs: ['promised'] }])
      expect(at(340, change)).toBeGreaterThan(at(340));
    expect(at(340, { small: [words, words] })).toBeGreaterThan(at(340, { small: [words] }));
  });

  it('is enough at the width that needs most, and a multiple of ten', () => {
    const height = findFrameHeight([320, 430], chart, measure);
    expect(height).toBe(at(430));
    expect(height % 10).toBe(0);
  });
});
