import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dist, documentOf, pageAt, pagesOf } from '../dist/pagesOf.ts';
import { weigh } from '../dist/weigh.ts';
import { type OpenSite, openSite } from './openSite.ts';

const pages = pagesOf().filter(({ path }) => path.startsWith('/towns/'));
const LIST = '/towns/';
let site: OpenSite;
let page: Page;

beforeAll(async () => {
  site = await openSite();
  page = await site.browser.newPage();
});
afterAll(() => site.close());

async function openList(): Promise<void> {
  await page.goto(`${site.host.origin}/towns/`);
  await page.locator('#find-town').waitFor({ state: 'visible' });
}

/** Ids of the towns that are seen once `typed` stands in the field. */
async function find(typed: string): Promise<string[]> {
  await page.fill('#find-town', typed);
  return page.locator('[data-names]:visible').evaluateAll((rows) => rows.map(({ id }) => id));
}

describe('the finder of towns', () => {
  it.each([
    ['saran', ['saran']],
    ['Сарань', ['saran']],
    ['саран', ['saran']],
    ['Екібастұз', ['ekibastuz']],
    ['экибастуз', ['ekibastuz']],
    ['Жезқазған', ['zhezkazgan']],
    ['Jezqazğan', ['zhezkazgan']],
    ['Qulsary', ['kulsary']],
    ['Жанаозен', ['zhanaozen']],
    ['Jañaözen', ['zhanaozen']],
    ['Şahtinsk', ['shakhtinsk']],
    ['Теміртау', ['temirtau']],
    ['Temirtaw', ['temirtau']],
  ])('finds the town that "%s" names', async (typed, ids) => {
    await openList();
    expect(await find(typed)).toEqual(ids);
  });

  it('says how many match', async () => {
    await openList();
    expect((await find('ak')).length).toBeGreaterThan(1);
    await find('tekeli');
    expect(await page.locator('.finder [aria-live]').textContent()).toBe('1 town');
    expect(await find('zzz')).toEqual([]);
    expect(await page.locator('.finder [aria-live]').textContent()).toBe('No town of the first list has such a name.');
    expect((await find('')).length).toBe(27);
  });

  it('opens the first match on Enter', async () => {
    await openList();
    await find('ридд');
    await page.press('#find-town', 'Enter');
    await page.waitForURL('**/towns/ridder/');
    expect(await page.locator('h1').textContent()).toBe('Ridder');
  });

  it('is hidden without scripts, and the list is whole', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const still = await context.newPage();
    await still.goto(`${site.host.origin}/towns/`);
    expect(await still.locator('#find-town').isVisible()).toBe(false);
    expect(await still.locator('[data-names]').count()).toBe(27);
    await context.close();
  });
});

