import { describe, expect, it } from 'vitest';
import { parsePicture } from '../../src/exports/pictureTree.ts';
import { runsOf } from '../../src/exports/textRuns.ts';
import { faces } from './pictures.ts';

const widthOf = (text: string) => {
  const { advanceWidth, unitsPerEm } = faces.typeset(text, 'sans');
  return (20 * advanceWidth) / unitsPerEm;
};

const runs = (text: string, style = {}) => {
  const { root } = parsePicture(`<svg xmlns="http://www.w3.org/2000/svg">${text}</svg>`);
  return runsOf(root.firstElementChild!, { 'font-size': '20', ...style }, faces.typeset);
};

describe('runsOf(element, style, typeset)', () => {
  it('sets a line where its span says, and what follows after it', () => {
    const [first, second, third] = runs(
      '<text><tspan x="10" y="20">Saran</tspan><tspan font-weight="600"> grew</tspan><tspan x="10" y="45">again</tspan></text>',
    );
    expect(first).toMatchObject({ text: 'Saran', x: 10, y: 20, size: 20, face: 'sans' });
    expect(second).toMatchObject({ y: 20, face: 'sans-bold' });
    expect(second?.x).toBeCloseTo(10 + widthOf('Saran'));
    expect(third).toMatchObject({ x: 10, y: 45 });
  });

  it('starts a centred text half its width before its place, and one that ends there its whole width', () => {
    const width = widthOf('Сарань');
    expect(runs('<text x="100" y="5">Сарань</text>', { 'text-anchor': 'middle' })[0]?.x).toBeCloseTo(100 - width / 2);
    expect(runs('<text x="100" y="5">Сарань</text>', { 'text-anchor': 'end' })[0]?.x).toBeCloseTo(100 - width);
  });

  it('knows lengths in em, and no other unit', () => {
    expect(runs('<text y="0.5em">a</text>')[0]?.y).toBe(10);
    expect(() => runs('<text y="2rem">a</text>')).toThrow('a picture knows no length "2rem"');
  });

  it('throws for a text that is shifted from its place', () => {
    expect(() => runs('<text><tspan dy="4">up</tspan></text>')).toThrow('a picture cannot shift "up"');
  });

  it('heds are set in the serif', () => {
    expect(runs('<text>a</text>', { 'font-family': 'Source Serif 4', 'font-weight': '700' })[0]?.face).toBe('serif');
  });
});
