import { describe, expect, it } from 'vitest';
import { paint, parsePalette } from '../../src/exports/palette.ts';

const css = `:root { color-scheme: light dark; --paper: #faf6ee; --ink: #1D1A16; --space-2: 8px; }
@media (prefers-color-scheme: dark) { :root { --paper: #16140f; } }`;

describe('parsePalette(css)', () => {
  it('takes the colours of the light theme, and nothing else', () => {
    expect(parsePalette(css)).toEqual({ paper: '#faf6ee', ink: '#1D1A16' });
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
