import { parseFeed } from '@rowanmanning/feed-parser';
import { describe, expect, it } from 'vitest';
import { type AtomEntry, type AtomFeed, toAtom } from '../../src/exports/atom.ts';
import { hostile } from './hostile.ts';

const entry = (slug: string, updated: string): AtomEntry => ({
  title: `Story of ${slug}`,
  summary: 'What was promised, and what can be counted.',
  url: `https://towns.example/${slug}/`,
  published: '2026-11-22',
  updated,
});
const feed = (entries: readonly AtomEntry[]): AtomFeed => ({
  title: 'Twenty Towns',
  subtitle: 'A report',
  url: 'https://towns.example/',
  self: 'https://towns.example/feed.xml',
  author: { name: 'Twenty Towns', url: 'https://towns.example/' },
  rights: 'CC BY 4.0',
  since: '2026-11-22',
  entries,
});
const read = (entries: readonly AtomEntry[]) => parseFeed(toAtom(feed(entries)));

describe('toAtom(feed)', () => {
  it('is Atom with its title, addresses, author and rights', () => {
    const { meta, title, url, self, authors, copyright } = read([]);
    expect(meta).toMatchObject({ type: 'atom', version: '1.0' });
    expect({ title, url, self, copyright }).toEqual({
      title: 'Twenty Towns',
      url: 'https://towns.example/',
      self: 'https://towns.example/feed.xml',
      copyright: 'CC BY 4.0',
    });
    expect(authors.map(({ name }) => name)).toEqual(['Twenty Towns']);
  });

  it('has the last changed entry first, and orders those of a day by address', () => {
    const { items } = read([
      entry('weight', '2026-11-22'),
      entry('saran', '2026-11-22'),
      entry('seminar', '2027-01-05'),
    ]);
    expect(items.map(({ url }) => url)).toEqual([
      'https://towns.example/seminar/',
      'https://towns.example/saran/',
      'https://towns.example/weight/',
    ]);
  });

  it('is dated by its last change, or by the day since which it exists', () => {
    expect(read([entry('saran', '2027-01-05'), entry('seminar', '2026-12-01')]).updated).toEqual(
      new Date('2027-01-05'),
    );
    expect(read([]).updated).toEqual(new Date('2026-11-22'));
  });

  it('gives an entry its address as its id, its days and its picture', () => {
    const image = 'https://towns.example/cards/saran.png';
    const [item] = read([{ ...entry('saran', '2026-12-01'), image }]).items;
    expect(item).toMatchObject({
      id: 'https://towns.example/saran/',
      published: new Date('2026-11-22'),
      updated: new Date('2026-12-01'),
      media: [{ url: image, mimeType: 'image/png' }],
    });
  });

  it('carries a text that tries to break out of markup, and the same again', () => {
    const [item] = read([{ ...entry('saran', '2026-12-01'), title: hostile, summary: hostile }]).items;
    const shown = (html: string | null) =>
      html?.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
    expect([shown(item?.title ?? null), shown(item?.description ?? null)]).toEqual([hostile, hostile]);
  });

  it('gives the same bytes for the same feed', () => {
    expect(toAtom(feed([entry('saran', '2026-12-01')]))).toBe(toAtom(feed([entry('saran', '2026-12-01')])));
  });
});
