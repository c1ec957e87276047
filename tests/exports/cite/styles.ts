// The styles of citation of content/styles/, for tests.
import { readFileSync } from 'node:fs';
import type { OwnStyles, StyleLocales } from '../../../src/exports/cite/citationStyles.ts';

export function readOwnStyles(): OwnStyles {
  const read = (name: string) => readFileSync(`content/styles/${name}.csl`, 'utf8');
  return { chicago: read('chicago-author-date'), gost: read('gost-r-7-0-100') };
}

export function readStyleLocales(): StyleLocales {
  return {
    ru: readFileSync('node_modules/citeproc-locales/locales/locales-ru-RU.xml', 'utf8'),
    kk: readFileSync('content/styles/locales-kk-KZ.xml', 'utf8'),
  };
}
