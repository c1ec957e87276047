import { describe, expect, it } from 'vitest';
import { reportComparison } from '../../../src/exports/release/manifestReport.ts';

const edition = { date: '2026-11-26', folder: 'dist', commit: 'abc123', root: 'https://example.org/towns/' };
const none = { changed: [], missing: [], extra: [] };

describe('reportComparison(comparison, edition)', () => {
  it('says how many files are those of the edition', () => {
    expect(reportComparison({ equal: 16_274, ...none }, edition)).toEqual({
      isEqual: true,
      text: '16274 files of dist/ are those of the edition of 2026-11-26, byte for byte',
    });
  });

  it('counts by kind, names a few of each group and says which commit to build', () => {
    const pages = Array.from({ length: 9 }, (_, index) => `p${index}/index.html`);
    const comparison = { equal: 1, changed: [...pages, 'data/a.csv'], missing: ['_headers'], extra: ['new.csv'] };
    const { isEqual, text } = reportComparison(comparison, edition);
    expect(isEqual).toBe(false);
    expect(text).toBe(`dist/ is not the edition of 2026-11-26: 1 file the same, 10 changed, 1 missing, 1 too many
  changed: 9 html, 1 csv
    p0/index.html
    p1/index.html
    p2/index.html
    p3/index.html
    p4/index.html
    p5/index.html
    p6/index.html
    p7/index.html
    … and 2 more
  missing: 1 without an extension
    _headers
  too many: 1 csv
    new.csv
  it was built from another commit or with other settings: git checkout abc123, npm ci, then npm run build
  where only pages differ, compare REPOSITORY_URL: the link to the code stands on all of them`);
  });

  it('names the settings of the address where that is what differs, and nothing else', () => {
    const comparison = { equal: 1, ...none, changed: ['index.html', 'robots.txt'] };
    expect(reportComparison(comparison, edition).text).toMatch(
      /\n {2}it was built for another address: build again with SITE_URL=https:\/\/example\.org BASE_PATH=\/towns\/$/,
    );
    expect(reportComparison(comparison, { ...edition, root: undefined }).text).toMatch(
      /with SITE_URL and BASE_PATH as/,
    );
  });

  it('says how to find the commit where git does not know it', () => {
    const { text } = reportComparison({ equal: 1, ...none, extra: ['a'] }, { ...edition, commit: undefined });
    expect(text).toContain('with other settings: the commit that brought the list, npm ci');
  });
});
