import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '@extractus/oembed-extractor';
import { describe, expect, it } from 'vitest';
import { createWords } from '../../src/language/createWords.ts';
import { dist, documentOf, filesOf, languageOf, openingOf, pagesOf } from './pagesOf.ts';

const site = 'http://localhost:4321';

/** Answers from the folder of the build, as a host of files does: queries change nothing. */
async function fetchFromDist(address: string): Promise<Response> {
  const { origin, pathname } = new URL(address);
  const file = join(dist, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  if (origin !== site || !existsSync(file)) return new Response('', { status: 404 });
  return new Response(readFileSync(file, 'utf8'));
}

const announcing = pagesOf().flatMap((page) => {
  const links = [...openingOf(page).querySelectorAll('head link[rel=alternate][type$="+oembed"]')];
  return links.length === 0
    ? []
    : [
        {
          path: page.path,
          links: links.map((link) => ({ type: link.getAttribute('type'), href: link.getAttribute('href') ?? '' })),
        },
      ];
});

describe('oEmbed answers', () => {
  it('are announced by every chart and every story, as JSON and as XML, by addresses that exist', () => {
    const charts = pagesOf().filter(({ path }) => /^\/charts\/[^/]+\/$/.test(path));
    expect(charts.length).toBeGreaterThanOrEqual(13);
    const paths = announcing.map(({ path }) => path);
    for (const path of [...charts.map(({ path: chart }) => chart), '/saran/', '/seminar/', '/weight/'])
      expect(paths).toContain(path);
    for (const { path, links } of announcing) {
      expect(
        links.map(({ type }) => type),
        path,
      ).toEqual(['application/json+oembed', 'text/xml+oembed']);
      for (const { href } of links) expect(existsSync(join(dist, new URL(href).pathname)), href).toBe(true);
    }
  });

  it('are all announced by a page', () => {
    const files = filesOf(join(dist, 'oembed')).map((name) => `${site}/oembed/${name}`);
    expect(announcing.flatMap(({ links }) => links.map(({ href }) => href)).toSorted()).toEqual(files.toSorted());
  });

  it.each(announcing)(
    'a consumer that is given $path finds its answer, with the size it may have or not',
    async ({ path }) => {
      const answer = (await extract(
        `${site}${path}`,
        { maxwidth: 500 },
        fetchFromDist as typeof fetch,
      )) as unknown as Record<string, unknown>;
      expect(answer).toMatchObject({
        type: 'rich',
        version: '1.0',
        provider_name: createWords(languageOf(path)).say('site.name'),
        method: 'auto-discovery',
      });
      expect(answer['height']).toBeLessThanOrEqual(1000);
      const thumbnail = new URL(String(answer['thumbnail_url'])).pathname;
      expect(existsSync(join(dist, thumbnail))).toBe(true);
      const body = documentOf({
        path: '',
        file: '',
        html: `<!doctype html><html><body>${String(answer['html'])}</body></html>`,
      });
      expect(body.querySelector('blockquote a')?.getAttribute('href')).toBe(`${site}${path}`);
      const addresses = [...body.querySelectorAll('iframe, img')].map((node) => node.getAttribute('src') ?? '');
      expect(addresses.length).toBe(1);
      for (const address of addresses) {
        const { pathname } = new URL(address);
        expect(existsSync(join(dist, pathname.endsWith('/') ? `${pathname}index.html` : pathname)), address).toBe(true);
      }
    },
  );
});
