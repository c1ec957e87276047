import { describe, expect, it } from 'vitest';
import { type Pixels, encodePng } from '../../src/exports/indexedPng.ts';
import { readPng } from '../dist/readPng.ts';

/** A picture whose pixels are counted up through as many colours. */
function paint(width: number, height: number, colours: number): Pixels {
  const rgba = new Uint8Array(4 * width * height);
  for (let at = 0; at < width * height; at += 1) {
    const colour = at % colours;
    rgba.set([colour & 255, colour >> 8, 7, 255], 4 * at);
  }
  return { width, height, rgba };
}
const encode = (pixels: Pixels) => Buffer.from(encodePng(pixels));

describe('encodePng(pixels)', () => {
  it.each([1, 2, 255, 256])('keeps every pixel of a picture of %d colours', (colours) => {
    const { width, height, colours: found } = readPng(encode(paint(32, 32, colours)));
    expect([width, height, found.size]).toEqual([32, 32, colours]);
    expect([...found.values()].reduce((sum, count) => sum + count, 0)).toBe(1024);
    expect(found.get(0x000007)).toBe(Math.ceil(1024 / colours));
  });

  it('sets the rarest of more colours in their nearest', () => {
    const pixels = paint(40, 40, 300);
    const { colours } = readPng(encode(pixels));
    expect(colours.size).toBe(256);
    expect([...colours.values()].reduce((sum, count) => sum + count, 0)).toBe(1600);
  });

  it('reads pixels that lie within a larger buffer', () => {
    const { width, height, rgba } = paint(4, 4, 16);
    const wide = Buffer.concat([Buffer.alloc(12, 9), rgba]);
    expect(encode({ width, height, rgba: wide.subarray(12) })).toEqual(encode({ width, height, rgba }));
  });

  it('gives the same bytes for the same pixels', () => {
    expect(encode(paint(50, 20, 77))).toEqual(encode(paint(50, 20, 77)));
  });
});
