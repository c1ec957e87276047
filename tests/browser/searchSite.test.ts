import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { dropSmallWords } from '../../src/browser/searchSite.ts';
import { registry } from '../evidence.ts';
import { type OpenSite, openSite } from './openSite.ts';

const kB = 1000;
let site: OpenSite;
let page: Page;
/** Stays open, and so keeps what it has fetched: for searches whose price is of no interest. */
let reader: Page;

beforeAll(async () => {
  site = await openSite();
  reader = await site.browser.newPage();
});
beforeEach(async () => {
  await page?.close();
  page = await site.browser.newPage();
});
afterAll(() => site.close());

async function answered(at = page): Promise<string> {
  const told = await at.waitForFunction(() => {
    const text = document.querySelector('.site-search [role=status]')?.textContent ?? '';
    return /found|Nothing|could/.test(text) ? text : '';
  });
  return told.jsonValue();
}

async function search(words: string, at = page): Promise<string[]> {
  await at.goto(`${site.host.origin}/search/?q=${encodeURIComponent(words)}`);
  await answered(at);
  return results(at);
}

const results = (at = page) =>
  at.locator('.search-results a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));

describe('the search of the site', () => {
  it.each(registry.tables.places.filter(({ kind, on_list_2012 }) => kind === 'town' && on_list_2012 === 'yes'))(
    'finds $name_en by its English, Russian and Kazakh names',
    async ({ id, name_en, name_ru, name_kk }) => {
      for (const name of new Set([name_en, name_ru, name_kk])) {
        expect((await search(name, reader)).slice(0, 3), name).toContain(`/towns/${id}/`);
      }
    },
  );

  it.each([
    ['saran', '/saran/'],
    ['tyre plant price', '/charts/tyre-plant-price/'],
    ['how many people live in the towns', '/charts/people-counts/'],
    ['service businesses transport routes', '/directives/'],
    ['networks first', '/lessons/l02/'],
    ['appliance plant jobs', '/ledger/contested/appliance-plant-jobs/'],
  ])('"%s" leads to %s', async (words, path) => {
    expect(await search(words)).toContain(path);
  });

  it('labels results by kind, marks the words in an excerpt, and repeats no page', async () => {
    const links = await search('saran');
    expect(new Set(links).size).toBe(links.length);
    expect(links.filter((link) => link.includes('/embed/'))).toEqual([]);
    expect(await page.locator('.search-results li:first-child .label').textContent()).toBe('Town');
    expect(await page.locator('.search-results mark').first().textContent()).toMatch(/saran/i);
  });

  it.each(['saran', 'unemployment rate', 'tyre plant price', 'Bureau of National Statistics', 's'])(
    'fetches at most 100 kB of index for "%s"',
    async (words) => {
      let bytes = 0;
      page.on('response', async (response) => {
        if (!/\/pagefind\/(?!.*\.js|wasm)/.test(response.url())) return;
        bytes += Number((await response.headerValue('content-length')) ?? (await response.body()).length);
      });
      await search(words);
      await page.waitForLoadState('networkidle');
      expect(bytes).toBeGreaterThan(1 * kB);
      expect(bytes).toBeLessThanOrEqual(100 * kB);
    },
  );

  it('narrows by kind, keeps both in the address, and goes back', async () => {
    await search('saran');
    await page.locator('label', { hasText: 'Charts' }).click();
    await page.waitForURL('**/search/?q=saran&kind=chart');
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.search-results .label')].every((label) => label.textContent === 'Chart'),
    );
    await page.goBack();
    await page.waitForURL('**/search/?q=saran');
    await page.waitForFunction(() => document.querySelector('.search-results .label')?.textContent === 'Town');
    expect(await page.locator('input[name=kind]:checked').inputValue()).toBe('');
  });

  it('answers as one types, shows more on demand, and says when there is nothing', async () => {
    await page.goto(`${site.host.origin}/search/`);
    await page.fill('#search-words', 'census');
    await answered();
    const first = (await results()).length;
    await page.click('text=Show more');
    await page.waitForFunction((count) => document.querySelectorAll('.search-results li').length > count, first);
    await page.fill('#search-words', 'zzzzqqq');
    await page.waitForFunction(() =>
      /Nothing/.test(document.querySelector('.site-search [role=status]')?.textContent ?? ''),
    );
    expect(await results()).toEqual([]);
  });

  it('says without scripts that it needs them, and leads to lists', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const still = await context.newPage();
    await still.goto(`${site.host.origin}/search/`);
    expect(await still.locator('[data-unscripted]').isVisible()).toBe(true);
    expect(await still.locator('#search-words').isVisible()).toBe(false);
    expect(await still.locator('.search-lists a').count()).toBeGreaterThan(8);
    await context.close();
  });

  it('breaks no rule of the content security policy', async () => {
    const said: string[] = [];
    page.on('console', (message) => void said.push(message.text()));
    page.on('pageerror', (error) => void said.push(error.message));
    await search('saran');
    expect(said).toEqual([]);
  });
});

describe('dropSmallWords', () => {
  it('leaves out words that stand on every page, unless there are no others', () => {
    expect(dropSmallWords('how many people live in the towns')).toBe('people live towns');
    expect(dropSmallWords('what is it')).toBe('what is it');
  });
});
