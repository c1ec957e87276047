// What a thread of pngThreads.ts does: it renders one picture after the other.
import { parentPort } from 'node:worker_threads';
import { renderPng } from './png.ts';
import type { PictureAsked, PictureMade } from './pngThreads.ts';

function make({ id, svg, fontFiles, scale }: PictureAsked): PictureMade {
  try {
    return { id, png: renderPng(svg, fontFiles, scale) };
  } catch (error) {
    return { id, reason: String(error) };
  }
}

parentPort?.on('message', (asked: PictureAsked) => {
  const made = make(asked);
  parentPort?.postMessage(made, 'png' in made ? [made.png.buffer] : []);
});
