import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { allCharts } from '../../src/charts/allCharts.ts';
import { drawLayouts } from '../../src/charts/drawing.ts';
import { renderFigure } from '../../src/charts/figure.ts';
import { type EmbedPage, renderEmbedPage } from '../../src/exports/embedPage.ts';
import { escapeHtml } from '../../src/language/escape.ts';
import { evidence, surface } from '../charts/evidence.ts';
import { hostile } from './hostile.ts';

const canonical = 'https://towns.example/sub/charts/saran-jobs/';
const page: EmbedPage = {
  locale: 'en',
  title: 'Only the bus plant is reported to have the jobs that it promised',
  figure: '<figure class="figure"><p>drawing</p></figure>',
  canonical,
  name: 'Twenty Towns',
  css: readFileSync('src/styles/charts.css', 'utf8'),
  addressScript: 'document.documentElement.hidden = false',
  heightScript: 'parent.postMessage({height: 1}, "*")',
};
const parse = (html: string) => parseHTML(html).document;
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const policyOf = (document: Document) =>
  document.querySelector('meta[http-equiv="content-security-policy"]')?.getAttribute('content') ?? '';

/** Addresses that a browser would fetch; links and the canonical address are only followed. */
function requestsOf(document: Document): string[] {
  const fetching = [
    ...document.querySelectorAll('[src], [srcset], link[href]:not([rel="canonical"]), [poster], [data]'),
  ];
  const css = [...document.querySelectorAll('style')].map(({ textContent }) => textContent ?? '').join('');
  return [
    ...fetching.map((element) => element.outerHTML),
    ...(css.match(/url\((?!['"]?(?:#|data:))[^)]*\)|@import/g) ?? []),
  ];
}

describe('renderEmbedPage(page)', () => {
  const document = parse(renderEmbedPage(page));

  it('has one style and two scripts, and its policy lets through nothing but their hashes', () => {
    const styles = [...document.querySelectorAll('style')].map(({ textContent }) => hashOf(textContent ?? ''));
    const scripts = [...document.querySelectorAll('script')].map(({ textContent }) => hashOf(textContent ?? ''));
    expect([styles.length, scripts.length]).toEqual([1, 2]);
    expect(policyOf(document)).toBe(
      `default-src 'none'; style-src ${styles[0]}; script-src ${scripts.join(' ')}; base-uri 'none'; form-action 'none'`,
    );
  });

  it('sets its theme in the head, before anything is painted, and tells its height when all stands', () => {
    expect(document.querySelector('head script')?.textContent).toBe(page.addressScript);
    expect(document.body.lastElementChild?.textContent).toBe(page.heightScript);
  });

  it('says above the figure that it was corrected, with a link, and has a style for that alone', () => {
    const correction = {
      text: 'Corrected <today>.',
      more: 'What was wrong',
      url: 'https://towns.example/corrections/#c',
    };
    const corrected = parse(renderEmbedPage({ ...page, correction }));
    const notice = corrected.querySelector('main')?.firstElementChild;
    expect(notice?.textContent).toBe('Corrected <today>. What was wrong');
    expect(notice?.querySelector('a')?.getAttribute('href')).toBe(correction.url);
    expect(corrected.querySelector('link[rel=stylesheet]')).toBeNull();
    expect(policyOf(corrected)).toContain(hashOf(corrected.querySelector('style')?.textContent ?? ''));
    expect(document.querySelector('main')?.firstElementChild?.localName).toBe('figure');
  });

  it('asks for nothing beyond itself', () => {
    expect(requestsOf(document)).toEqual([]);
  });

  it('is no page for search engines: noindex, canonical to the page of the chart', () => {
    expect(document.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
    expect(document.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(canonical);
  });

  it('says its language and its title', () => {
    expect(document.documentElement.getAttribute('lang')).toBe('en');
    expect(document.querySelector('title')?.textContent).toBe(`${page.title} · Twenty Towns`);
  });

  it('prints its address as text too, for a sandbox in which links are dead', () => {
    const link = document.querySelector('.embed-credit a');
    expect(link?.textContent).toBe('Twenty Towns: towns.example/sub/charts/saran-jobs/');
    expect(link?.getAttribute('href')).toBe(canonical);
    expect(link?.getAttribute('target')).toBe('_blank');
  });

  it('has no full height, which frames turn into endless growth', () => {
    expect(document.querySelector('style')?.textContent).not.toMatch(/(?:^|[{;\s])(?:min-)?height:\s*100(?:%|vh)/);
  });

  it('a hostile title, name or address breaks out of nothing', () => {
    const html = renderEmbedPage({
      ...page,
      title: hostile,
      name: hostile,
      canonical: `https://x.example/"><script>1</script>`,
      figure: `<figure>${escapeHtml(hostile)}</figure>`,
    });
    const broken = parse(html);
    expect(broken.querySelectorAll('script')).toHaveLength(2);
    expect(broken.querySelector('title')?.textContent).toBe(`${hostile} · ${hostile}`);
    expect(broken.querySelector('.embed-credit')?.textContent).toContain(hostile);
  });

  it.each([
    ['style', { css: 'a{content:"</style>"}' }],
    ['script', { addressScript: 'x = "</script>"' }],
    ['script', { heightScript: 'x = "</script>"' }],
  ])('throws for a %s that would end its own element', (name, change) => {
    expect(() => renderEmbedPage({ ...page, ...change })).toThrow(`the ${name} of the embed holds "</${name}"`);
  });
});

describe('renderEmbedPage(page) for a pin', () => {
  const words = { frozen: 'It never changes.', newer: 'Newer.', corrected: 'Corrected.', today: 'Today' };
  const relative = '../../../charts/saran-jobs/';
  const document = parse(renderEmbedPage({ ...page, canonical: relative, pinned: words }));

  it('asks for one thing more, its status sheet, after everything else', () => {
    const [sheet, ...others] = document.querySelectorAll('link[rel="stylesheet"]');
    expect(others).toEqual([]);
    expect(sheet?.getAttribute('href')).toBe('status.css');
    expect(document.body.lastElementChild).toBe(sheet);
    const style = hashOf(document.querySelector('style')?.textContent ?? '');
    expect(policyOf(document)).toContain(`style-src ${style} 'self';`);
  });

  it('names no host: its links are relative, and the printed address begins at the root of the site', () => {
    const links = [...document.querySelectorAll('a, link[rel="canonical"]')].map((link) => link.getAttribute('href'));
    expect(new Set(links)).toEqual(new Set([relative]));
    expect(document.querySelector('.embed-credit')?.textContent).toContain('Twenty Towns: charts/saran-jobs/');
  });

  it('holds both notices hidden, each with a link to the chart of today', () => {
    const notices = [...document.querySelectorAll('.pin-notice')];
    expect(notices.map(({ textContent }) => textContent)).toEqual(['Corrected. Today', 'Newer. Today']);
    expect(notices.every((notice) => notice.hasAttribute('hidden'))).toBe(true);
  });

  it('says that it never changes; an embed says no such thing', () => {
    expect(document.querySelector('.embed-credit')?.textContent).toContain(words.frozen);
    expect(parse(renderEmbedPage(page)).querySelector('#pin-address, .pin-notice')).toBeNull();
  });
});

describe('the embed of every chart', () => {
  it.each(allCharts.map((chart) => [chart.id, chart] as const))('%s: policy and content fit', (_, chart) => {
    const rows = chart.rows(evidence);
    const still = { html: 'x', plain: 'x' };
    const figure = renderFigure({
      chart,
      rows,
      drawings: drawLayouts(chart, rows, surface),
      text: { title: still, dek: still, alt: still },
      evidence,
      words: surface.words,
      heading: 1,
    });
    const document = parse(renderEmbedPage({ ...page, figure }));
    // The policy hashes one style element: attributes of that kind would be refused by browsers.
    expect(document.querySelectorAll('body [style], body style, figure script')).toHaveLength(0);
    expect(requestsOf(document)).toEqual([]);
  });
});
