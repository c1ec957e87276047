import { describe, expect, it } from 'vitest';
import { documentOf, pagesOf } from './pagesOf.ts';

const pages = pagesOf();

describe('what a page loads and allows', () => {
  it('no page loads anything from elsewhere: only links lead out', () => {
    const foreign = pages.flatMap((page) =>
      [...documentOf(page).querySelectorAll('[src], link[href]:not([rel=canonical]):not([rel=license]), object, embed')]
        .map((node) => node.getAttribute('src') ?? node.getAttribute('href') ?? node.tagName)
        .filter((address) => /^(https?:)?\/\//.test(address))
        .map((address) => `${page.path}: ${address}`),
    );
    expect(foreign).toEqual([]);
  });

  it('every page has a strict content security policy without unsafe-inline', () => {
    for (const page of pages) {
      const policy =
        documentOf(page).querySelector('meta[http-equiv="content-security-policy" i]')?.getAttribute('content') ?? '';
      expect(policy, page.path).toContain("default-src 'none'");
      // The search runs WebAssembly; that word allows nothing else.
      expect(page.path === '/search/' ? policy.replace(" 'wasm-unsafe-eval'", '') : policy, page.path).not.toContain(
        'unsafe',
      );
    }
  });

  it('no element carries a style attribute or an event handler', () => {
    const inline = pages.flatMap((page) =>
      [...documentOf(page).querySelectorAll('*')]
        .filter((node) => [...node.attributes].some(({ name }) => name === 'style' || name.startsWith('on')))
        .map((node) => `${page.path}: <${node.localName}>`),
    );
    expect(inline).toEqual([]);
  });

  it('embeds are not indexed and name the page they belong to', () => {
    const embeds = pages.filter(({ path }) => path.includes('/embed/'));
    expect(embeds.length).toBeGreaterThanOrEqual(13);
    for (const page of embeds) {
      const document = documentOf(page);
      expect(document.querySelector('meta[name=robots]')?.getAttribute('content'), page.path).toContain('noindex');
      expect(document.querySelector('link[rel=canonical]')?.getAttribute('href'), page.path).toMatch(
        /\/charts\/[a-z0-9-]+\/$/,
      );
    }
  });
});
