import { describe, expect, it } from 'vitest';
import { dist, documentOf, filesOf, pagesOf } from './pagesOf.ts';

const NAME = /^editions\/(\d{4}-\d\d-\d\d)\/(?:lessons\/)?([a-z\d-]+)\.pdf$/;
const printed = filesOf(dist).filter((name) => NAME.test(name));
const newest = printed
  .map((name) => NAME.exec(name)?.[1] ?? '')
  .toSorted()
  .at(-1);
const PAPERS = /^\/(?:saran|seminar|towns|weight|lessons\/l\d+)\/$/;

/** The editions on paper that a page names: to machines by its three tags, to readers by its link. */
const named = pagesOf()
  .filter(({ path }) => PAPERS.test(path))
  .map((page) => {
    const document = documentOf(page);
    const pathOf = (address: string | null | undefined) => new URL(address ?? '', 'http://x.example').pathname.slice(1);
    const at = (selector: string, name: string) =>
      [...document.querySelectorAll(selector)].map((node) => pathOf(node.getAttribute(name)));
    return {
      path: page.path,
      citation: at('head meta[name="citation_pdf_url"]', 'content'),
      alternate: at('head link[rel="alternate"][type="application/pdf"]', 'href'),
      item: at('head link[rel="item"][type="application/pdf"]', 'href'),
      readers: at('main a[type="application/pdf"]', 'href'),
    };
  });

describe('stories and lessons', () => {
  it('are pages to check', () => {
    expect(named.length).toBeGreaterThan(10);
  });

  it('name their PDF of the newest printed edition, to readers and to machines alike, and none where there is none', () => {
    const expected = named.map(({ path }) => {
      const name = `editions/${newest}${path.replace(/\/$/, '.pdf')}`;
      const papers = printed.includes(name) ? [name] : [];
      return { path, citation: papers, alternate: papers, item: papers, readers: papers };
    });
    expect(named).toEqual(expected);
  });
});
