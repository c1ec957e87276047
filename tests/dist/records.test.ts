import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { registry } from '../evidence.ts';
import { statementPath } from '../../src/evidence/addresses.ts';
import { type BuiltPage, dist, documentOf, filesOf, pageAt } from './pagesOf.ts';
import { weigh } from './weigh.ts';

const kB = 1000;
const files = filesOf(dist);
const families = ['ledger/claims', 'ledger/series', 'ledger/calculations', 'sources', 'towns'] as const;
/** Stands above the towns, but is a story, and is held to the bar of one. */
const STORY = '/towns/';
/** Of each family as many pages are packed as one core packs in a second; the raw size tells which. */
const HEAVIEST = 8;

function heaviestOf(family: string): BuiltPage[] {
  const pattern = new RegExp(`^${family}/(?:[^/]+/)?index\\.html$`);
  return files
    .filter((file) => pattern.test(file))
    .map((file) => pageAt(`/${file.replace(/index\.html$/, '')}`))
    .filter(({ path }) => path !== STORY)
    .toSorted((a, b) => b.html.length - a.html.length)
    .slice(0, HEAVIEST);
}

const json = (path: string) => JSON.parse(readFileSync(join(dist, path), 'utf8')) as Record<string, unknown>;
const linksOf = (page: BuiltPage, selector: string) =>
  [...documentOf(page).querySelectorAll(`${selector} a[href]`)].map((link) => link.getAttribute('href') ?? '');

describe('weight of records', () => {
  it.each(families)('the heaviest pages of %s are at most 60 kB with their fonts', (family) => {
    const heaviest = heaviestOf(family);
    expect(heaviest.length).toBe(HEAVIEST);
    for (const page of heaviest) {
      const { document, fonts, scriptFiles } = weigh(page);
      expect(document + fonts + scriptFiles, page.path).toBeLessThanOrEqual(60 * kB);
    }
  });

  it('records carry no style of stories and notes', () => {
    for (const family of ['ledger/claims', 'ledger/series', 'ledger/calculations', 'sources']) {
      // The lists above them are pages of their own kind.
      const [page] = heaviestOf(family).filter(({ path }) => path !== `/${family}/`);
      expect(page?.html).not.toContain('.note-foot');
      expect(page?.html).not.toContain('.pull');
    }
  });
});

describe('pages of records', () => {
  it('every claim has a page and a file, every calculation and source a page', () => {
    const has = new Set(files);
    const lost = [
      ...registry.tables.claims.flatMap(({ id }) => [`ledger/claims/${id}/index.html`, `api/v1/claims/${id}.json`]),
      ...registry.tables.sources.map(({ id }) => `sources/${id}/index.html`),
    ].filter((file) => !has.has(file));
    expect(lost).toEqual([]);
  });

  it('every observation leads to a row of its series', () => {
    const anchors = new Map<string, Set<string>>();
    const lost = registry.tables.observations.map(statementPath).filter((address) => {
      const [path = '', anchor = ''] = address.split('#');
      const known =
        anchors.get(path) ??
        new Set([...pageAt(`/${path}`).html.matchAll(/<tr id="([^"]+)"/g)].map(([, id = '']) => id));
      anchors.set(path, known);
      return !known.has(anchor);
    });
    expect(lost).toEqual([]);
    expect(anchors.size).toBeGreaterThan(800);
  });

  it('the file of a claim has whole addresses, of which the pages exist', () => {
    const claim = json('api/v1/claims/staff.tyre-plant.2024-08-15.mir24-tyres-2024.json');
    expect(claim).toMatchObject({ value: 600, qualifier: 'almost', unit: 'people', period: '2024-08-15' });
    const uses = claim['uses'] as { kind: string; url: string }[];
    expect(new Set(uses.map(({ kind }) => kind))).toContain('chart');
    for (const { url } of [...uses, { url: String(claim['url']) }]) {
      expect(url).toMatch(/^https?:\/\//);
      expect(existsSync(join(dist, new URL(url).pathname, 'index.html')), url).toBe(true);
    }
  });

  it('the file of a calculation has its parents, each with a page', () => {
    const { parents, value } = json('api/v1/calculations/output-weight-per-head.json');
    expect(value).toBeGreaterThan(4);
    for (const { url } of parents as { url: string }[])
      expect(existsSync(join(dist, new URL(url).pathname, 'index.html')), url).toBe(true);
  });

  it('the file of a series has the rows of its page', () => {
    const rows = parse(readFileSync(join(dist, 'ledger/series/saran-population/saran-population.csv'))) as string[][];
    const page = documentOf(pageAt('/ledger/series/saran-population/'));
    expect(rows.length - 1).toBe(page.querySelectorAll('.series-table tbody tr').length);
  });
});

describe('from a number to its record and back', () => {
  const record = '/ledger/claims/staff.tyre-plant.2024-08-15.mir24-tyres-2024/';

  it('notes of a story lead to the records of claims and calculations, and records back to the story', () => {
    const links = linksOf(pageAt('/saran/'), '.note-foot');
    expect(links).toContain(record);
    expect(links.some((link) => link.startsWith('/ledger/calculations/'))).toBe(true);
    expect(links.some((link) => link.startsWith('/ledger/series/'))).toBe(true);
    expect(linksOf(pageAt(record), '.uses')).toContain('/saran/');
  });

  it('tables of charts, contested questions, lessons, orders and towns lead to records', () => {
    expect(linksOf(pageAt('/charts/saran-jobs/'), 'table')).toContain(record);
    expect(linksOf(pageAt('/ledger/contested/tyre-plant-jobs/'), '.answer-value')).toContain(record);
    expect(linksOf(pageAt('/lessons/l04/'), '.evidence')).toContain(record);
    expect(linksOf(pageAt('/directives/'), '.evidence').some((link) => link.startsWith('/sources/'))).toBe(true);
    expect(linksOf(pageAt('/towns/saran/'), '.town-claims')).toContain(record);
    expect(linksOf(pageAt('/towns/saran/'), '.panel').some((link) => link.includes('#y'))).toBe(true);
  });

  it('embeds lead to the documents alone, wherever they stand', () => {
    const links = linksOf(pageAt('/embed/saran-jobs/'), ':is(table, .figure-sources)');
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((link) => !/^https?:/.test(link))).toEqual([]);
  });

  it('a claim leads to the very words in its source where they are known', () => {
    const [words] = linksOf(pageAt(record), '.record-read');
    expect(words).toMatch(/#:~:text=/);
  });
});
