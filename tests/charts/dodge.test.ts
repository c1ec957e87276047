import { describe, expect, it } from 'vitest';
import { dodge } from '../../src/charts/dodge.ts';

const at = (...positions: number[]) => positions.map((position) => ({ at: position, size: 10 }));

describe('dodge', () => {
  it('leaves labels that do not touch where they are', () => {
    expect(dodge(at(5, 30, 60))).toEqual([5, 30, 60]);
  });

  it('parts two labels at one place by half their size each', () => {
    expect(dodge(at(50, 50))).toEqual([45, 55]);
  });

  it('keeps the order along the line, whatever the order of the list', () => {
    expect(dodge(at(52, 50, 51))).toEqual([61, 41, 51]);
  });

  it('keeps all within the bounds', () => {
    expect(dodge(at(0, 1, 100), 0, 100)).toEqual([5, 15, 95]);
  });

  it('merges crowds that push each other', () => {
    const placed = dodge(at(10, 11, 24, 25));
    for (const [index, position] of placed.slice(1).entries())
      expect(position - (placed[index] ?? 0)).toBeGreaterThanOrEqual(10);
  });

  it('of nothing is nothing', () => {
    expect(dodge([])).toEqual([]);
  });
});
