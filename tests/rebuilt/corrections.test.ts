// The real site has no correction yet; the changed one has some.
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, inject, it } from 'vitest';
import { documentOf, pageAt, pagesOf } from '../dist/pagesOf.ts';
import { corrections, elsewhere } from './changes.ts';

const { base, repository } = elsewhere;
const folder = join(inject('changed'), 'dist');

const open = (path: string) => documentOf(pageAt(path, folder));

describe('a site with corrections', () => {
  it('lists them with the newest first, each with what it said, what it says and why', () => {
    const items = [...open('/corrections/').querySelectorAll('.corrections > li')];
    expect(items.map((item) => item.querySelector('h2 a')?.getAttribute('href'))).toEqual([
      `${base}saran/`,
      `${base}charts/saran-jobs/`,
      `${base}lessons/l04/`,
      `${base}ledger/claims/investment.tyre-plant-2020.2020-11.tyrepress-tatneft-2020/`,
    ]);
    const words = items[1]?.textContent ?? '';
    const [{ was, now, reason } = { was: '', now: '', reason: '' }] = corrections;
    for (const cell of [was, now, reason]) expect(words).toContain(cell);
    expect(items[1]?.querySelector('time')?.getAttribute('datetime')).toBe('2026-12-01');
  });

  it('no longer says that nothing was corrected', () => {
    expect(open('/corrections/').querySelector('.corrections-none')).toBeNull();
    expect(documentOf(pageAt('/corrections/')).querySelector('.corrections-none')).not.toBeNull();
  });

  it.each([
    ['/saran/', 'It gives 14 August 2024.'],
    ['/charts/saran-jobs/', 'It says that the bus plant has them.'],
  ])('%s bears a notice that leads to the row', (path, now) => {
    const notices = [...open(path).querySelectorAll('.correction-notice')];
    expect(notices.map((notice) => notice.textContent)).toEqual([expect.stringContaining(now)]);
    const [, anchor = ''] = notices[0]?.querySelector('a')?.getAttribute('href')?.split('#') ?? [];
    expect(open('/corrections/').getElementById(anchor)?.textContent).toContain(now);
  });

  it('bears none on any other story or chart', () => {
    const others = pagesOf(folder).filter((page) => documentOf(page).querySelector('.correction-notice') !== null);
    expect(others.map(({ path }) => path).filter((path) => /^\/(?:charts\/[^/]+|[^/]+)\/$/.test(path))).toEqual([
      '/charts/saran-jobs/',
      '/saran/',
    ]);
  });

  it('says where to report an error, and where the code lives', () => {
    const addresses = [...open('/corrections/').querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(addresses).toContain(`${repository}/issues`);
    expect(addresses).toContain(`${repository}/`);
  });

  it('is valid HTML where it shows them', async () => {
    const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard'] });
    for (const path of ['/corrections/', '/charts/saran-jobs/', '/saran/']) {
      const { results } = await validator.validateString(pageAt(path, folder).html, path);
      expect(results.flatMap(({ messages }) => messages.map(({ message }) => `${path}: ${message}`))).toEqual([]);
    }
  });
});
