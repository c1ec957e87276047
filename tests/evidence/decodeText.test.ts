import { describe, expect, it } from 'vitest';

import { decodeText } from '../../src/evidence/decodeText.ts';

describe('decodeText(bytes, path)', () => {
  it('returns Russian and Kazakh letters as they are', () => {
    expect(decodeText(new TextEncoder().encode('Қарағанды, Сарань'), 'a.md')).toBe('Қарағанды, Сарань');
  });

  it('names the line, the byte and its surroundings, and how many lines are bad', () => {
    const cp1251 = Uint8Array.of(0x61, 0x0a, 0x0a, 0x78, 0x20, 0xd1, 0xe0, 0x0a, 0xf0);
    expect(() => decodeText(cp1251, 'content/a.md')).toThrowErrorMatchingInlineSnapshot(`
      [Problems: content/a.md:3: not UTF-8, "x <0xD1>·"
        save the file as UTF-8, not in a Windows code page (2 lines hold such bytes)]
    `);
  });

  it('names a character that is cut off at the end of the file', () => {
    const bytes = new TextEncoder().encode('one\nСаран').subarray(0, -1);
    expect(() => decodeText(bytes, 'content/a.md')).toThrowErrorMatchingInlineSnapshot(`
      [Problems: content/a.md:2: not UTF-8, "Сара<0xD0>"
        save the file as UTF-8, not in a Windows code page]
    `);
  });

  it('refuses a byte order mark', () => {
    expect(() => decodeText(new TextEncoder().encode('\ufeffa'), 'a.md')).toThrowErrorMatchingInlineSnapshot(`
      [Problems: a.md:1: begins with a byte order mark
        save the file as UTF-8 without a byte order mark (in spreadsheet programs: not "CSV UTF-8")]
    `);
  });
});
