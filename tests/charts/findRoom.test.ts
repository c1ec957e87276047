import { describe, expect, it } from 'vitest';
import { type Box, boxAt, findRoom } from '../../src/charts/findRoom.ts';

const size = { width: 20, height: 10 };
const bounds: Box = { left: 0, right: 100, top: 0, bottom: 100 };

describe('boxAt', () => {
  it('hangs a text at its start, middle or end', () => {
    expect(boxAt({ x: 50, y: 50, anchor: 'start' }, size)).toEqual({ left: 50, right: 70, top: 45, bottom: 55 });
    expect(boxAt({ x: 50, y: 50, anchor: 'middle' }, size)).toMatchObject({ left: 40, right: 60 });
    expect(boxAt({ x: 50, y: 50, anchor: 'end' }, size)).toMatchObject({ left: 30, right: 50 });
  });
});

describe('findRoom', () => {
  it('takes the first spot that is free and inside, and keeps it', () => {
    const taken: Box[] = [{ left: 40, right: 60, top: 40, bottom: 60 }];
    const spots = [
      { x: 95, y: 50, anchor: 'start' },
      { x: 50, y: 50, anchor: 'middle' },
      { x: 50, y: 70, anchor: 'middle' },
    ] as const;
    expect(findRoom(size, spots, taken, bounds)).toBe(spots[2]);
    expect(findRoom(size, spots, taken, bounds)).toBeUndefined();
  });
});
