import { describe, expect, it } from 'vitest';
import { toSiteJsonLd } from '../../../src/exports/headMatter/siteJsonLd.ts';
import { readJson } from './readJson.ts';

describe('toSiteJsonLd(site)', () => {
  it('is a web site with its publisher and where that says what it corrected', () => {
    const url = 'https://towns.example/';
    const corrections = `${url}corrections/`;
    const site = { name: 'Twenty Towns', description: 'An explorable report', locale: 'kk', url, corrections } as const;
    expect(readJson(toSiteJsonLd(site))).toMatchObject({
      '@type': 'WebSite',
      inLanguage: 'kk',
      publisher: { '@type': 'Organization', name: 'Twenty Towns', correctionsPolicy: corrections },
    });
  });
});
