import { describe, expect, it } from 'vitest';
import { isEmbed } from './pagesOf.ts';
import { survey } from './survey.ts';

let embeds = 0;
/** Links that a browser fetches; all others are only read. */
const loading = ['stylesheet', 'preload', 'modulepreload', 'prefetch', 'preconnect', 'dns-prefetch', 'icon', 'manifest']
  .map((rel) => `link[rel~=${rel}]`)
  .join();

const answers = survey({
  foreign: (document) =>
    [...document.querySelectorAll(`[src], ${loading}, object, embed`)]
      .map((node) => node.getAttribute('src') ?? node.getAttribute('href') ?? node.tagName)
      .filter((address) => /^(https?:)?\/\//.test(address)),
  policy: (document, { path }) => {
    const policy =
      document.querySelector('meta[http-equiv="content-security-policy" i]')?.getAttribute('content') ?? '';
    // The search runs WebAssembly; that word allows nothing else.
    const strict = path.endsWith('/search/') ? policy.replace(" 'wasm-unsafe-eval'", '') : policy;
    return strict.includes("default-src 'none'") && !strict.includes('unsafe') ? [] : [policy];
  },
  inline: (document) =>
    [...document.querySelectorAll('*')]
      .filter((node) => [...node.attributes].some(({ name }) => name === 'style' || name.startsWith('on')))
      .map((node) => `<${node.localName}>`),
  embeds: (document, page) => {
    if (!isEmbed(page)) return [];
    embeds += 1;
    const robots = document.querySelector('meta[name=robots]')?.getAttribute('content') ?? '';
    const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
    return [
      ...(robots.includes('noindex') ? [] : ['may be indexed']),
      ...(/\/charts\/[a-z0-9-]+\/$/.test(canonical) ? [] : [`canonical "${canonical}"`]),
    ];
  },
});

describe('what a page loads and allows', () => {
  it('no page loads anything from elsewhere: only links lead out', () => {
    expect(answers.foreign).toEqual([]);
  });

  it('every page has a strict content security policy without unsafe-inline', () => {
    expect(answers.policy).toEqual([]);
  });

  it('no element carries a style attribute or an event handler', () => {
    expect(answers.inline).toEqual([]);
  });

  it('embeds and pins are not indexed and name the page they belong to', () => {
    expect(embeds).toBeGreaterThanOrEqual(13);
    expect(answers.embeds).toEqual([]);
  });
});
