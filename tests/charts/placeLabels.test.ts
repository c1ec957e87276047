import { describe, expect, it } from 'vitest';
import { placeLabels } from '../../src/charts/placeLabels.ts';

const room = { width: 200, height: 100, radius: 5, distances: [8, 20] };
const name = (x: number, y: number) => ({ x, y, width: 50, height: 14 });

describe('placeLabels', () => {
  it('sets a name to the right of its mark', () => {
    expect(placeLabels([name(50, 50)], room)).toEqual([{ x: 58, y: 50, anchor: 'start' }]);
  });

  it('sets it to the left at the right edge', () => {
    expect(placeLabels([name(190, 50)], room)).toEqual([{ x: 182, y: 50, anchor: 'end' }]);
  });

  it('lets no name touch another or a mark', () => {
    const [first, second] = placeLabels([name(100, 50), name(110, 50)], room);
    expect(first?.anchor).toBe('end');
    expect(second?.anchor).toBe('start');
  });

  it('leads a line to a name that finds no place beside its mark', () => {
    const column = [76, 88, 100, 112, 124].map((y) => name(10, y));
    const places = placeLabels(column, { ...room, height: 200, distances: [8, 20, 40] });
    expect(places.filter((placed) => placed === undefined)).toEqual([]);
    expect(places.some((placed) => placed?.lead !== undefined)).toBe(true);
  });

  it('lets names that came first move on, so that all find a place', () => {
    // Both would like the place between them; the second has no other.
    const names = [name(100, 50), { ...name(30, 50), width: 58 }];
    expect(placeLabels(names, { ...room, distances: [8] }).map((placed) => placed?.anchor)).toEqual(['start', 'start']);
  });

  it('lets the least important name give way', () => {
    const narrow = { width: 70, height: 32, radius: 5, distances: [8] };
    const [upper, lower] = [name(10, 10), name(10, 22)];
    const isPlaced = (names: (typeof upper)[]) => placeLabels(names, narrow).map((placed) => placed !== undefined);
    expect([isPlaced([upper, lower]), isPlaced([lower, upper])]).toEqual([
      [true, false],
      [true, false],
    ]);
  });

  it('leaves out a name that no place is free for', () => {
    expect(placeLabels([{ x: 50, y: 50, width: 500, height: 14 }], room)).toEqual([undefined]);
  });
});
