import * as fontkit from 'fontkit';
import type { Font } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { embedFonts, formatFaces } from '../../src/exports/embedFonts.ts';
import { faces } from './pictures.ts';

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><desc>d</desc><text font-family="Source Serif 4" font-weight="700">Сарань</text><g font-family="Golos Text"><text>36.4 %</text></g></svg>';
const rules = await formatFaces(svg, faces.fonts, faces.typeset);

describe('formatFaces(svg, fonts, typeset)', () => {
  it('has a rule for each face that the picture uses, and for no other', () => {
    expect(rules.match(/font-family:'[^']*';font-weight:\d+/g)).toEqual([
      "font-family:'Source Serif 4';font-weight:700",
      "font-family:'Golos Text';font-weight:400",
    ]);
  });

  it('each holds the letters that are set in it, and few others', () => {
    const fonts = [...rules.matchAll(/base64,([^)]*)/g)].map(
      ([, data = '']) => fontkit.create(Buffer.from(data, 'base64')) as Font,
    );
    expect(
      fonts.map((font) => [...'Сарань'].every((letter) => font.hasGlyphForCodePoint(letter.codePointAt(0)!))),
    ).toEqual([true, false]);
    expect([...'36.4 %'].every((letter) => fonts[1]!.hasGlyphForCodePoint(letter.codePointAt(0)!))).toBe(true);
    expect(fonts[1]!.numGlyphs).toBeLessThan(20);
  });

  it('the same picture gives the same bytes', async () => {
    expect(await formatFaces(svg, faces.fonts, faces.typeset)).toBe(rules);
  });
});

describe('embedFonts(svg, faces)', () => {
  it('puts the rules behind the description and names faces that stand in', () => {
    const embedded = embedFonts(svg, rules);
    expect(embedded).toContain('</desc><style>@font-face');
    expect(embedded).toContain(`font-family="'Source Serif 4','Times New Roman',serif"`);
    expect(embedded).toContain(`font-family="'Golos Text',Arial,sans-serif"`);
    expect(embedded.replace(/<style>.*<\/style>/, '')).not.toMatch(/url\(|https?:\/\/(?!www\.w3\.org)/);
  });
});
