import { describe, expect, it } from 'vitest';
import { type TextStyle, setText } from '../../src/exports/textBlock.ts';

/** Every letter is half as wide as the size; the weight is told apart to see what was asked for. */
const measures = {
  serif: (text: string, size: number, weight?: 400 | 600) => text.length * size * (weight === 600 ? 5 : 0.5),
  sans: (text: string, size: number, weight?: 400 | 600) => text.length * size * (weight === 600 ? 1 : 0.5),
};
const style: TextStyle = { family: 'Golos Text', size: 10, weight: 400, fill: 'var(--ink)', leading: 1.5 };
const place = { x: 36, y: 100, width: 40 };

describe('setText(text, place, style, measures)', () => {
  it('sets one line below the other, the first with its top at y', () => {
    const block = setText('who says so', place, style, measures);
    expect(block).toMatchObject({ lines: 2, height: 30, width: 40 });
    expect(block.svg).toBe(
      '<text font-family="Golos Text" font-size="10" font-weight="400" fill="var(--ink)"><tspan x="36" y="110.9">who says</tspan><tspan x="36" y="125.9">so</tspan></text>',
    );
  });

  it('escapes the text', () => {
    expect(setText('<b>&"', place, style, measures).svg).toContain('&lt;b&gt;&amp;&quot;');
  });

  it('measures semibold in the sans, and the serif in the bold instance it is given', () => {
    expect(setText('abcd', place, { ...style, weight: 600 }, measures).width).toBe(40);
    expect(setText('abcd', place, { ...style, weight: 700, family: 'Source Serif 4' }, measures).width).toBe(20);
  });

  it('tells of a word that is wider than its column', () => {
    expect(setText('a single-industry', place, style, measures).width).toBe(75);
  });

  it('a number does not part from its word, a year may', () => {
    const wide = { ...place, width: 60 };
    expect(setText('only about 3 million', wide, style, measures).svg).toMatch(/>only about<.*>3\u00a0million</);
    expect(setText('as of 1999 stands', { ...place, width: 50 }, style, measures).svg).toMatch(
      />as of 1999<.*>stands</,
    );
  });

  it('balanced lines are as many, and of nearly equal length', () => {
    const text = 'aa bb cc dd ee ff gg hh ii';
    const wide = { ...place, width: 100 };
    expect(setText(text, wide, style, measures).svg).toMatch(/>aa bb cc dd ee ff gg<.*>hh ii</);
    expect(setText(text, wide, { ...style, balanced: true }, measures)).toMatchObject({ lines: 2, width: 70 });
  });
});
