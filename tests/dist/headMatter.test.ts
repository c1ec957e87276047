import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Options, expand } from 'jsonld';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { CslItem } from '../../src/exports/cite/cslItem.ts';
import { createWords } from '../../src/language/createWords.ts';
import { pathPrefix } from '../../src/language/locales.ts';
import { dist, documentOf, filesOf, languageOf, openingOf, pageAt, spoken } from './pagesOf.ts';
import { type Description, findMistakes, shapeOf } from './schemaOrg.ts';
import { ofReaders, survey } from './survey.ts';
import { readItem } from './zotero.ts';

const contents = (document: Document, key: string) =>
  [...document.querySelectorAll(`head meta[name="${key}"]`)].map((node) => node.getAttribute('content') ?? '');
const hrefs = (document: Document, rel: string) =>
  [...document.querySelectorAll(`head link[rel="${rel}"]`)].map((node) => node.getAttribute('href') ?? '');
const isThere = (address: string) => existsSync(join(dist, decodeURIComponent(new URL(address).pathname)));

/** One of each shape of JSON-LD on the whole site, with the page where it was seen first. */
const shapes = new Map<string, { path: string; data: Record<string, unknown> }>();
/** Addresses of the pages that say how to cite them. */
const cited = new Set<string>();
const counted = { described: 0 };

