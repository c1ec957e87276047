import { describe, expect, it } from 'vitest';
import { renderPng } from '../../src/exports/png.ts';
import { stillFonts } from './pictures.ts';

const svg = (content: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 63" width="120" height="63"><rect width="120" height="63" fill="#fff"/>${content}</svg>`;
const text = (family: string, words: string, weight = 400) =>
  svg(`<text x="4" y="40" font-family="${family}" font-weight="${weight}" font-size="20">${words}</text>`);

function sizeOf(png: Uint8Array): { width: number; height: number } {
  const view = new DataView(png.buffer, png.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

describe('renderPng(svg, fontFiles, scale)', () => {
  it('begins with the signature of PNG', () => {
    expect([...renderPng(svg(''), stillFonts, 1).subarray(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10]);
  });

  it.each([
    [1, 120, 63],
    [2, 240, 126],
  ])('is %d times the size of the drawing: %d by %d px', (scale, width, height) => {
    expect(sizeOf(renderPng(svg(''), stillFonts, scale))).toEqual({ width, height });
  });

  it('the same drawing gives the same bytes', () => {
    expect(renderPng(text('Golos Text', 'Saran'), stillFonts, 1)).toEqual(
      renderPng(text('Golos Text', 'Saran'), stillFonts, 1),
    );
  });

  it.each(['Saran', 'Сарань', 'Қаратау', 'Ұ', 'Ә', 'Ғ', 'Ң', 'Ө', 'Ү', 'Һ', 'І', '₸'])(
    'sets %s in the face and the weight it is told, never in another that has the letters',
    (word) => {
      const faces = [
        renderPng(svg(''), stillFonts, 1),
        renderPng(text('Source Serif 4', word, 700), stillFonts, 1),
        renderPng(text('Golos Text', word, 400), stillFonts, 1),
        renderPng(text('Golos Text', word, 600), stillFonts, 1),
      ].map((png) => Buffer.from(png).toString('base64'));
      expect(new Set(faces).size).toBe(4);
    },
  );

  it('uses no font of the machine', () => {
    expect(renderPng(text('DejaVu Sans', 'Saran'), [], 1)).toEqual(renderPng(svg(''), [], 1));
  });

  it('throws for what is not well-formed', () => {
    expect(() => renderPng('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><g></svg>', [], 1)).toThrow(
      'expected',
    );
  });
});
