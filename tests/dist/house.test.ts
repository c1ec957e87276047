import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFeed } from '@rowanmanning/feed-parser';
import { describe, expect, it } from 'vitest';
import { pathPrefix } from '../../src/language/locales.ts';
import { dist, documentOf, isEmbed, languageOf, openingOf, pageAt, pagesOf, spoken } from './pagesOf.ts';

const site = 'http://localhost:4321';
const pages = pagesOf().map((page) => ({ path: page.path, document: openingOf(page) }));
const read = (name: string) => readFileSync(join(dist, name), 'utf8');

interface Linked {
  '@type'?: string;
  dateModified?: string;
  itemListElement?: { position: number; name: string; item?: string }[];
}

/** What a page says of itself to machines. */
function linkedData(document: Document): Linked[] {
  return [...document.querySelectorAll('script[type="application/ld+json"]')].map(
    (node) => JSON.parse(node.textContent ?? '') as Linked,
  );
}

/** Whether a file or folder page answers at an address of the site. */
function exists(url: string): boolean {
  const { pathname } = new URL(url);
  return existsSync(join(dist, pathname.endsWith('/') ? `${pathname}index.html` : pathname));
}

const articles = pages.flatMap(({ path, document }) =>
  linkedData(document)
    .filter((data) => data['@type'] === 'Article')
    .map(({ dateModified }) => ({ path, dateModified })),
);

/** The front door of the language of a page. */
const homeOf = (path: string) => `/${pathPrefix(languageOf(path))}`;

describe.each(spoken)('feed.xml in %s', (locale) => {
  const feed = parseFeed(read(`${pathPrefix(locale)}feed.xml`));
  const own = articles.filter(({ path }) => languageOf(path) === locale);

  it('is Atom, and has every story once under an address that exists', () => {
    expect(feed.meta).toMatchObject({ type: 'atom', version: '1.0' });
    const urls = feed.items.map(({ url }) => url ?? '');
    expect(urls.toSorted()).toEqual(own.map(({ path }) => `${site}${path}`).toSorted());
    expect(urls.length).toBeGreaterThan(1);
    expect(urls.filter((url) => !exists(url))).toEqual([]);
  });

  it('has the last changed story first, with the day that the story itself states, and bears its date', () => {
    const days = feed.items.map(({ updated }) => updated?.toISOString().slice(0, 10) ?? '');
    expect(days).toEqual(days.toSorted().toReversed());
    expect(feed.updated?.toISOString().slice(0, 10)).toBe(days[0]);
    const stated = new Map(own.map(({ path, dateModified }) => [`${site}${path}`, dateModified]));
    expect(feed.items.map(({ url }) => stated.get(url ?? ''))).toEqual(days);
  });

  it('is announced in the head of every page but embeds', () => {
    const silent = pages
      .filter((page) => !isEmbed(page) && languageOf(page.path) === locale)
      .filter(({ path, document }) => {
        const link = document.querySelector('link[rel=alternate][type="application/atom+xml"]');
        return link?.getAttribute('href') !== `${homeOf(path)}feed.xml`;
      });
    expect(silent.map(({ path }) => path)).toEqual([]);
  });
});

describe('sitemap.xml', () => {
  const entries = [...read('sitemap.xml').matchAll(/<url><loc>([^<]+)<\/loc>(?:<lastmod>([^<]+)<\/lastmod>)?<\/url>/g)];
  const listed = entries.map(([, url = '']) => new URL(url).pathname);

  it('lists every page that may be indexed once, and nothing else', () => {
    const indexable = pages
      .filter(
        ({ document }) => !document.querySelector('meta[name=robots]')?.getAttribute('content')?.includes('noindex'),
      )
      .map(({ path }) => path);
    expect(listed.toSorted()).toEqual(indexable.toSorted());
    expect(listed.filter((path) => isEmbed({ path }) || path.includes('404'))).toEqual([]);
    expect(listed.length).toBeGreaterThan(100);
  });

  it('gives the day of the last change of stories, as they state it, and of nothing else', () => {
    const dated = entries
      .filter(([, , day]) => day !== undefined)
      .map(([, url = '', day]) => [new URL(url).pathname, day]);
    expect(dated.toSorted()).toEqual(articles.map(({ path, dateModified }) => [path, dateModified]).toSorted());
  });
});

