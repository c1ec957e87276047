import { expect, it } from 'vitest';
import { renderPng } from '../../src/exports/png.ts';
import { createPngThreads } from '../../src/exports/pngThreads.ts';
import { stillFonts } from './pictures.ts';

const picture = (word: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="80" height="30"><rect width="80" height="30" fill="#fff"/><text y="20" font-family="Golos Text">${word}</text></svg>`;
const render = createPngThreads(stillFonts, 2);

it('makes the very pictures that the renderer makes, each for the one who asked', async () => {
  const words = ['Saran', 'Абай', 'Қаражал', 'Aksai', 'Ridder'];
  const made = await Promise.all(words.map((word) => render(picture(word), 2)));
  expect(made).toEqual(words.map((word) => renderPng(picture(word), stillFonts, 2)));
});

it('says why a picture cannot be made, and goes on', async () => {
  await expect(render('<svg', 1)).rejects.toThrow('SVG');
  await expect(render(picture('Saran'), 1)).resolves.toBeInstanceOf(Uint8Array);
});
