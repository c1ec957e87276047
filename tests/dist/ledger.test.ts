import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { claimPath } from '../../src/evidence/addresses.ts';
import { registry } from '../evidence.ts';
import { pathPrefix } from '../../src/language/locales.ts';
import { dist, documentOf, filesOf, pageAt, pagesOf, spoken } from './pagesOf.ts';
import { weigh } from './weigh.ts';

const kB = 1000;
const lists = pagesOf()
  .map(({ path }) => path)
  .filter((path) => /^\/ledger\/(?:$|claims\/(?:$|by\/|at\/)|series\/$)|^\/search\/$/.test(path));
const linksOf = (path: string) =>
  [...documentOf(pageAt(path)).querySelectorAll('main a')].map((link) => link.getAttribute('href') ?? '');

describe('the lists of the ledger', () => {
  it.each(lists)('%s is at most 60 kB with its fonts', (path) => {
    const { document, fonts, scriptFiles } = weigh(pageAt(path));
    expect(document + fonts + scriptFiles).toBeLessThanOrEqual(60 * kB);
  });

  it('lead from the page of all measures to every claim', () => {
    const pages = linksOf('/ledger/claims/');
    const all = new Set([...pages, ...pages.filter((path) => path.includes('/claims/by/')).flatMap(linksOf)]);
    expect(registry.tables.claims.filter(({ id }) => !all.has(`/${claimPath(id)}`))).toEqual([]);
  });

  it('have an anchor for every measure of a claim on the page of all measures', () => {
    const document = documentOf(pageAt('/ledger/claims/'));
    const measures = new Set(registry.tables.claims.map(({ measure }) => measure));
    expect([...measures].filter((id) => document.querySelector(`[id="${id}"]`) === null)).toEqual([]);
  });

  it('lead from the page of all places to every series', () => {
    const all = new Set(linksOf('/ledger/series/'));
    const series = new Set(registry.tables.observations.map(({ subject, measure }) => `${subject}-${measure}`));
    expect([...series].filter((id) => !all.has(`/ledger/series/${id}/`))).toEqual([]);
  });
});

describe('the data of the filter', () => {
  it('is at most 250 kB', () => {
    expect(brotliCompressSync(readFileSync(join(dist, 'ledger/records.json'))).length).toBeLessThanOrEqual(250 * kB);
  });
});

describe('the index of the search', () => {
  it('holds what a search fetches and no interface of Pagefind', () => {
    const files = filesOf(join(dist, 'pagefind'));
    expect(files).toContain('pagefind.js');
    expect(files.filter((file) => /ui|highlight/.test(file.split('/').at(-1) ?? '') && file.endsWith('.js'))).toEqual(
      [],
    );
    expect(files.filter((file) => file.startsWith('fragment/')).length).toBeGreaterThan(100);
  });

  it('lets WebAssembly run on the page of the search and nowhere else', () => {
    const loose = pagesOf().filter(({ html }) => html.includes('wasm-unsafe-eval'));
    expect(loose.map(({ path }) => path).toSorted()).toEqual(
      spoken.map((locale) => `/${pathPrefix(locale)}search/`).toSorted(),
    );
  });
});
