import { describe, expect, it } from 'vitest';
import { toSitemap } from '../../src/exports/sitemap.ts';

const page = (head: string, body = '') => `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
const canonical = (url: string) => `<link rel="canonical" href="${url}">`;
const saran = canonical('https://towns.example/saran/');

function locations(pages: readonly string[]): string[] {
  return [...toSitemap(pages).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url ?? '');
}

describe('toSitemap(pages)', () => {
  it('lists pages by their canonical addresses, in order', () => {
    expect(locations([page(saran), page(canonical('https://towns.example/data/'))])).toEqual([
      'https://towns.example/data/',
      'https://towns.example/saran/',
    ]);
  });

  it('leaves out a page that asks not to be indexed, and one without an address of its own', () => {
    expect(locations([page(`<meta name="robots" content="noindex">${saran}`), page('')])).toEqual([]);
  });

  it('does not take text of a page for its head', () => {
    const shown = '<pre>&lt;meta name="robots" content="noindex"></pre><p><meta name="robots" content="noindex"></p>';
    expect(locations([page(saran, shown)])).toEqual(['https://towns.example/saran/']);
    expect(locations([page('', saran)])).toEqual([]);
  });

  it('gives the day of the last change only where the page states one', () => {
    const stated = `${saran}<meta property="article:modified_time" content="2026-11-22">`;
    expect(toSitemap([page(stated)])).toContain('</loc><lastmod>2026-11-22</lastmod></url>');
    expect(toSitemap([page(saran)])).not.toContain('lastmod');
  });
});
