// The renderer of `png.ts` as a task for a thread of its own: pictures are half the work of a build.
import { renderPng } from './png.ts';

export interface PngTask {
  svg: string;
  /** Paths of TrueType files. */
  fontFiles: readonly string[];
  scale: number;
}

export function runPngTask({ svg, fontFiles, scale }: PngTask): Uint8Array<ArrayBuffer> {
  return renderPng(svg, fontFiles, scale);
}
