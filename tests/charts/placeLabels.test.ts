import { describe, expect, it } from 'vitest';
import { placeLabels } from '../../src/charts/placeLabels.ts';

const room = { width: 200, height: 100, radius: 5, distances: [8, 20] };
const name = (x: number, y: number) => ({ x, y, width: 50, height: 14 });

describe('placeLabels', () => {
  it('sets a name to the right of its mark', () => {
    expect(placeLabels([name(50, 50)], room)).toEqual([{ x: 58, y: 50, anchor: 'start', led: false }]);
  });

  it('sets it to the left at the right edge', () => {
    expect(placeLabels([name(190, 50)], room)[0]).toMatchObject({ anchor: 'end', led: false });
  });

  it('lets no name touch another or a mark', () => {
    const [first, second] = placeLabels([name(100, 50), name(110, 50)], room);
    expect(first?.anchor).toBe('end');
    expect(second?.anchor).toBe('start');
  });

  it('leads a line to a name that finds no place beside its mark', () => {
    const crowd = [
      name(100, 50),
      name(100, 62),
      name(100, 38),
      name(100, 74),
      name(100, 26),
      name(88, 50),
      name(112, 50),
    ];
    expect(placeLabels(crowd, { ...room, distances: [8, 20, 40] }).some((placed) => placed?.led === true)).toBe(true);
  });

  it('leaves out a name that no place is free for', () => {
    expect(placeLabels([{ x: 50, y: 50, width: 500, height: 14 }], room)).toEqual([undefined]);
  });
});