/** Addresses of the pages that a file for reference managers leads to; a table has none of its own but the one of all tables. */
function listCitable(): Set<string> {
  const folders = spoken.map((locale) => join(dist, pathPrefix(locale), 'cite'));
  const files = folders.flatMap((folder) => filesOf(folder).map((name) => join(folder, name)));
  const items = files
    .filter((file) => file.endsWith('.csl.json'))
    .flatMap((file) => JSON.parse(readFileSync(file, 'utf8')) as CslItem[]);
  return new Set(items.map(({ URL: address }) => address.replace(/#.*$/, '')));
}

const answers = survey(
  {
    jsonLd: (document, { path }) => {
      for (const node of document.querySelectorAll('script[type="application/ld+json"]')) {
        const data = JSON.parse(node.textContent ?? '') as Record<string, unknown>;
        const shape = shapeOf(data);
        if (!shapes.has(shape)) shapes.set(shape, { path, data });
      }
      return [];
    },
    box: ofReaders((document, { html }) => {
      const isCited = contents(document, 'citation_title').length > 0;
      const hasBox = /<section[^>]* class="cite\b[^]*class="cite-line/.test(html);
      for (const address of contents(document, 'citation_public_url')) cited.add(address);
      return isCited && !hasBox ? ['tags of a citation, and no box for readers'] : [];
    }),
    type: ofReaders((document, { path }) => {
      if (contents(document, 'citation_title').length === 0) return [];
      const { type, isSaid, creators, extra, numbers } = readItem(document);
      const strays = [
        ...creators.filter((name) => name !== createWords(languageOf(path)).say('site.name')),
        ...numbers,
        ...(extra === '' ? [] : [extra]),
      ];
      if (!isSaid || (type !== 'report' && type !== 'dataset')) strays.push(`Zotero would take it for a ${type}`);
      return strays;
    }),
    misleading: (document) =>
      ['citation_journal_title', 'citation_journal_abbrev'].filter((key) => contents(document, key).length > 0),
    citeAs: ofReaders((document) => {
      const [canonical] = hrefs(document, 'canonical');
      const [own] = contents(document, 'citation_public_url');
      if (own === undefined) return [];
      return own === canonical && hrefs(document, 'cite-as').join() === own ? [] : [`${own} is not ${canonical}`];
    }),
    described: (document) => {
      const files = [...hrefs(document, 'describedby'), ...hrefs(document, 'item')];
      counted.described += files.length;
      return files.filter((file) => !isThere(file));
    },
    empty: (document) =>
      [...document.querySelectorAll('head meta[content=""]')].map((node) => node.getAttribute('name') ?? 'property'),
  },
  { parse: openingOf },
);

describe('a reference manager that reads only tags', () => {
  it.each([
    ['/saran/', 'report', 'The town that left the list'],
    ['/lessons/l04/', 'report', 'Train for real vacancies'],
    ['/towns/saran/', 'dataset', 'Saran: people, work and what is claimed'],
    ['/charts/saran-jobs/', 'dataset', 'Only the bus plant is reported to have the jobs that it promised'],
    [
      '/ledger/claims/jobs.bus-plant.2025-04-24.kazinform-bus-2025/',
      'dataset',
      'Jobs announced, promised or reported, Yutong bus and special-vehicle plant: more than 1,000 jobs (24 April 2025)',
    ],
    ['/ledger/series/saran-population/', 'dataset', 'Population, Saran: yearly values, 1991 to 2024'],
    [
      '/ledger/calculations/output-weight-per-head/',
      'dataset',
      'The towns’ weight in industry against their weight in population: 4.92 times',
    ],
    ['/ledger/contested/saran-zone-jobs/', 'dataset', 'How many jobs did the Saran zone create?'],
    ['/data/', 'dataset', 'Claims, statistics and sources on Kazakhstan’s single-industry towns: all tables'],
  ])('takes %s for a %s with every field in its place', (path, type, title) => {
    const { date, abstract, print, ...item } = readItem(documentOf(pageAt(path)));
    expect(item).toEqual({
      type,
      isSaid: true,
      title,
      creators: ['Twenty Towns'],
      language: 'en',
      url: `http://localhost:4321${path}`,
      institution: 'Twenty Towns',
      rights: 'https://creativecommons.org/licenses/by/4.0/',
      extra: '',
      numbers: [],
    });
    expect(date).toMatch(/^\d{4}\/\d\d\/\d\d$/);
    expect(abstract.length).toBeGreaterThan(50);
    expect(print === '' || (type === 'report' && isThere(print))).toBe(true);
  });

  it('takes an edition for a dataset of its own day, with the file that is kept', () => {
    const dates = filesOf(join(dist, 'editions')).flatMap((name) => /^([^/]+)\.json$/.exec(name)?.[1] ?? []);
    expect(dates.length).toBeGreaterThan(0);
    for (const date of dates) {
      const document = documentOf(pageAt(`/editions/${date}/`));
      const { type, creators, date: day, extra } = readItem(document);
      const said = { type: 'dataset', creators: ['Twenty Towns'], day: date.replaceAll('-', '/'), extra: '' };
      expect({ type, creators, day, extra }).toEqual(said);
      const archive = `http://localhost:4321/editions/${date}/twenty-towns.zip`;
      expect(hrefs(document, 'item')).toEqual([archive]);
      expect(isThere(archive)).toBe(true);
    }
  });

  it('is told by every page that a file for reference managers leads to, and by no other', () => {
    expect(cited.size).toBeGreaterThan(2000);
    expect([...cited].toSorted()).toEqual([...listCitable()].toSorted());
  });

  it('finds the wrong fields of a wrong page', () => {
    const address = 'https://towns.example/shrinking-cities.kz.2025-04-01.informburo-shrinking-2025/';
    const head = `<meta name="citation_author" content="Twenty Towns"><meta name="z:itemType" content="dataset"><meta name="DC.description" content="All."><meta name="DC.identifier" content="${address}">`;
    const { document } = parseHTML(`<!doctype html><html><head>${head}</head></html>`);
    const { creators, extra, numbers } = readItem(document);
    expect({ creators, extra, numbers }).toEqual({ creators: ['Towns, Twenty'], extra: 'All.', numbers: ['20250401'] });
    const bare = '<meta name="DC.type" content="Dataset"><meta name="DC.description" content="All.">';
    const alone = readItem(parseHTML(`<!doctype html><html><head>${bare}</head></html>`).document);
    expect(alone.extra).toBe('type: dataset');
  });

  it.each(['/', '/method/', '/sources/', '/charts/', '/cite/'])('takes %s for a web page', (path) => {
    expect(readItem(documentOf(pageAt(path))).type).toBe('webpage');
  });

  it('takes every page that may be cited for a report or a dataset of ours, and puts nothing into a wrong field', () => {
    expect(answers.type).toEqual([]);
  });

  it('is told of no journal, and of nothing empty', () => {
    expect(answers.misleading).toEqual([]);
    expect(answers.empty).toEqual([]);
  });

  it.each(['/saran/', '/lessons/l04/'])(
    'finds on %s author, day and institution, and each source as a reference',
    (path) => {
      const document = documentOf(pageAt(path));
      expect(contents(document, 'citation_author')).toEqual(['Twenty Towns,']);
      expect(contents(document, 'citation_technical_report_institution')).toEqual(['Twenty Towns']);
      expect(contents(document, 'citation_publication_date')[0]).toMatch(/^\d{4}\/\d\d\/\d\d$/);
      const references = contents(document, 'citation_reference');
      expect(references.length).toBeGreaterThan(3);
      for (const reference of references) expect(reference).toMatch(/^citation_title=[^;]+;citation_author=[^;]+;/);
    },
  );
});

describe('the box and the links', () => {
  it('stand on every page that tags say may be cited', () => {
    expect(answers.box).toEqual([]);
  });

  it('cite the address that is canonical', () => {
    expect(answers.citeAs).toEqual([]);
  });

  it('lead to files that exist', () => {
    expect(counted.described).toBeGreaterThan(6000);
    expect(answers.described).toEqual([]);
  });
});

describe('JSON-LD of the whole site', () => {
  const context = JSON.parse(readFileSync('tests/fixtures/dist/schemaOrgContext.json', 'utf8')) as object;
  const documentLoader = async (url: string) => {
    if (url !== 'https://schema.org') throw new Error(`a context that is not ours: ${url}`);
    return { documentUrl: url, document: context };
  };
  // The types of the package know its older loaders only.
  const options = { documentLoader, safe: true } as unknown as Options.Expand;

  it('describes articles, reports, datasets, a catalogue, questions and the site', () => {
    const types = new Set([...shapes.values()].map(({ data }) => data['@type']));
    expect([...types].toSorted()).toEqual([
      'Article',
      'BreadcrumbList',
      'DataCatalog',
      'Dataset',
      'Question',
      'Report',
      'WebSite',
    ]);
  });

  it('uses only types, properties and kinds of values that schema.org has, each where it belongs', () => {
    expect(findMistakes([...shapes.values()].map(({ data }) => data))).toEqual([]);
  });

  it('finds a word that is none or belongs to another type, a type that is none, and a value of another kind', () => {
    const wrong: Description[] = [
      { headcount: 1 },
      { distribution: [{ '@type': 'DataDownload', geo: 2 }] },
      { creator: { '@type': 'Organisation', name: 'X' } },
      { isAccessibleForFree: 'yes' },
      { spatialCoverage: { '@type': 'Person', name: 'X' } },
    ];
    const said = { '@context': 'https://schema.org', '@type': 'Dataset', name: 'x' };
    const mistakes = findMistakes([said, ...wrong.map((one) => ({ ...said, ...one }))]);
    expect(mistakes).toEqual([
      expect.stringMatching(/^1: .*"headcount"' does not exist/),
      expect.stringMatching(/^2: .*geo/s),
      expect.stringMatching(/^3: .*"Organisation"/s),
      expect.stringMatching(/^4: .*"yes"/s),
      expect.stringMatching(/^5: .*Person/s),
    ]);
  });

  it('expands without losing a term', async () => {
    for (const { path, data } of shapes.values()) {
      const expanded = await expand(data, options);
      expect(expanded, path).toHaveLength(1);
    }
  });

  it('of a chart and a series tells size and hash of the files as they lie there', async () => {
    for (const path of ['/charts/saran-jobs/', '/ledger/series/saran-population/']) {
      const text = documentOf(pageAt(path)).querySelector('script[type="application/ld+json"]')?.textContent ?? '';
      const { distribution } = JSON.parse(text) as {
        distribution: { contentUrl: string; contentSize: string; sha256: string }[];
      };
      expect(distribution.length).toBeGreaterThan(0);
      for (const { contentUrl, contentSize, sha256 } of distribution) {
        const bytes = new Uint8Array(readFileSync(join(dist, new URL(contentUrl).pathname)));
        const digest = Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex');
        expect({ contentSize, sha256 }).toEqual({ contentSize: `${bytes.length} B`, sha256: digest });
      }
    }
  });
});
