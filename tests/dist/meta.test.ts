import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { locales } from '../../src/language/locales.ts';
import { type BuiltPage, dist, documentOf, pagesOf } from './pagesOf.ts';

const all = pagesOf().map((page) => ({ page, path: page.path, document: documentOf(page) }));
const readers = all.filter(({ path }) => !path.includes('/embed/') && path !== '/404.html');

const meta = (document: Document, name: string) =>
  document.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content') ?? '';

/** Lines of a check on every page, empty when all is well. */
function complaints(
  pages: readonly { page: BuiltPage; path: string; document: Document }[],
  check: (document: Document, path: string) => string[],
): string[] {
  return pages.flatMap(({ document, path }) => check(document, path).map((line) => `${path}: ${line}`));
}

describe('the head of a page', () => {
  it('has a title of its own', () => {
    const titles = readers.map(({ document }) => document.title);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
    expect(
      complaints(all, ({ title }) => (title.length >= 8 && title.length <= 140 ? [] : [`title "${title}"`])),
    ).toEqual([]);
  });

  it('has a description of 50 to 200 characters', () => {
    expect(
      complaints(readers, (document) => {
        const text = meta(document, 'description');
        return text.length >= 50 && text.length <= 200 ? [] : [`${text.length} characters: ${text}`];
      }),
    ).toEqual([]);
  });

  it('names its own address as canonical, and as the address to share', () => {
    expect(
      complaints(readers, (document, path) => {
        const canonical =
          document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? 'http://none.invalid/none';
        const lines = new URL(canonical).pathname === path ? [] : [`canonical ${canonical}`];
        return meta(document, 'og:url') === canonical ? lines : [...lines, `og:url ${meta(document, 'og:url')}`];
      }),
    ).toEqual([]);
  });

  it('names a share card that exists, with words for it, wherever it names one', () => {
    const carded = readers.filter(({ document }) => meta(document, 'og:image') !== '');
    expect(carded.length).toBeGreaterThan(10);
    expect(
      complaints(carded, (document) => {
        const { pathname } = new URL(meta(document, 'og:image'));
        const lines = existsSync(join(dist, pathname)) ? [] : [`no ${pathname}`];
        return meta(document, 'og:image:alt') === '' ? [...lines, 'no words for the picture'] : lines;
      }),
    ).toEqual([]);
  });

  it('speaks a language that we publish', () => {
    expect(
      complaints(all, ({ documentElement }) =>
        (locales as readonly string[]).includes(documentElement.lang) ? [] : [`lang "${documentElement.lang}"`],
      ),
    ).toEqual([]);
  });

  it('holds JSON-LD that parses, in the words of schema.org', () => {
    const blocks = all.flatMap(({ document, path }) =>
      [...document.querySelectorAll('script[type="application/ld+json"]')].map((node) => ({
        path,
        text: node.textContent ?? '',
      })),
    );
    expect(blocks.length).toBeGreaterThan(10);
    for (const { path, text } of blocks) {
      const data = JSON.parse(text) as Record<string, unknown>;
      expect(data['@context'], path).toBe('https://schema.org');
      expect(data['@type'] ?? data['@graph'], path).toBeTruthy();
    }
  });
});

describe('the body of a page', () => {
  it('has one h1, and headings that skip no level', () => {
    expect(
      complaints(readers, (document) => {
        const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((node) =>
          Number(node.localName.slice(1)),
        );
        const skips = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
        const first = levels.filter((level) => level === 1).length;
        return [...(first === 1 ? [] : [`${first} h1`]), ...skips.map((level) => `h${level} after a jump`)];
      }),
    ).toEqual([]);
  });

  it('has every id once', () => {
    expect(
      complaints(all, (document) => {
        const ids = [...document.querySelectorAll('[id]')].map((node) => node.id);
        return ids.filter((id, index) => ids.indexOf(id) !== index);
      }),
    ).toEqual([]);
  });

  it('refers only to ids that it has', () => {
    const names = [
      'popovertarget',
      'aria-labelledby',
      'aria-describedby',
      'aria-controls',
      'for',
      'headers',
      'list',
      'data-copy',
    ];
    const used = all.map(({ document, path }) => {
      const ids = new Set([...document.querySelectorAll('[id]')].map((node) => node.id));
      const wanted = names.flatMap((name) =>
        [...document.querySelectorAll(`[${name}]`)].flatMap((node) => (node.getAttribute(name) ?? '').split(/\s+/)),
      );
      return { path, wanted: wanted.length, missing: wanted.filter((id) => !ids.has(id)) };
    });
    expect(used.filter(({ missing }) => missing.length > 0)).toEqual([]);
    expect(used.find(({ path }) => path === '/saran/')?.wanted).toBeGreaterThan(100);
  });

  it('every note has a number that opens it', () => {
    expect(
      complaints(all, (document) => {
        const opened = new Set(
          [...document.querySelectorAll('[popovertarget]')].map((node) => node.getAttribute('popovertarget')),
        );
        return [...document.querySelectorAll('[popover]')].filter(({ id }) => !opened.has(id)).map(({ id }) => id);
      }),
    ).toEqual([]);
  });

  it('shows nothing that code let slip', () => {
    expect(
      complaints(all, (document) => {
        const slipped = /\b(undefined|NaN|\[object \w+\]|Infinity|Invalid Date)\b/.exec(
          document.body.textContent ?? '',
        );
        const links = [...document.querySelectorAll('a')].filter((node) => !node.hasAttribute('href'));
        return [
          ...(slipped === null ? [] : [`shows ${slipped[0]}`]),
          ...links.map((node) => `dead link “${node.textContent}”`),
        ];
      }),
    ).toEqual([]);
  });

  it('every link, button and picture has a name', () => {
    expect(
      complaints(all, (document) =>
        [...document.querySelectorAll('a[href], button, img, iframe, svg[role=img]')]
          .filter((node) => {
            const name =
              node.getAttribute('aria-label') ?? node.getAttribute('alt') ?? node.getAttribute('title') ?? '';
            return `${name}${node.getAttribute('aria-labelledby') ?? ''}${node.textContent}`.trim() === '';
          })
          .map((node) => node.outerHTML.slice(0, 120)),
      ),
    ).toEqual([]);
  });
});
