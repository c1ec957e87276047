import { describe, expect, it } from 'vitest';
import { checkLinks } from './checkLinks.ts';
import { dist, pagesOf } from './pagesOf.ts';

const links = checkLinks(dist, '/', 'http://localhost:4321');

describe('links of dist', () => {
  it('every internal address and anchor leads somewhere', () => {
    expect(pagesOf().length).toBeGreaterThan(1000);
    expect(links.broken).toEqual([]);
  });

  it('every page for readers leads home', () => {
    expect(links.homeless).toEqual([]);
  });
});
