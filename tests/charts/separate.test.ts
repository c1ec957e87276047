import { describe, expect, it } from 'vitest';
import { separate } from '../../src/charts/separate.ts';

describe('separate', () => {
  it('leaves points that are far enough apart where they are', () => {
    const points = [
      { x: 0, y: 0, id: 'a' },
      { x: 20, y: 0, id: 'b' },
    ];
    expect(separate(points, 10)).toEqual(points);
  });

  it('moves two close points apart along their line, each by the same way', () => {
    const [a, b] = separate(
      [
        { x: 10, y: 5 },
        { x: 14, y: 5 },
      ],
      10,
    );
    expect([a?.y, b?.y]).toEqual([5, 5]);
    expect((a?.x ?? 0) + (b?.x ?? 0)).toBeCloseTo(24);
    expect((b?.x ?? 0) - (a?.x ?? 0)).toBeCloseTo(10, 0);
  });

  it('does not change what it was given', () => {
    const point = { x: 1, y: 1 };
    separate([point, { x: 2, y: 1 }], 10);
    expect(point).toEqual({ x: 1, y: 1 });
  });
});
