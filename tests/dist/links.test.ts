import { describe, expect, it } from 'vitest';
import { brokenLinks, internalLinks } from './brokenLinks.ts';
import { dist, pagesOf } from './pagesOf.ts';
import { isForReaders } from './survey.ts';

const site = 'http://localhost:4321';

describe('links of dist', () => {
  it('every internal address and anchor leads somewhere', () => {
    expect(brokenLinks(dist, '/', site)).toEqual([]);
  });

  it('there are pages to check, each with a link home', () => {
    const pages = pagesOf();
    expect(pages.length).toBeGreaterThan(30);
    for (const page of pages.filter(isForReaders)) {
      expect(internalLinks(page, site), page.path).toContain('/');
    }
  });
});
