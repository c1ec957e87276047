import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dist, documentOf, pageAt, pagesOf } from '../dist/pagesOf.ts';
import { weigh } from '../dist/weigh.ts';
import { type OpenSite, openSite } from './openSite.ts';

const pages = pagesOf().filter(({ path }) => path.startsWith('/towns/'));
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
  return page.locator('[data-names]:visible h3').evaluateAll((heads) => heads.map(({ id }) => id));
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
  ])('finds the town that "%s" names', async (typed, ids) => {
    await openList();
    expect(await find(typed)).toEqual(ids);
  });

  it('hides groups without a match and says how many match', async () => {
    await openList();
    expect((await find('ak')).length).toBeGreaterThan(1);
    await find('tekeli');
    expect(await page.locator('.town-group:visible').count()).toBe(1);
    expect(await page.locator('[aria-live]').textContent()).toBe('1 town');
    expect(await find('zzz')).toEqual([]);
    expect(await page.locator('[aria-live]').textContent()).toBe('No town of the first list has such a name.');
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

describe('the pages of the towns', () => {
  it('are 27 and a list that links each of them', () => {
    const links = [...documentOf(pageAt('/towns/')).querySelectorAll('[data-names] a')].map((link) =>
      link.getAttribute('href'),
    );
    expect(links.toSorted()).toEqual(pages.map(({ path }) => path).filter((path) => path !== '/towns/'));
    expect(links.length).toBe(27);
  });

  it.each(pages.map(({ path }) => path))('%s fetches at most 60 kB with its fonts', async (path) => {
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
    expect(weight.document + weight.scriptFiles + fonts.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(
      60_000,
    );
  });

  it('spend at most 1 kB on the script of the finder', () => {
    const scripts = [...documentOf(pageAt('/towns/')).querySelectorAll('script[type=module]')];
    expect(scripts.length).toBe(1);
    expect(brotliCompressSync(scripts[0]?.textContent ?? '').length).toBeLessThanOrEqual(1000);
  });
});
