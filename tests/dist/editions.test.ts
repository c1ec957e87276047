import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFeed } from '@rowanmanning/feed-parser';
import { describe, expect, it } from 'vitest';
import { readEditions } from '../../src/site.ts';
import { dist, documentOf, pageAt } from './pagesOf.ts';

const history = readEditions([]);
const dates = history.records.map(({ date }) => date).toReversed();
const published = history.files.map(({ path, ...file }) => ({
  ...file,
  path: path.replace(/^(?:public|content)\//, ''),
}));

describe('the pages of editions', () => {
  it('list every edition, the newest first, and are there where there is none', () => {
    const page = documentOf(pageAt('/editions/'));
    const links = [...page.querySelectorAll('.edition-list h2 a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(dates.map((date) => `/editions/${date}/`));
    expect(page.querySelectorAll('h2').length).toBeGreaterThan(2);
  });

  it('offer each frozen file with the digest of the bytes that lie there', () => {
    for (const { path, date, sha256 } of published) {
      const bytes = readFileSync(join(dist, path));
      expect(createHash('sha256').update(bytes).digest('hex'), path).toBe(sha256);
      const link = documentOf(pageAt(`/editions/${date}/`)).querySelector(`a[href="/${path}"]`);
      expect(link?.closest('li')?.textContent, path).toContain(sha256);
    }
  });
});

describe('the feeds of editions and of corrections', () => {
  const readFeed = (path: string) => parseFeed(readFileSync(join(dist, path), 'utf8'));

  it('are Atom, name themselves, and have an entry for each edition under an address that exists', () => {
    const { meta, self, items } = readFeed('editions/feed.xml');
    expect([meta.type, self]).toEqual(['atom', 'http://localhost:4321/editions/feed.xml']);
    const paths = items.map(({ url }) => new URL(url ?? '').pathname);
    expect(paths).toEqual(dates.map((date) => `/editions/${date}/`));
    expect(paths.filter((path) => !existsSync(join(dist, path, 'index.html')))).toEqual([]);
    expect(readFeed('corrections/feed.xml').self).toBe('http://localhost:4321/corrections/feed.xml');
  });

  it.each(['editions', 'corrections'])('that of %s is announced in the head of its page and linked on it', (name) => {
    const page = documentOf(pageAt(`/${name}/`));
    const announced = [...page.querySelectorAll('link[type="application/atom+xml"]')];
    expect(announced.map((link) => link.getAttribute('href'))).toContain(`/${name}/feed.xml`);
    expect(page.querySelector(`main a[href="/${name}/feed.xml"]`)).not.toBeNull();
  });
});

describe('the way to the editions', () => {
  it.each(['/data/', '/corrections/', '/cite/', '/'])('leads there from %s', (path) => {
    expect(documentOf(pageAt(path)).querySelector('main a[href="/editions/"]')).not.toBeNull();
  });
});
