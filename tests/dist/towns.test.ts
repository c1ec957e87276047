import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dist, documentOf, pagesOf } from './pagesOf.ts';
import { readPng } from './readPng.ts';

const towns = pagesOf().filter(({ path }) => /^\/towns\/[^/]+\/$/.test(path));

describe('the page of a town, as built', () => {
  it('offers its claims and yearly values as files that are there', () => {
    expect(towns.length).toBe(27);
    for (const page of towns) {
      // The files of its citation lie elsewhere.
      const links = [...documentOf(page).querySelectorAll('a[download]')]
        .map((link) => link.getAttribute('href') ?? '')
        .filter((link) => link.startsWith(page.path));
      expect(links.map((link) => link.split('.').at(-1))).toEqual(['csv', 'json']);
      for (const link of links) expect(existsSync(join(dist, link)), link).toBe(true);
      const json = JSON.parse(readFileSync(join(dist, links[1] ?? ''), 'utf8')) as { claims: unknown[] };
      expect(json.claims.length).toBeGreaterThan(0);
    }
  });

  it('has a share card of its own, of the size that networks show whole', () => {
    for (const page of towns) {
      const card = documentOf(page).querySelector('meta[property="og:image"]')?.getAttribute('content') ?? '';
      const { pathname } = new URL(card);
      expect(pathname).toBe(`/cards/town-${page.path.split('/')[2]}.png`);
      const { width, height } = readPng(readFileSync(join(dist, pathname)));
      expect([width, height]).toEqual([1200, 630]);
    }
  });

  it('leads from every claim to its page and from every small chart to its series', () => {
    const document = documentOf(
      towns.find(({ path }) => path === '/towns/temirtau/') ?? { path: '', file: '', html: '' },
    );
    const claims = [...document.querySelectorAll('.town-claims .value a')].map(
      (link) => link.getAttribute('href') ?? '',
    );
    expect(claims.length).toBeGreaterThan(20);
    expect(claims.filter((link) => !link.startsWith('/ledger/claims/'))).toEqual([]);
    const series = [...document.querySelectorAll('.panel-measure p a')].map((link) => link.getAttribute('href') ?? '');
    expect(series.filter((link) => link.startsWith('/ledger/series/temirtau-')).length).toBe(6);
  });
});
