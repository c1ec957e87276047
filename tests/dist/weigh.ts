// What a first visit fetches, as a host with brotli sends it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type BuiltPage, dist, documentOf } from './pagesOf.ts';

interface Weight {
  /** The document with all that stands in it, scripts too. */
  document: number;
  /** The fonts that it preloads. */
  fonts: number;
  /** Scripts that are files of their own. */
  scriptFiles: number;
  /** All scripts, those in the document too. */
  scripts: number;
}

const packed = (bytes: string | Buffer): number => brotliCompressSync(bytes).length;
const sumOf = (sizes: readonly number[]): number => sizes.reduce((sum, size) => sum + size, 0);

/** Bytes of a page: text as brotli, fonts as they are, for they are packed already. */
export function weigh(page: BuiltPage): Weight {
  const document = documentOf(page);
  const read = (node: Element, attribute: string) => readFileSync(join(dist, node.getAttribute(attribute) ?? ''));
  const scripts = [...document.querySelectorAll('script:not([type="application/ld+json"])')];
  const files = scripts.filter((node) => node.hasAttribute('src')).map((node) => packed(read(node, 'src')));
  const inline = scripts.filter((node) => !node.hasAttribute('src')).map((node) => packed(node.textContent ?? ''));
  return {
    document: packed(page.html),
    fonts: sumOf([...document.querySelectorAll('link[rel=preload][as=font]')].map((node) => read(node, 'href').length)),
    scriptFiles: sumOf(files),
    scripts: sumOf([...files, ...inline]),
  };
}
