import { describe, expect, it } from 'vitest';
import type { Frame, Layout } from '../../src/charts/chart.ts';
import { type ClaimLine, placeGroups } from '../../src/charts/claimLines.ts';

const frame = (layout: Layout) => ({ layout, measure: (text: string) => text.length * 10 }) as unknown as Frame;
const line: ClaimLine = { key: 'a', value: 1, sign: 'counted', when: 'June 2025', who: 'A speaker', label: '1' };
const place = (layout: Layout) =>
  placeGroups(
    [{ heading: 'Plant', lines: [line, { ...line, key: 'b', about: 'what it is about' }] }, { lines: [line] }],
    frame(layout),
  );

describe.each(['narrow', 'medium', 'wide'] as const)('placeGroups, %s', (layout) => {
  const { placed, bottom } = place(layout);
  const lines = placed.flatMap((group) => group.lines);

  it('sets lines one under another, each with room for its words', () => {
    const ends = lines.map(({ top, texts }) => top + texts.length * 13 * 1.25);
    const tops = [...lines.slice(1).map(({ top }) => top), bottom];
    expect(ends.filter((end, index) => end > (tops[index] ?? 0))).toEqual([]);
  });

  it('keeps room over the first line for a heading, where there is one', () => {
    expect(placed.map(({ top, start }) => start - top)).toEqual([37, 1]);
  });
});

describe('the mark of a line', () => {
  it('stands beside the middle of its words, or under them on a phone', () => {
    const [wide, narrow] = [place('wide').placed[0]?.lines[1], place('narrow').placed[0]?.lines[1]];
    const middle = 13 * 1.25;
    expect([wide?.texts.length, (wide?.y ?? 0) - (wide?.top ?? 0)]).toEqual([2, middle]);
    expect([narrow?.texts.length, (narrow?.y ?? 0) - (narrow?.top ?? 0)]).toEqual([2, middle * 2 + 11]);
  });

  it('has its date in a column of its own only where there is room for one', () => {
    const texts = (['wide', 'medium', 'narrow'] as const).map((layout) => place(layout).placed[1]?.lines[0]?.texts);
    expect(texts).toEqual([['A speaker'], ['A speaker', 'June 2025'], ['June 2025 · A speaker']]);
  });
});
