// The real site has no correction yet; the changed one has some.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFeed } from '@rowanmanning/feed-parser';
import { HtmlValidate } from 'html-validate';
import { describe, expect, inject, it } from 'vitest';
import { documentOf, pageAt, pagesOf } from '../dist/pagesOf.ts';
import { CORRECTED, corrections, elsewhere } from './changes.ts';

const { base, repository, site } = elsewhere;
const folder = join(inject('changed'), 'dist');
const CLAIM = 'investment.tyre-plant-2020.2020-11.tyrepress-tatneft-2020';

const open = (path: string) => documentOf(pageAt(path, folder));
const noticesOn = (path: string) => [...open(path).querySelectorAll('.correction-notice')];
/** The row that an address on the page of corrections leads to. */
const rowAt = (address = '') => open('/corrections/').getElementById(address.split('#')[1] ?? '');

describe('a site with corrections', () => {
  it('lists them with the newest first, each with what it said, what it says and why', () => {
    const items = [...open('/corrections/').querySelectorAll('.corrections > li')];
    const days = items.map((item) => item.querySelector('time')?.getAttribute('datetime') ?? '');
    expect(days).toEqual(
      corrections
        .map(({ date }) => date)
        .toSorted()
        .toReversed(),
    );
    const item = items.find((row) => row.querySelector('h2 a')?.getAttribute('href') === `${base}charts/saran-jobs/`);
    const words = item?.textContent ?? '';
    const [{ was, now, reason } = { was: '', now: '', reason: '' }] = corrections;
    for (const cell of [was, now, reason]) expect(words).toContain(cell);
  });

  it('no longer says that nothing was corrected', () => {
    expect(open('/corrections/').querySelector('.corrections-none')).toBeNull();
    expect(documentOf(pageAt('/corrections/')).querySelector('.corrections-none')).not.toBeNull();
  });

  it.each([
    ['/saran/', 'It gives 14 August 2024.'],
    ['/charts/saran-jobs/', 'It says that the bus plant has them.'],
    ['/lessons/l04/', 'It names one.'],
    [`/ledger/claims/${CLAIM}/`, 'Right page.'],
    ['/ledger/calculations/output-weight-per-head/', 'It is not rounded.'],
    ['/ledger/contested/appliance-plant-jobs/', 'It counts all.'],
    ['/directives/', 'It names all offices.'],
    ['/towns/abai/', 'It is spelt right.'],
  ])('%s bears a notice that leads to the row', (path, now) => {
    const notice = noticesOn(path).find(({ textContent }) => textContent?.includes(now));
    expect(rowAt(notice?.querySelector('a')?.getAttribute('href') ?? '')?.textContent).toContain(now);
  });

  it('sets the notice of an order beside that order', () => {
    expect(noticesOn('/directives/')[0]?.closest('article')?.id).toBe('d-corridor-services');
  });

  it.each([
    ['/charts/tyre-plant-price/', CLAIM],
    ['/towns/saran/', CLAIM],
    ['/ledger/series/balkhash-births/', CORRECTED],
    ['/charts/towns-births/', CORRECTED],
    ['/towns/balkhash/', CORRECTED],
    ['/weight/', 'output-weight-per-head'],
    ['/method/', 'output-weight-per-head'],
  ])('%s says that a number on it was corrected, and which', (path, id) => {
    const links = noticesOn(path).flatMap((notice) => [...notice.querySelectorAll('li a')]);
    expect(links.map((link) => link.getAttribute('href'))).toEqual([expect.stringContaining(`-${id}`)]);
    expect(rowAt(links[0]?.getAttribute('href') ?? '')).not.toBeNull();
  });

  it('bears none on what no correction concerns', () => {
    const others = ['/charts/orders-timeline/', '/lessons/l01/', '/towns/ridder/', '/ledger/series/saran-population/'];
    for (const path of others) expect(noticesOn(path), path).toEqual([]);
    const concerned = pagesOf(folder).filter(({ html }) => html.includes('class="correction-notice"'));
    expect(concerned.length).toBeLessThan(60);
  });

  it.each([
    ['saran-jobs', 'chart-saran-jobs'],
    ['towns-births', `claim-${CORRECTED}`],
  ])('says so inside the frame of %s, and leads to the row by its whole address', (chart, row) => {
    const notice = open(`/embed/${chart}/`).querySelector('main > p:first-child');
    const address = notice?.querySelector('a')?.getAttribute('href') ?? '';
    expect(address.startsWith(`${site}${base}corrections/#`)).toBe(true);
    expect(address.endsWith(row)).toBe(true);
    expect(rowAt(address)).not.toBeNull();
    expect(open('/embed/orders-timeline/').querySelector('main > p:first-child')).toBeNull();
  });

  it('tells machines which pages are corrected', () => {
    const told = (path: string) => open(path).querySelector('script[type="application/ld+json"]')?.textContent ?? '';
    for (const path of ['/saran/', '/charts/saran-jobs/', '/lessons/l04/', '/towns/abai/'])
      expect(told(path), path).toContain(`"correction":"${site}${base}corrections/"`);
    expect(told('/lessons/l01/')).not.toContain('"correction"');
  });

  it('announces them in a feed that leads to the rows', () => {
    const { items } = parseFeed(readFileSync(join(folder, 'corrections/feed.xml'), 'utf8'));
    expect(items).toHaveLength(corrections.length);
    expect(items.filter(({ url }) => rowAt(url ?? '') === null)).toEqual([]);
  });

  it('says where to report an error, and where the code lives', () => {
    const addresses = [...open('/corrections/').querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(addresses).toContain(`${repository}/issues`);
    expect(addresses).toContain(`${repository}/`);
  });

  it('is valid HTML where it shows them', async () => {
    const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard'] });
    const paths = ['/corrections/', '/charts/saran-jobs/', '/charts/towns-births/', '/saran/', '/directives/'];
    for (const path of [...paths, '/towns/abai/', '/embed/saran-jobs/']) {
      const { results } = await validator.validateString(pageAt(path, folder).html, path);
      expect(results.flatMap(({ messages }) => messages.map(({ message }) => `${path}: ${message}`))).toEqual([]);
    }
  });
});
