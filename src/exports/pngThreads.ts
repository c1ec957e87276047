// Pictures in pixels, made in threads of their own while pages are rendered: they are half the work of a build.
import { Worker } from 'node:worker_threads';

export interface PictureAsked {
  id: number;
  svg: string;
  /** Paths of TrueType files. */
  fontFiles: readonly string[];
  scale: number;
}

export type PictureMade = { id: number; png: Uint8Array<ArrayBuffer> } | { id: number; reason: string };

/** From the root of the project: the bundler moves modules, so their own addresses say nothing. */
const THREAD = './src/exports/pngThread.ts';

interface Waiting {
  resolve(png: Uint8Array<ArrayBuffer>): void;
  reject(reason: Error): void;
}

function openThread(waiting: Map<number, Waiting>): Worker {
  const thread = new Worker(THREAD);
  thread.on('message', (made: PictureMade) => {
    const asker = waiting.get(made.id);
    waiting.delete(made.id);
    if (waiting.size === 0) thread.unref();
    if ('png' in made) asker?.resolve(made.png);
    else asker?.reject(new Error(made.reason));
  });
  thread.on('error', (error) => {
    for (const { reject } of waiting.values()) reject(error);
  });
  thread.unref();
  return thread;
}

/** The renderer of `png.ts` behind a promise; `count` threads are opened when the first picture is asked for, and keep no process alive. */
export function createPngThreads(
  fontFiles: readonly string[],
  count: number,
): (svg: string, scale: 1 | 2) => Promise<Uint8Array<ArrayBuffer>> {
  const threads: { thread: Worker; waiting: Map<number, Waiting> }[] = [];
  let id = 0;
  return (svg, scale) => {
    if (threads.length === 0) {
      for (let thread = 0; thread < count; thread += 1) {
        const waiting = new Map<number, Waiting>();
        threads.push({ thread: openThread(waiting), waiting });
      }
    }
    id += 1;
    const asked: PictureAsked = { id, svg, fontFiles, scale };
    const [least] = threads.toSorted((a, b) => a.waiting.size - b.waiting.size);
    return new Promise((resolve, reject) => {
      least?.waiting.set(asked.id, { resolve, reject });
      least?.thread.ref();
      least?.thread.postMessage(asked, []);
    });
  };
}
