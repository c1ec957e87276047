import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { dist, documentOf, pageAt } from './pagesOf.ts';
import { weigh } from './weigh.ts';

const folder = join(dist, 'explore/compare');
const files = readdirSync(folder).filter((file) => file.endsWith('.json'));

describe('towns side by side, as built', () => {
  it('is at most 60 kB with its fonts, of which at most 8 kB are scripts', () => {
    const { document, fonts, scriptFiles, scripts } = weigh(pageAt('/explore/compare/'));
    expect(document + fonts + scriptFiles).toBeLessThanOrEqual(60_000);
    expect(scripts).toBeLessThanOrEqual(8000);
  });

  it.each(files)('%s is at most 4 kB', (file) => {
    expect(brotliCompressSync(readFileSync(join(folder, file))).length).toBeLessThanOrEqual(4000);
  });

  it('has the numbers of every measure that can be chosen', () => {
    const options = [...documentOf(pageAt('/explore/compare/')).querySelectorAll('#compare-measure option')];
    const named = options.map((option) => `${option.getAttribute('value')}.json`);
    expect(named.toSorted()).toEqual(files.toSorted());
    expect(files.length).toBeGreaterThan(30);
  });

  it('has a row in the table for every number drawn, each with its place in its series and its source', () => {
    const rows = [...documentOf(pageAt('/explore/compare/')).querySelectorAll('[data-table] tr:has(td)')];
    expect(rows.length).toBeGreaterThan(80);
    for (const row of rows) {
      const [value, source] = [...row.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
      expect(value).toMatch(/^\/ledger\/series\/[a-z-]+\/#y\d{4}-bns-[a-z-]+-2025-administration$/);
      expect(source).toMatch(/^https?:\/\//);
    }
  });
});
