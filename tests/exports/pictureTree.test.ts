import { describe, expect, it } from 'vitest';
import { leavesOf, parsePicture } from '../../src/exports/pictureTree.ts';

const leaves = (content: string) =>
  [
    ...leavesOf(parsePicture(`<svg xmlns="http://www.w3.org/2000/svg" width="100" height="100">${content}</svg>`).root),
  ].map(({ element, ...rest }) => ({ name: element.localName, ...rest }));

describe('parsePicture(svg)', () => {
  it('throws for what is no SVG', () => {
    expect(() => parsePicture('<p/>')).toThrow('the picture is no SVG document');
  });
});

describe('leavesOf(root)', () => {
  it('hands down the style of groups, and an element overrules it', () => {
    const [first, second] = leaves(
      '<g stroke="#111111" fill="none"><line x2="9"/><circle r="3" fill="#222222"/></g><title>not drawn</title>',
    );
    expect(first).toMatchObject({ name: 'line', style: { stroke: '#111111', fill: 'none' } });
    expect(second).toMatchObject({ name: 'circle', style: { stroke: '#111111', fill: '#222222' } });
  });

  it('adds up shifts, and scales by the viewBox of a nested drawing', () => {
    const [leaf] = leaves(
      '<g transform="translate(10,20)"><svg x="5" y="6" width="50" height="40" viewBox="0 0 100 80"><g transform="translate(4)"><path d="M0,0"/></g></svg></g>',
    );
    expect(leaf?.place).toEqual({ x: 17, y: 26, scale: 0.5 });
  });

  it('multiplies opacity', () => {
    expect(leaves('<g opacity="0.5"><rect opacity="0.5"/></g>')[0]?.opacity).toBe(0.25);
  });

  it.each([
    ['<image href="#a"/>', 'a picture knows no <image>'],
    ['<g transform="rotate(4)"><path/></g>', 'a picture knows no transform "rotate(4)"'],
    ['<svg width="4"><path/></svg>', 'has no viewBox'],
  ])('throws for %s, which no export would draw', (content, message) => {
    expect(() => leaves(content)).toThrow(message);
  });
});
