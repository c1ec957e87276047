import { describe, expect, it } from 'vitest';
import { isSearchFile, searchKindOf, toSearchPage } from '../../src/exports/searchPage.ts';
import { registry } from '../evidence.ts';

const { places } = registry.tables;
const page = (title: string, head = '') =>
  `<html lang="en"><head>${head}</head><body><header>Menu</header><main id="main"><h1>${title}</h1><p>Text</p></main></body></html>`;
const index = (path: string, html: string) => toSearchPage(path, html, ['ru', 'kk'], places);

describe('searchKindOf', () => {
  it.each([
    ['saran/', 'story'],
    ['weight/', 'story'],
    ['towns/abai/', 'town'],
    ['charts/saran-jobs/', 'chart'],
    ['ledger/contested/bus-plant-jobs/', 'question'],
    ['ledger/claims/jobs.bus-plant.2025-04-24.kazinform-bus-2025/', 'claim'],
    ['ledger/series/abai-population/', 'series'],
    ['ledger/calculations/output-weight-per-head/', 'calculation'],
    ['sources/pm-seminar-2025/', 'source'],
    ['lessons/l01/', 'lesson'],
    ['directives/', 'order'],
    ['explore/weight/', 'tool'],
    ['method/', 'page'],
  ])('%s is a %s', (path, kind) => {
    expect(searchKindOf(path)).toBe(kind);
  });

  it.each([
    '',
    '404.html',
    'search/',
    'towns/',
    'charts/',
    'sources/',
    'ledger/',
    'ledger/claims/',
    'ledger/claims/by/population/',
    'ledger/claims/at/saran/',
    'ledger/series/',
    'embed/saran-jobs/',
    'pin/abc/saran-jobs/',
  ])('"%s" is a list, a frame or no text, and is not searched', (path) => {
    expect(searchKindOf(path)).toBeUndefined();
  });
});

describe('toSearchPage', () => {
  it('marks the main part and its kind, and says the address without index.html', () => {
    const found = index('towns/abai/', page('Abai'));
    expect(found?.url).toBe('/towns/abai/');
    expect(found?.content).toContain('<main data-pagefind-body data-pagefind-weight="4" id="main">');
    expect(found?.content).toContain('<p data-pagefind-filter="kind">town</p>');
  });

  it.each(places.filter(({ kind }) => kind === 'town'))(
    'gives the page of $name_en its names in three languages',
    ({ id, name_ru, name_kk }) => {
      const { content = '' } = index(`towns/${id}/`, page('The town')) ?? {};
      const subject = /data-pagefind-meta="subject">([^<]*)</.exec(content)?.[1]?.split(' · ') ?? [];
      expect(subject).toEqual(expect.arrayContaining([name_ru, name_kk]));
    },
  );

  it('gives other pages the names of the places that their title names as whole words', () => {
    expect(index('charts/x/', page('Jobs in <b>Saran</b>'))?.content).toContain('data-pagefind-meta="names">');
    expect(index('charts/x/', page('Jobs in Saransk'))?.content).not.toContain('data-pagefind-meta');
  });

  it('tells the kind of a page in another language, too', () => {
    expect(index('ru/towns/abai/', page('Абай'))?.content).toContain('>town</p>');
    expect(index('ru/towns/', page('Города'))).toBeUndefined();
  });

  it('leaves out what asks not to be indexed', () => {
    expect(index('saran/', page('Saran', '<meta name="robots" content="noindex">'))).toBeUndefined();
  });
});

describe('isSearchFile', () => {
  it('keeps what a search fetches and none of the ready-made interfaces', () => {
    const kept = [
      'pagefind.js',
      'pagefind-worker.js',
      'pagefind-entry.json',
      'pagefind.en_1.pf_meta',
      'wasm.en.pagefind',
    ];
    expect(
      [...kept, 'index/en_1.pf_index', 'fragment/en_1.pf_fragment', 'filter/en_1.pf_filter'].every(isSearchFile),
    ).toBe(true);
    expect(['pagefind-ui.js', 'pagefind-ui.css', 'pagefind-highlight.js'].some(isSearchFile)).toBe(false);
  });
});
