// The changed site has an edition from before the change and one from after it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFeed } from '@rowanmanning/feed-parser';
import { HtmlValidate } from 'html-validate';
import { describe, expect, inject, it } from 'vitest';
import { documentOf, pageAt } from '../dist/pagesOf.ts';
import { CHANGED, editionDays, elsewhere, repinned } from './changes.ts';

const { base, site } = elsewhere;
const folder = join(inject('changed'), 'dist');
const [first, second] = editionDays;
const open = (path: string) => documentOf(pageAt(path, folder));
const hrefsOf = (document: Document, selector: string) =>
  [...document.querySelectorAll(selector)].map((link) => link.getAttribute('href'));

describe('a site with a second edition', () => {
  const page = open(`/editions/${second}/`);

  it('lists both, the newest first, and announces them', () => {
    expect(hrefsOf(open('/editions/'), '.edition-list a')).toEqual([
      `${base}editions/${second}/`,
      `${base}editions/${first}/`,
    ]);
    const { items } = parseFeed(readFileSync(join(folder, 'editions/feed.xml'), 'utf8'));
    expect(items.map(({ url }) => url)).toEqual([
      `${site}${base}editions/${second}/`,
      `${site}${base}editions/${first}/`,
    ]);
  });

  it('shows the changed number, what it was and is, with the way to its row', () => {
    const rows = [...page.querySelectorAll('.edition-group tbody')];
    expect(rows.flatMap((row) => [...row.querySelectorAll('a')].map((link) => link.getAttribute('href')))).toEqual([
      expect.stringContaining(`${base}ledger/series/stepnogorsk-wage/#y2005-`),
    ]);
    expect(rows[0]?.querySelector('del')?.textContent).toContain(repinned.was);
    expect(rows[0]?.querySelector('ins')?.textContent).toContain(repinned.now);
  });

  it('names the chart that it touched, and there says so', () => {
    expect(hrefsOf(page, '.edition-works > li > a')).toContain(`${base}charts/${repinned.chart}/`);
    const isNamed = (path: string) => open(path).querySelector(`time[datetime="${second}"]`) !== null;
    expect([isNamed(`/charts/${repinned.chart}/`), isNamed('/charts/orders-timeline/')]).toEqual([true, false]);
  });

  it('is named where a page is cited', () => {
    const line = open('/charts/orders-timeline/').querySelector('.cite-edition a');
    expect(line?.textContent).toBe(`${site}${base}editions/${second}/`);
  });

  it('has a record for programs that names the change', () => {
    const record = JSON.parse(readFileSync(join(folder, `editions/${second}.json`), 'utf8'));
    expect(record).toMatchObject({
      previous: first,
      changes: { observations: { changed: [{ id: CHANGED, fields: [{ field: 'value' }] }] } },
    });
  });

  it('is valid HTML', async () => {
    const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard'] });
    for (const path of ['/editions/', `/editions/${first}/`, `/editions/${second}/`]) {
      const { results } = await validator.validateString(pageAt(path, folder).html, path);
      expect(results.flatMap(({ messages }) => messages.map(({ message }) => `${path}: ${message}`))).toEqual([]);
    }
  });
});
