import { createHash } from 'node:crypto';
import * as fontkit from 'fontkit';
import type { Font } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { type WebFont, createStillFonts, createWebFonts, formatFontFaces } from '../../src/exports/webFonts.ts';
import { readModule } from './pictures.ts';

const fonts = await createWebFonts(readModule);
const families = [...new Set(fonts.map(({ family }) => family))];
const open = (bytes: Uint8Array) => fontkit.create(Buffer.from(bytes)) as Font;
const lettersOf = (chosen: readonly WebFont[]) => new Set(chosen.flatMap(({ bytes }) => open(bytes).characterSet));

const span = (from: string, to: string) =>
  Array.from({ length: (to.codePointAt(0) ?? 0) - (from.codePointAt(0) ?? 0) + 1 }, (_, index) =>
    String.fromCodePoint((from.codePointAt(0) ?? 0) + index),
  ).join('');
const alphabets = {
  English: `${span('A', 'Z')}${span('a', 'z')}${span('0', '9')}.,:;!?()%–—‘’“”…·×−&/`,
  Russian: `${span('А', 'Я')}${span('а', 'я')}Ёё«»№`,
  Kazakh: 'ӘәҒғҚқҢңӨөҰұҮүҺһІі₸',
};

/** What a browser reads from a unicode-range. */
function codesOf(range: string): number[] {
  return range.split(',').flatMap((part) => {
    const [from = 0, to = from] = part
      .slice(2)
      .split('-')
      .map((code) => Number.parseInt(code, 16));
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });
}

describe('createWebFonts(read)', () => {
  it.each(
    families.flatMap((family) => Object.entries(alphabets).map(([name, letters]) => ({ family, name, letters }))),
  )('$family has the letters of $name', ({ family, letters }) => {
    const has = lettersOf(fonts.filter((font) => font.family === family));
    expect([...letters].filter((letter) => !has.has(letter.codePointAt(0) ?? 0))).toEqual([]);
  });

  it('names each file after its content', () => {
    for (const { name, bytes } of fonts)
      expect(name).toContain(`.${createHash('sha256').update(bytes).digest('hex').slice(0, 10)}.woff2`);
    expect(new Set(fonts.map(({ name }) => name)).size).toBe(fonts.length);
  });

  it('gives the same bytes each time', async () => {
    const again = await createWebFonts(readModule);
    expect(again.map(({ name }) => name)).toEqual(fonts.map(({ name }) => name));
  });

  it('an English page takes the latin files only, at most 50 kB together', () => {
    const english = [...alphabets.English].map((letter) => letter.codePointAt(0) ?? 0);
    const asked = fonts.filter(({ range }) => codesOf(range).some((code) => english.includes(code)));
    expect(asked.map(({ name }) => /-(latin)\./.exec(name)?.[1])).toEqual(['latin', 'latin', 'latin']);
    expect(asked.reduce((sum, { bytes }) => sum + bytes.length, 0)).toBeLessThanOrEqual(50_000);
  });

  it('says of each file which letters it has, and no letter is in two files of a family', () => {
    for (const { bytes, range } of fonts)
      expect(codesOf(range)).toEqual(
        open(bytes)
          .characterSet.filter((code) => code !== 0xffff)
          .toSorted((a, b) => a - b),
      );
    for (const family of families) {
      const codes = fonts.filter((font) => font.family === family).flatMap(({ range }) => codesOf(range));
      expect(codes.length).toBe(new Set(codes).size);
    }
  });
});

describe('createStillFonts(read)', async () => {
  const stills = (await createStillFonts(readModule)).map(open);

  it('gives three fixed instances: serif bold, sans regular, sans semibold', () => {
    expect(stills.map(({ familyName }) => /^(?:Source Serif 4|Golos Text)/.exec(familyName)?.[0])).toEqual([
      'Source Serif 4',
      'Golos Text',
      'Golos Text',
    ]);
    expect(stills.map((still) => still['OS/2'].usWeightClass)).toEqual([700, 400, 600]);
    for (const still of stills) expect(Object.keys(still.variationAxes)).toEqual([]);
  });

  it.each(Object.entries(alphabets))('each has the letters of %s in one file', (_, letters) => {
    for (const still of stills) {
      const missing = [...letters].filter((letter) => !still.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0));
      expect(missing).toEqual([]);
    }
  });
});

describe('formatFontFaces(fonts, href)', () => {
  const css = formatFontFaces(fonts, (name) => `/sub/assets/fonts/${name}`);

  it('writes one rule a file, with its address and its letters', () => {
    expect(css.match(/@font-face/g)).toHaveLength(fonts.length);
    for (const { name, range } of fonts) {
      expect(css).toContain(`url(/sub/assets/fonts/${name}) format('woff2')`);
      expect(css).toContain(`unicode-range:${range}}`);
    }
  });

  it('lets no text jump: a late face waits for the next visit', () => {
    expect(css.match(/font-display:optional/g)).toHaveLength(fonts.length);
  });
});
