import { describe, expect, it } from 'vitest';
import type { ChartRow } from '../../src/charts/chart.ts';
import type { Source } from '../../src/evidence/rows.ts';
import { renderRecords, renderSources, sourcesOf } from '../../src/charts/sourceLine.ts';
import { createWords } from '../../src/language/createWords.ts';
import { claimsOnly } from './claimsOnly.ts';
import { evidence as everything } from './evidence.ts';

const words = createWords('en');
const plain = (html: string) => html.replace(/<[^>]+>/g, '');
function source(id: string, publisher: string, published = '', author = ''): Source {
  return {
    id,
    title: id,
    author,
    publisher,
    published,
    url: `https://example.org/?${id}&x="`,
    language: 'en',
    type: 'press',
    standing: 'independent',
    licence: '',
    reliability: '',
    cited: true,
  };
}

const share = 'industrial-output-share.monotowns-20.2024.pm-seminar-2025';
const people = 'population.monotowns-20.2025-06-18.pm-seminar-2025';
const ids = (row: ChartRow, evidence = claimsOnly) => sourcesOf([row], evidence).map(({ id }) => id);
const calculation = () => ({ parents: [share] }) as never;

describe('sourcesOf', () => {
  it('lists each source once, those of claims before those of places', () => {
    expect(ids({ key: 'a', claims: [share, people], sources: ['kaziss-saran-2025', 'pm-seminar-2025'] })).toEqual([
      'pm-seminar-2025',
      'kaziss-saran-2025',
    ]);
  });

  it('resolves calculations into the sources of their parents', () => {
    expect(ids({ key: 'a', claims: ['calc:weight'] }, { ...claimsOnly, calculation })).toEqual(['pm-seminar-2025']);
  });
});

describe('renderSources', () => {
  it('groups years by publisher and links each, safely', () => {
    const html = renderSources(
      [source('a', 'Kazinform', '2022-12-23'), source('b', 'KTK', '2023'), source('c', 'Kazinform', '2024')],
      words,
    );
    expect(plain(html)).toBe('Kazinform 2022, 2024; KTK 2023');
    expect(html).toContain('<a href="https://example.org/?a&amp;x=&quot;">2022</a>');
  });

  it('links the name of a publisher whose document is undated', () => {
    expect(renderSources([source('a', 'Vlast.kz')], words)).toBe(
      '<a href="https://example.org/?a&amp;x=&quot;">Vlast.kz</a>',
    );
  });

  it('calls copies of Wikipedia by its name and counts more than four', () => {
    const copies = ['a', 'b', 'c', 'd', 'e'].map((id) => source(id, `mirror ${id}`, '', 'Wikipedia contributors'));
    expect(renderSources(copies, words)).toBe('Wikipedia (5 documents)');
  });

  it('counts the documents beyond the most publishers to be named, if that is shorter', () => {
    const many = ['A', 'B', 'C', 'D'].map((name) => source(name, name, '2020'));
    expect(plain(renderSources(many, words, { most: 2 }))).toBe('A 2020; B 2020; 2 more in the table');
    expect(plain(renderSources(many, words, { most: 3 }))).toBe('A 2020; B 2020; C 2020; D 2020');
  });
});

describe('renderSources with addresses of the site, renderRecords', () => {
  const href = (path: string) => `/sub/${path}`;
  const linksOf = (html: string) => [...html.matchAll(/href="([^"]+)"/g)].map(([, address]) => address);
  const records = (row: ChartRow) => renderRecords(row, { ...claimsOnly, calculation }, words, href);

  it('lead to our page about each source', () => {
    expect(linksOf(renderSources([source('a', 'Kazinform', '2022')], words, { href }))).toEqual(['/sub/sources/a/']);
  });

  it('lead from a row to the record of each of its claims, and to the page of a source that says more', () => {
    expect(linksOf(records({ key: 'a', claims: [share], sources: ['kaziss-saran-2025'] }))).toEqual([
      `/sub/ledger/claims/${share}/`,
      '/sub/sources/kaziss-saran-2025/',
    ]);
  });

  it('lead from a calculation to its own record, which has the parents', () => {
    const html = records({ key: 'a', claims: ['calc:weight'] });
    expect(linksOf(html)).toEqual(['/sub/ledger/calculations/weight/']);
    expect(plain(html)).toBe('our calculation');
  });

  it('lead from a yearly value to its place on the page of the series', () => {
    const row = { key: 'a', claims: ['population.saran.2021.bns-karaganda-2025.administration'] };
    expect(linksOf(renderRecords(row, everything, words, href))).toEqual([
      '/sub/ledger/series/saran-population/#y2021-bns-karaganda-2025-administration',
    ]);
  });
});
