import { describe, expect, it } from 'vitest';
import { greyPalette, paint, parsePalette } from '../../src/exports/palette.ts';
import { darkPalette, palette as lightPalette } from './pictures.ts';

const css = `:root { color-scheme: light dark; --paper: #faf6ee; --ink: #1D1A16; --space-2: 8px; }
@media (prefers-color-scheme: dark) { :root { --paper: #16140f; } }`;

describe('parsePalette(css)', () => {
  it('takes the colours of the light theme, and nothing else', () => {
    expect(parsePalette(css)).toEqual({ paper: '#faf6ee', ink: '#1D1A16' });
  });

  it('takes the colours of dark screens where it is asked to', () => {
    expect(parsePalette(css, 'dark')).toEqual({ paper: '#16140f' });
    expect(() => parsePalette(':root { --ink: #000000 }', 'dark')).toThrow('no colours in a :root rule: dark');
  });

  it('throws for a style sheet without colours', () => {
    expect(() => parsePalette('body { margin: 0 }')).toThrow('no colours in a :root rule');
  });
});

describe('paint(svg, palette)', () => {
  const palette = parsePalette(css);

  it('puts the colour in place of every custom property', () => {
    expect(paint('<g fill="var(--ink)"><path stroke="var(--paper)"/></g>', palette)).toBe(
      '<g fill="#1D1A16"><path stroke="#faf6ee"/></g>',
    );
  });

  it.each(['var(--ocean)', 'var(--ink, red)'])('throws for a colour that the palette lacks: %s', (value) => {
    expect(() => paint(`<g fill="${value}"/>`, palette)).toThrow(/no colour named --(?:ocean|ink, red) in the palette/);
  });
});

describe('greyPalette', () => {
  /** Contrast after WCAG of two greys. */
  const contrast = (one: string, other: string) => {
    const [light = 0, dark = 0] = [one, other]
      .map((grey) => ((Number.parseInt(grey.slice(1, 3), 16) / 255 + 0.055) / 1.055) ** 2.4 + 0.05)
      .toSorted((a, b) => b - a);
    return light / dark;
  };
  const { paper = '', counted = '', promised = '', contested = '' } = greyPalette;

  it('has every colour of the themes, and each is a grey', () => {
    for (const theme of [lightPalette, darkPalette]) expect(Object.keys(greyPalette)).toEqual(Object.keys(theme));
    for (const grey of Object.values(greyPalette)) expect(grey).toMatch(/^#([0-9a-f]{2})\1\1$/);
  });

  it('words in the colour of a sign can be read on its paper', () => {
    for (const name of ['ink', 'quiet', 'counted', 'promised', 'contested'])
      expect(contrast(greyPalette[name] ?? '', paper), name).toBeGreaterThan(4.5);
  });

  it('keeps what was counted, contested and promised apart', () => {
    expect(contrast(counted, promised)).toBeGreaterThan(3);
    expect(contrast(contested, promised)).toBeGreaterThan(1.3);
    expect(contrast(contested, counted)).toBeGreaterThan(2.2);
  });
});