describe('robots.txt', () => {
  it('lets everybody read, and names the sitemap by its full address', () => {
    expect(read('robots.txt')).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${site}/sitemap.xml\n`);
  });
});

describe('llms.txt', () => {
  it('leads only to what exists', () => {
    const urls = [...read('llms.txt').matchAll(/\]\((\S+)\)/g)].map(([, url = '']) => url);
    expect(urls.length).toBeGreaterThan(20);
    expect(urls.filter((url) => !url.startsWith(`${site}/`) || !exists(url))).toEqual([]);
  });
});

describe('404.html', () => {
  it('leads to every story and town and to every section, by addresses from the root, so that it works at any depth', () => {
    const document = documentOf(pageAt('/404.html'));
    const links = [...document.querySelectorAll('main a:not(.framed a)')].map(
      (link) => link.getAttribute('href') ?? '',
    );
    const towns = pages.map(({ path }) => path).filter((path) => /^\/towns\/[^/]+\/$/.test(path));
    const stories = articles.map(({ path }) => path).filter((path) => languageOf(path) === 'en');
    const sections = ['/charts/', '/ledger/', '/data/', '/search/'];
    expect(links.toSorted()).toEqual([...stories, ...towns, ...sections].toSorted());
    expect(towns.length).toBeGreaterThan(20);
  });
});

describe('the trail of a page', () => {
  const trailed = pages.filter(({ document }) => document.querySelector('nav.trail') !== null);

  it('is told to machines in the same steps as to readers', () => {
    expect(trailed.length).toBeGreaterThan(50);
    for (const { path, document } of trailed) {
      const seen = [...document.querySelectorAll('nav.trail li')].map((step) => {
        const href = step.querySelector('a')?.getAttribute('href');
        return { name: step.textContent?.trim(), item: href ? `${site}${href}` : undefined };
      });
      const told = linkedData(document).filter((data) => data['@type'] === 'BreadcrumbList');
      expect(told, path).toHaveLength(1);
      expect(
        told[0]?.itemListElement?.map(({ name, item }) => ({ name, item })),
        path,
      ).toEqual(seen);
      expect(
        told[0]?.itemListElement?.map(({ position }) => position),
        path,
      ).toEqual(seen.map((_, index) => index + 1));
    }
  });

  it('begins at the front page and stands nowhere but below the top level', () => {
    for (const { path, document } of trailed) {
      expect(document.querySelector('nav.trail a')?.getAttribute('href'), path).toBe(homeOf(path));
      expect(path.slice(homeOf(path).length).split('/').length, path).toBeGreaterThan(2);
    }
  });
});

describe('the masthead', () => {
  const current = (path: string) => {
    const found = [...documentOf(pageAt(path)).querySelectorAll('.masthead-menu [aria-current]')];
    return found.map((link) => `${link.textContent?.trim()} ${link.getAttribute('aria-current')}`);
  };

  it('marks the page, or the section that the page stands in', () => {
    expect(current('/saran/')).toEqual(['Saran page']);
    expect(current('/towns/')).toEqual(['Towns page']);
    expect(current('/towns/saran/')).toEqual(['Towns true']);
    expect(current('/method/')).toEqual([]);
  });

  const languages = (path: string) => {
    const links = [...documentOf(pageAt(path)).querySelectorAll('.masthead-languages a')];
    return links.map((link) => [
      link.getAttribute('hreflang'),
      link.getAttribute('title'),
      link.getAttribute('href'),
      link.getAttribute('aria-current'),
    ]);
  };

  it('leads to the same page in every language, and from a page of the original alone to their front doors', () => {
    expect(languages('/ru/saran/')).toEqual([
      ['en', 'English', '/saran/', null],
      ['ru', 'Русский', '/ru/saran/', 'page'],
      ['kk', 'Қазақша', '/kk/saran/', null],
    ]);
    expect(languages('/sources/').map(([, , href]) => href)).toEqual(['/sources/', '/ru/', '/kk/']);
    expect(languages('/404.html').map(([, , href]) => href)).toEqual(['/', '/ru/', '/kk/']);
  });

  it('marks in translations what is there in the original alone', () => {
    const marked = [...documentOf(pageAt('/ru/')).querySelectorAll('.masthead-menu a[hreflang=en]')];
    expect(marked.map((link) => link.getAttribute('href'))).toEqual(['/ledger/', '/data/']);
    expect(documentOf(pageAt('/')).querySelectorAll('.masthead-menu a[hreflang]')).toHaveLength(0);
  });
});

describe('the list of contents of a long page', () => {
  it.each(['/method/', '/about/', '/cite/', '/replicate/', '/data/', '/directives/', '/saran/', '/seminar/'])(
    '%s: every entry leads to a heading or a part of the page',
    (path) => {
      const document = documentOf(pageAt(path));
      const links = [...document.querySelectorAll('main .contents a')].map((link) => link.getAttribute('href') ?? '');
      expect(links.length).toBeGreaterThan(3);
      expect(links.filter((href) => document.getElementById(href.slice(1)) === null)).toEqual([]);
    },
  );
});

describe('the way on', () => {
  it.each([
    ['/saran/', /^\/[a-z]+\/$/],
    ['/charts/saran-jobs/', /^\/charts\/[a-z-]+\/$/],
  ])('from %s leads to the next of its kind', (path, kind) => {
    const next = documentOf(pageAt(path)).querySelector('.pager a[rel=next]')?.getAttribute('href') ?? '';
    expect(next).toMatch(kind);
    expect(documentOf(pageAt(next)).querySelector('.pager a[rel=prev]')?.getAttribute('href')).toBe(path);
  });
});
