import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { documentOf, pageAt } from '../dist/pagesOf.ts';
import { type OpenSite, openSite } from './openSite.ts';

const PART = 25;
let site: OpenSite;
let page: Page;

beforeAll(async () => {
  site = await openSite();
});
beforeEach(async () => {
  await page?.close();
  page = await site.browser.newPage();
});
afterAll(() => site.close());

/** Opens the ledger and waits for the filter, and for results where the address asks for some. */
async function open(search = ''): Promise<void> {
  await page.goto(`${site.host.origin}/ledger/${search}`);
  await page.locator('#filter-q').waitFor({ state: 'visible' });
  if (search !== '') await found();
}

/** What the count above the results says, once it is a count of `query`'s results. */
async function found(): Promise<number> {
  const text = await page.waitForFunction(() => {
    const count = document.querySelector('.filter-count')?.textContent ?? '';
    return /found|shown|fits/.test(count) ? count : '';
  });
  return Number(/([\d,]+) (?:found|shown)/.exec(await text.jsonValue())?.[1]?.replace(',', '') ?? 0);
}

const rows = () => page.locator('.ledger-filter .rows li');
const requests = () => site.host.requests.filter((path) => path.includes('records.json')).length;

describe('the filter of the ledger', () => {
  it('fetches its records when it is first used, and once', async () => {
    const before = requests();
    await open();
    expect(requests()).toBe(before);
    await Promise.all([page.waitForResponse('**/ledger/records.json'), page.focus('#filter-q')]);
    await page.fill('#filter-q', 'saran jobs');
    await found();
    await page.fill('#filter-q', 'saran');
    await found();
    expect(requests()).toBe(before + 1);
  });

  it('shows value, sign, subject, time and speaker, and a link to the record', async () => {
    await open('?q=tyre+plant+more+than+1,100+jobs');
    const row = rows().first();
    expect(await row.textContent()).toMatch(/more than 1,100 jobs.*tyre plant.*20\d\d/is);
    expect(await row.locator('svg.sign').count()).toBe(1);
    expect(await row.locator('a').getAttribute('href')).toMatch(/^\/ledger\/claims\/[^/]+\/$/);
  });

  it.each([
    ['q', 'екібастұз', /Ekibastuz/],
    ['kind', 'question', /\?/],
    ['measure', 'wage', /wage/i],
    ['place', 'balkhash', /./],
    ['status', 'promised', /promised/],
    ['speaker', 'President', /President/],
    ['source', 'pm-seminar-2025', /./],
  ])('narrows by %s', async (name, value, text) => {
    await open();
    const all = documentOf(pageAt('/ledger/')).querySelector('.holdings b')?.textContent?.replace(',', '');
    if (name === 'q') await page.fill('#filter-q', value);
    else {
      await page.click('summary');
      await page.waitForFunction(
        (id) => (document.querySelector(id) as HTMLSelectElement).length > 1,
        `#filter-${name}`,
      );
      await page.selectOption(`#filter-${name}`, value);
    }
    const shown = await found();
    expect(shown).toBeGreaterThan(0);
    expect(shown).toBeLessThan(Number(all));
    expect((await rows().allTextContents()).join('\n')).toMatch(text);
    expect(new URL(page.url()).searchParams.get(name)).toBe(value);
    expect(await page.locator('[data-unfiltered]').isVisible()).toBe(false);
  });

  it('narrows by the first and the last year', async () => {
    await open('?measure=population&place=saran&kind=claim&from=1970&to=1979');
    const whens = await rows().locator('.rows-when').allTextContents();
    expect(whens.length).toBeGreaterThan(0);
    for (const when of whens) expect(when).toMatch(/19[4-9]\d|20\d\d/);
    const few = whens.length;
    await page.fill('#filter-to', '');
    await page.waitForFunction((count) => document.querySelectorAll('.ledger-filter .rows li').length > count, few);
  });

  it('keeps the page small: a part of the rows, and more on demand with the focus on the first new one', async () => {
    await open('?measure=population');
    expect(await rows().count()).toBe(PART);
    await page.click('text=Show more');
    expect(await rows().count()).toBe(PART * 3);
    const focused = await page.evaluate(() =>
      [...document.querySelectorAll('.ledger-filter .rows a')].indexOf(document.activeElement as Element),
    );
    expect(focused).toBe(PART);
  });

  it('restores an address that somebody shared, its fields too', async () => {
    await open('?q=jobs&place=saran&status=promised');
    expect(await page.inputValue('#filter-q')).toBe('jobs');
    await page.waitForFunction(() => (document.querySelector('#filter-place') as HTMLSelectElement).value === 'saran');
    expect(await page.inputValue('#filter-status')).toBe('promised');
    expect(await rows().count()).toBeGreaterThan(3);
  });

  it('goes back step by step: a choice, then the words, then the door', async () => {
    await open();
    await page.fill('#filter-q', 'sar');
    await page.fill('#filter-q', 'saran');
    await found();
    await page.click('summary');
    await page.selectOption('#filter-kind', 'question');
    await page.waitForURL('**/ledger/?q=saran&kind=question');
    await page.goBack();
    await page.waitForURL('**/ledger/?q=saran');
    expect(await page.inputValue('#filter-kind')).toBe('');
    await page.goBack();
    await page.waitForURL('**/ledger/');
    await page.locator('[data-unfiltered]').waitFor({ state: 'visible' });
    expect(await page.inputValue('#filter-q')).toBe('');
  });

  it('comes back from a record with the rows that were open', async () => {
    await open('?measure=population');
    await page.click('text=Show more');
    await page.goto(`${site.host.origin}/towns/`);
    await page.goBack();
    await page.waitForFunction(
      (count) => document.querySelectorAll('.ledger-filter .rows li').length === count,
      PART * 3,
    );
    expect(await page.inputValue('#filter-q')).toBe('');
    expect(await rows().count()).toBe(PART * 3);
  });

  it('says in words what was found, politely', async () => {
    await open('?q=zzzz');
    expect(await page.textContent('.filter-count')).toMatch(/Nothing/);
    await page.waitForFunction(() =>
      /Nothing/.test(document.querySelector('.ledger-filter [role=status]')?.textContent ?? ''),
    );
    await page.click('text=Clear all');
    expect(await page.locator('[data-unfiltered]').isVisible()).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('filter-q');
  });

  it('works by keyboard: Enter leads to the results', async () => {
    await open();
    await page.fill('#filter-q', 'tyre');
    await found();
    await page.press('#filter-q', 'Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('filter-results');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.rows li') !== null)).toBe(true);
  });

  it('is hidden without scripts, and the door leads to every claim and every series', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const still = await context.newPage();
    await still.goto(`${site.host.origin}/ledger/?q=saran`);
    expect(await still.locator('#filter-q').isVisible()).toBe(false);
    expect(await still.locator('[data-unfiltered]').isVisible()).toBe(true);
    for (const path of [
      '/ledger/claims/',
      '/ledger/series/',
      '/ledger/contested/',
      '/ledger/calculations/',
      '/sources/',
    ])
      expect(await still.locator(`main a[href="${path}"]`).count()).toBeGreaterThan(0);
    await context.close();
  });
});