describe('the map of the towns', () => {
  const marks = () => page.locator('.town-map svg:visible a');

  it('has a link for each town, named, at every width', async () => {
    for (const width of [320, 700, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${site.host.origin}/towns/`);
      expect(await marks().count()).toBe(27);
      const link = page.locator('.town-map').getByRole('link', { name: 'Tekeli, removed by name' });
      expect(await link.count()).toBe(1);
    }
  });

  it('opens a town by tap on its mark', async () => {
    const context = await site.browser.newContext({ hasTouch: true, viewport: { width: 360, height: 800 } });
    const phone = await context.newPage();
    await phone.goto(`${site.host.origin}/towns/`);
    await phone.locator('.town-map svg:visible circle[data-row=kulsary]').tap();
    await phone.waitForURL('**/towns/kulsary/');
    expect(await phone.locator('h1').textContent()).toBe('Kulsary');
    await context.close();
  });

  it('opens a town by keyboard, the towns in order of name', async () => {
    await page.goto(`${site.host.origin}/towns/`);
    await marks().first().focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/towns/aksai/');
    expect(await page.locator('h1').textContent()).toBe('Aksai');
  });
});

describe('the table of the towns', () => {
  const order = () => page.locator('[data-names]').evaluateAll((rows) => rows.map(({ id }) => id));
  const sortBy = (name: string) => page.locator('.town-list').getByRole('button', { name }).click();

  it('is sorted by its headings, upwards, then downwards, what is missing last', async () => {
    await openList();
    const byName = await order();
    await sortBy('People');
    const up = await order();
    expect([up[0], up.at(-1)]).toEqual(['karazhal', 'temirtau']);
    expect(await page.locator('th[aria-sort=ascending]').allInnerTexts()).toEqual(['People']);
    await sortBy('People');
    expect(await order()).toEqual(up.toReversed());
    expect(await page.locator('th[aria-sort=descending]').count()).toBe(1);
    await sortBy('Change');
    await sortBy('Change');
    expect((await order())[0]).toBe('kulsary');
    const [last] = (await order()).slice(-1);
    expect(await page.locator(`#${last} .town-change`).textContent()).toMatch(/not comparable|no census/);
    await sortBy('Town');
    expect(await order()).toEqual(byName);
  });

  it('sorts by keyboard and by region and standing', async () => {
    await openList();
    await page.locator('.town-list').getByRole('button', { name: 'On the list' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    expect((await order()).slice(0, 5)).toEqual(['arkalyk', 'karatau', 'serebryansk', 'zhanatas', 'zhezkazgan']);
    await sortBy('Region');
    expect((await order())[0]).toBe('kurchatov');
  });

  it('is a plain table by name without scripts, and nothing sticks out on a phone', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 800 } });
    const still = await context.newPage();
    await still.goto(`${site.host.origin}/towns/`);
    expect(await still.locator('.town-list button').count()).toBe(0);
    expect(await still.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const names = await still.locator('.town-list tbody th > a').allTextContents();
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')));
    await context.close();
  });

  it('is two steps from the front page', async () => {
    await page.goto(`${site.host.origin}/`);
    await page.locator('.masthead nav').getByRole('link', { name: 'Towns' }).click();
    await page.locator('[data-names] a', { hasText: 'Ridder' }).click();
    await page.waitForURL('**/towns/ridder/');
    expect(await page.locator('h1').textContent()).toBe('Ridder');
  });
});

describe('the story of the towns', () => {
  it('has the finder before it and the list after it, each a step away', async () => {
    await openList();
    const top = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((node) => node.getBoundingClientRect().top);
    const order = await Promise.all(['h1', '#find-town', '.town-map', '#story', '#all-towns'].map(top));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(order[1]).toBeLessThan(900);
    await page.click('a[href="#all-towns"]');
    expect(Math.abs(await top('#all-towns'))).toBeLessThan(50);
  });

  it('makes way for the towns that fit once a name is typed, and comes back', async () => {
    await openList();
    await find('ridd');
    expect(await page.locator('#story').isVisible()).toBe(false);
    await find('');
    expect(await page.locator('#story').isVisible()).toBe(true);
  });

  it('is an article with its contents and no other address', () => {
    const document = documentOf(pageAt(LIST));
    const article = JSON.parse(document.querySelector('script[type="application/ld+json"]')?.textContent ?? '{}') as {
      url?: string;
    };
    expect(article.url).toMatch(/\/towns\/$/);
    const targets = [...document.querySelectorAll('.contents a')].map((link) => link.getAttribute('href') ?? '');
    expect(targets.length).toBeGreaterThan(3);
    for (const target of targets) expect(document.querySelector(target)).not.toBeNull();
    expect(document.querySelectorAll('.masthead-menu a[aria-current]').length).toBe(1);
  });
});

describe('the pages of the towns', () => {
  it('are 27 and a list that links each of them', () => {
    const links = [...documentOf(pageAt('/towns/')).querySelectorAll('[data-names] a')].map((link) =>
      link.getAttribute('href'),
    );
    expect(links.toSorted()).toEqual(pages.map(({ path }) => path).filter((path) => path !== '/towns/'));
    expect(links.length).toBe(27);
  });

  /** Bytes of a first visit: the document, its scripts and the fonts that a browser really fetches. */
  async function fetchedAt(path: string): Promise<{ text: number; fonts: number }> {
    const fetched: string[] = [];
    const fresh = await site.browser.newPage();
    fresh.on('request', (request) => void fetched.push(new URL(request.url()).pathname));
    await fresh.goto(`${site.host.origin}${path}`);
    await fresh.evaluate(() => document.fonts.ready);
    await fresh.close();
    const fonts = fetched
      .filter((file) => file.endsWith('.woff2'))
      .map((file) => readFileSync(join(dist, file)).length);
    const weight = weigh(pageAt(path));
    return { text: weight.document + weight.scriptFiles, fonts: fonts.reduce((sum, size) => sum + size, 0) };
  }

  it.each(pages.map(({ path }) => path).filter((path) => path !== LIST))(
    '%s fetches at most 60 kB with its fonts',
    async (path) => {
      const { text, fonts } = await fetchedAt(path);
      expect(text + fonts).toBeLessThanOrEqual(60_000);
    },
  );

  it('/towns/ is a story with its charts and keeps the bar of one: 50 kB without fonts, 100 kB with them', async () => {
    const { text, fonts } = await fetchedAt(LIST);
    expect(text).toBeLessThanOrEqual(50_000);
    expect(text + fonts).toBeLessThanOrEqual(100_000);
  });

  it('spend at most 2 kB on the scripts of the finder and of the table', () => {
    const scripts = [...documentOf(pageAt('/towns/')).querySelectorAll('script[type=module]')];
    expect(scripts.length).toBeGreaterThan(0);
    const text = scripts.map((script) => script.textContent).join('');
    expect(brotliCompressSync(text).length).toBeLessThanOrEqual(2000);
  });
});
