import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { locales } from '../../src/language/locales.ts';
import { dist } from './pagesOf.ts';
import { ofReaders, survey } from './survey.ts';

const meta = (document: Document, name: string) =>
  document.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content') ?? '';
const idsOf = (document: Document) => [...document.querySelectorAll('[id]')].map((node) => node.id);

/** Attributes that name ids of the same page. */
const references = [
  'popovertarget',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'for',
  'headers',
  'list',
  'data-copy',
];
/** What the questions count on their way, so that a question that asks nothing is found out. */
const counted = { cards: 0, jsonLd: 0, references: 0 };
const titles: string[] = [];

const answers = survey({
  titleLength: ({ title }) => (title.length >= 8 && title.length <= 140 ? [] : [`title "${title}"`]),
  titleAgain: ofReaders(({ title }) => {
    const again = titles.includes(title);
    titles.push(title);
    return again ? [`title "${title}"`] : [];
  }),
  description: ofReaders((document) => {
    const text = meta(document, 'description');
    return text.length >= 50 && text.length <= 200 ? [] : [`${text.length} characters: ${text}`];
  }),
  canonical: ofReaders((document, { path }) => {
    const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? 'http://none.invalid/none';
    // An address in a page may be percent-encoded; a path of dist is not.
    const lines = decodeURIComponent(new URL(canonical).pathname) === path ? [] : [`canonical ${canonical}`];
    return meta(document, 'og:url') === canonical ? lines : [...lines, `og:url ${meta(document, 'og:url')}`];
  }),
  card: ofReaders((document) => {
    const card = meta(document, 'og:image');
    if (card === '') return [];
    counted.cards += 1;
    const { pathname } = new URL(card);
    const lines = existsSync(join(dist, pathname)) ? [] : [`no ${pathname}`];
    return meta(document, 'og:image:alt') === '' ? [...lines, 'no words for the picture'] : lines;
  }),
  language: ({ documentElement }) =>
    (locales as readonly string[]).includes(documentElement.lang) ? [] : [`lang "${documentElement.lang}"`],
  jsonLd: (document) =>
    [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((node) => {
      counted.jsonLd += 1;
      const data = JSON.parse(node.textContent ?? '') as Record<string, unknown>;
      if (data['@context'] !== 'https://schema.org') return [`JSON-LD in the words of ${String(data['@context'])}`];
      return (data['@type'] ?? data['@graph']) ? [] : ['JSON-LD without a type'];
    }),
  headings: ofReaders((document) => {
    const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((node) =>
      Number(node.localName.slice(1)),
    );
    const skips = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
    const first = levels.filter((level) => level === 1).length;
    return [...(first === 1 ? [] : [`${first} h1`]), ...skips.map((level) => `h${level} after a jump`)];
  }),
  ids: (document) => {
    const ids = idsOf(document);
    return ids.length === new Set(ids).size ? [] : ids.filter((id, index) => ids.indexOf(id) !== index);
  },
  references: (document) => {
    const ids = new Set(idsOf(document));
    const wanted = references.flatMap((name) =>
      [...document.querySelectorAll(`[${name}]`)].flatMap((node) => (node.getAttribute(name) ?? '').split(/\s+/)),
    );
    counted.references += wanted.length;
    return wanted.filter((id) => !ids.has(id));
  },
  notes: (document) => {
    const opened = new Set(
      [...document.querySelectorAll('[popovertarget]')].map((node) => node.getAttribute('popovertarget')),
    );
    return [...document.querySelectorAll('[popover]')].filter(({ id }) => !opened.has(id)).map(({ id }) => id);
  },
  slips: (document) => {
    const slipped = /\b(undefined|NaN|\[object \w+\]|Infinity|Invalid Date)\b/.exec(document.body.textContent ?? '');
    const dead = [...document.querySelectorAll('a')].filter((node) => !node.hasAttribute('href'));
    return [
      ...(slipped === null ? [] : [`shows ${slipped[0]}`]),
      ...dead.map((node) => `dead link “${node.textContent}”`),
    ];
  },
  names: (document) =>
    [...document.querySelectorAll('a[href], button, img, iframe, svg[role=img]')]
      .filter((node) => {
        const name = node.getAttribute('aria-label') ?? node.getAttribute('alt') ?? node.getAttribute('title') ?? '';
        return `${name}${node.getAttribute('aria-labelledby') ?? ''}${node.textContent}`.trim() === '';
      })
      .map((node) => node.outerHTML.slice(0, 120)),
});

describe('the head of a page', () => {
  it('has a title of its own', () => {
    expect(titles.length).toBeGreaterThan(100);
    expect(answers.titleAgain).toEqual([]);
    expect(answers.titleLength).toEqual([]);
  });

  it('has a description of 50 to 200 characters', () => {
    expect(answers.description).toEqual([]);
  });

  it('names its own address as canonical, and as the address to share', () => {
    expect(answers.canonical).toEqual([]);
  });

  it('names a share card that exists, with words for it, wherever it names one', () => {
    expect(counted.cards).toBeGreaterThan(10);
    expect(answers.card).toEqual([]);
  });

  it('speaks a language that we publish', () => {
    expect(answers.language).toEqual([]);
  });

  it('holds JSON-LD that parses, in the words of schema.org', () => {
    expect(counted.jsonLd).toBeGreaterThan(10);
    expect(answers.jsonLd).toEqual([]);
  });
});

describe('the body of a page', () => {
  it('has one h1, and headings that skip no level', () => {
    expect(answers.headings).toEqual([]);
  });

  it('has every id once', () => {
    expect(answers.ids).toEqual([]);
  });

  it('refers only to ids that it has', () => {
    expect(counted.references).toBeGreaterThan(1000);
    expect(answers.references).toEqual([]);
  });

  it('every note has a number that opens it', () => {
    expect(answers.notes).toEqual([]);
  });

  it('shows nothing that code let slip', () => {
    expect(answers.slips).toEqual([]);
  });

  it('every link, button and picture has a name', () => {
    expect(answers.names).toEqual([]);
  });
});
