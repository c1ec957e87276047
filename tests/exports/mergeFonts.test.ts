import * as fontkit from 'fontkit';
import type { Font } from 'fontkit';
import subsetFont from 'subset-font';
import { describe, expect, it } from 'vitest';
import { mergeFonts } from '../../src/exports/mergeFonts.ts';
import { readModule } from './pictures.ts';

const cut = (part: string, letters: string) =>
  subsetFont(
    Buffer.from(readModule(`@fontsource-variable/golos-text/files/golos-text-${part}-wght-normal.woff2`)),
    letters,
    { targetFormat: 'truetype', variationAxes: { wght: 400 } },
  );
const open = (bytes: Uint8Array) => fontkit.create(Buffer.from(bytes)) as Font;

// é and Ё are made of other glyphs, whose numbers move when files are joined.
const parts = await Promise.all([cut('latin', 'Saé '), cut('cyrillic', 'СаЁй'), cut('cyrillic-ext', 'Қғ')]);
const merged = open(mergeFonts(parts));

describe('mergeFonts(fonts)', () => {
  it('has the letters of all files', () => {
    expect(merged.characterSet.toSorted((a, b) => a - b)).toEqual(
      [...'Saé СаЁйҚғ'].map((letter) => letter.codePointAt(0) ?? 0).toSorted((a, b) => a - b),
    );
  });

  it.each([
    ['S', 0],
    ['é', 0],
    ['С', 1],
    ['Ё', 1],
    ['й', 1],
    ['Қ', 2],
    ['ғ', 2],
  ] as const)('draws %s as its own file does, as wide and with the same outline', (letter, part) => {
    const code = letter.codePointAt(0) ?? 0;
    const [own, other] = [open(parts[part] ?? new Uint8Array()), merged].map((font) => font.glyphForCodePoint(code));
    expect(other?.advanceWidth).toBe(own?.advanceWidth);
    expect(other?.path.toSVG()).toBe(own?.path.toSVG());
    expect(own?.path.toSVG()).not.toBe('');
  });

  it('keeps the name and the metrics of the first', () => {
    const first = open(parts[0] ?? new Uint8Array());
    expect([merged.familyName, merged.unitsPerEm, merged.ascent]).toEqual([
      first.familyName,
      first.unitsPerEm,
      first.ascent,
    ]);
  });

  it('throws for nothing to merge, and for what is no font of TrueType', () => {
    expect(() => mergeFonts([])).toThrow('no font to merge');
    const woff2 = readModule('@fontsource-variable/golos-text/files/golos-text-latin-wght-normal.woff2');
    expect(() => mergeFonts([woff2])).toThrow('the font is no TrueType file');
  });
});
