import { describe, expect, it } from 'vitest';
import { formatUnicodeRange } from '../../src/exports/formatUnicodeRange.ts';

describe('formatUnicodeRange(codePoints)', () => {
  it.each([
    [[0x20b8], 'U+20B8'],
    [[0x20, 0x21, 0x22], 'U+20-22'],
    [[0x4d9, 0x41, 0x42, 0x4d8, 0xa0, 0x41], 'U+41-42,U+A0,U+4D8-4D9'],
    [[], ''],
  ])('%j: %s', (codes, expected) => {
    expect(formatUnicodeRange(codes)).toBe(expected);
  });
});
