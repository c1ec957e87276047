import { resolve } from 'node:path';
import { Tinypool } from 'tinypool';
import { afterAll, expect, it } from 'vitest';
import { renderPng } from '../../src/exports/png.ts';
import { type PngTask, runPngTask } from '../../src/exports/pngTask.ts';
import { stillFonts } from './pictures.ts';

const pool = new Tinypool({ filename: resolve('src/exports/pngTask.ts'), maxThreads: 2 });
afterAll(() => pool.destroy());

const picture = (word: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="80" height="30"><rect width="80" height="30" fill="#fff"/><text y="20" font-family="Golos Text">${word}</text></svg>`;
const render = (svg: string): Promise<Uint8Array> => {
  const task: PngTask = { svg, fontFiles: stillFonts, scale: 2 };
  return pool.run(task, { name: runPngTask.name }) as Promise<Uint8Array>;
};

it('makes in threads the very pictures that the renderer makes, each for the one who asked', async () => {
  const words = ['Saran', 'Абай', 'Қаражал', 'Aksai', 'Ridder'];
  const made = await Promise.all(words.map((word) => render(picture(word))));
  expect(made).toEqual(words.map((word) => renderPng(picture(word), stillFonts, 2)));
});

it('says why a picture cannot be made, and goes on', async () => {
  await expect(render('<svg')).rejects.toThrow('SVG');
  await expect(render(picture('Saran'))).resolves.toBeInstanceOf(Uint8Array);
});
