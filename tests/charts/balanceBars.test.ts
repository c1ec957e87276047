import { describe, expect, it } from 'vitest';
import { drawLayouts } from '../../src/charts/drawing.ts';
import { saranIncrease } from '../../src/charts/saranIncrease.ts';
import { evidence, surface } from './evidence.ts';
import { lookOf, marksOf } from './marks.ts';

const rows = saranIncrease.rows(evidence);
const { wide } = drawLayouts(saranIncrease, rows, surface);
const barOf = (year: number): Element | undefined => marksOf(wide, String(year))[0];
const edge = (year: number, attribute: 'y' | 'height'): number => Number(barOf(year)?.getAttribute(attribute));

describe('bars of a balance', () => {
  it('stand on the line of zero where it is a gain and hang from it where it is a loss', () => {
    const zero = edge(1991, 'y') + edge(1991, 'height');
    expect(edge(1996, 'y')).toBeCloseTo(zero, 0);
  });

  it('are in the colour of counts for gains and in ink for losses', () => {
    expect(lookOf(barOf(1991), 'fill')).toBe('var(--counted)');
    expect(lookOf(barOf(1996), 'fill')).toBe('var(--ink)');
  });

  it('are paler where the office will still revise', () => {
    const pale = rows.filter(({ year }) => lookOf(barOf(year), 'opacity') !== null);
    expect(pale.map(({ year }) => year)).toEqual([2024]);
  });
});
