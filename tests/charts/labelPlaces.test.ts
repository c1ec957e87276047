import { describe, expect, it } from 'vitest';
import { collide, type Spot, spotsOf } from '../../src/charts/labelPlaces.ts';

const room = { width: 200, height: 100, radius: 5, distances: [8, 30] };
const name = (x: number, y: number) => ({ x, y, width: 50, height: 14 });
const spotsAlone = (x: number, y: number): Spot[] => {
  const own = name(x, y);
  return spotsOf(own, [own], room);
};
const alone = spotsAlone(100, 50);
const spotAt = (spots: readonly Spot[], x: number): Spot | undefined => spots.find(({ placed }) => placed.x === x);

describe('spotsOf', () => {
  it('begins with the place to the right of the mark, then that to the left', () => {
    expect(alone.slice(0, 2).map(({ placed }) => placed)).toEqual([
      { x: 108, y: 50, anchor: 'start' },
      { x: 92, y: 50, anchor: 'end' },
    ]);
  });

  it('leads a line only to places at a distance', () => {
    expect(spotAt(alone, 108)?.line).toBeUndefined();
    expect(spotAt(alone, 130)?.placed.lead).toEqual({ x: 130, y: 50 });
  });

  it('stays inside the room', () => {
    const corner = spotsAlone(195, 5);
    expect(corner.length).toBeGreaterThan(0);
    expect(corner.filter(({ box }) => box.right > 200 || box.top < 0)).toEqual([]);
  });

  it('has no place on another mark, and none whose line runs through one', () => {
    const own = name(100, 50);
    const spots = spotsOf(own, [own, name(118, 50)], room);
    expect([spotAt(spots, 108), spotAt(spots, 130)]).toEqual([undefined, undefined]);
    expect(spotAt(spots, 92)).toBeDefined();
  });
});

describe('collide', () => {
  it('tells texts that touch from texts that do not', () => {
    const [right, left] = alone;
    const beside = spotsAlone(150, 50)[1];
    const all = [right, left, beside].filter((spot) => spot !== undefined);
    expect(all.map((spot) => all.filter((other) => collide(spot, other)).length)).toEqual([2, 1, 2]);
  });

  it('tells a line that runs through a text or another line', () => {
    const text: Spot = { ...(alone[0] as Spot) };
    const through = { from: { x: 130, y: 20 }, to: { x: 130, y: 80 } };
    const line = (spot: Spot, to: typeof through): Spot => {
      const far = { left: 0, right: 1, top: 0, bottom: 1 };
      return { ...spot, box: far, line: to, around: { left: 0, right: 200, top: 0, bottom: 100 } };
    };
    expect(collide(line(text, through), text)).toBe(true);
    const level = { from: { x: 100, y: 30 }, to: { x: 190, y: 30 } };
    expect(collide(line(text, through), line(text, level))).toBe(true);
  });
});
