import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentOf, pageAt } from '../dist/pagesOf.ts';
import { type OpenSite, openSite } from './openSite.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const stable = ['/', '/saran/', '/weight/', '/explore/weight/', '/charts/saran-jobs/'].flatMap((path) =>
  [360, 1280].map((width) => ({ path, width })),
);

/** Runs in the page before anything else: sums what moves without a reader having done anything. */
function watchShifts(): void {
  const log: string[] = [];
  Object.assign(window, { shifts: log });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; sources?: { node?: Node }[] })[]) {
      const nodes = (entry.sources ?? []).map(({ node }) =>
        node instanceof Element ? node.outerHTML.slice(0, 60) : '?',
      );
      log.push(`${entry.value.toFixed(4)}: ${nodes.join(', ')}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

const twoFrames = (page: Page) =>
  page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );

/** Everything that can be seen, in reading order, without white space; but for buttons that only a script can serve. */
const visibleText = (page: Page) =>
  page.evaluate(() => {
    for (const button of document.querySelectorAll('[data-copy]')) button.remove();
    return document.body.innerText.replaceAll(/\s+/g, ' ').trim();
  });

describe('a page as it loads', () => {
  it.each(stable)('nothing moves on $path at $width px, fonts and all', async ({ path, width }) => {
    const page = await site.browser.newPage({ viewport: { width, height: 800 } });
    await page.addInitScript(watchShifts);
    await page.goto(`${site.host.origin}${path}`, { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    for (let top = 0; top < height; top += 800) {
      await page.evaluate((y) => scrollTo(0, y), top);
      await twoFrames(page);
    }
    expect(await page.evaluate(() => document.fonts.size)).toBeGreaterThan(0);
    expect(await page.evaluate('shifts')).toEqual([]);
    await page.close();
  });

  it('the fonts of the page are used, not their stand-ins', async () => {
    const page = await site.browser.newPage();
    await page.goto(`${site.host.origin}/saran/`);
    await page.evaluate(() => document.fonts.ready);
    const loaded = await page.evaluate(() =>
      [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
    );
    expect(new Set(loaded.map((family) => family.replaceAll('"', '')))).toEqual(
      new Set(['Towns Display', 'Towns Serif', 'Towns Sans']),
    );
    await page.close();
  });
});

describe('without scripts', () => {
  it('/saran/ shows every chart and the same words', async () => {
    const plain = await site.browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } });
    const scripted = await site.browser.newContext({ viewport: { width: 360, height: 800 } });
    const [bare, full] = [await plain.newPage(), await scripted.newPage()];
    for (const page of [bare, full]) await page.goto(`${site.host.origin}/saran/`);
    const figures = documentOf(pageAt('/saran/')).querySelectorAll('.figure').length;
    expect(figures).toBeGreaterThanOrEqual(6);
    for (let index = 0; index < figures; index += 1) {
      const shown = bare.locator('.figure').nth(index).locator('svg.chart:visible');
      expect(await shown.count()).toBe(1);
      expect((await shown.boundingBox())?.height).toBeGreaterThan(100);
    }
    const text = await visibleText(bare);
    expect(text.length).toBeGreaterThan(5000);
    expect(text).toBe(await visibleText(full));
    await plain.close();
    await scripted.close();
  });

  it('a page of a chart has no dead button', async () => {
    const plain = await site.browser.newContext({ javaScriptEnabled: false });
    const page = await plain.newPage();
    await page.goto(`${site.host.origin}/charts/saran-jobs/`);
    expect(await page.locator('[data-copy]').count()).toBeGreaterThan(2);
    expect(await page.locator('[data-copy]:visible').count()).toBe(0);
    await plain.close();
  });
});

describe('the copy button', () => {
  it('copies the snippet and says so', async () => {
    const context = await site.browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    await page.goto(`${site.host.origin}/charts/saran-jobs/`);
    const button = page.locator('[data-copy=snippet]');
    const done = (await button.getAttribute('data-done')) ?? '';
    await button.click();
    await page.waitForFunction((words) => document.querySelector('[data-copy=snippet]')?.textContent === words, done);
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await page.locator('#snippet').textContent());
    expect(copied).toMatch(/<iframe src="[^"]+\/embed\/saran-jobs\/"/);
    await context.close();
  });

  it.each(['alt-text', 'credit-line'])('copies what goes beside a picture: %s', async (id) => {
    const context = await site.browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    await page.goto(`${site.host.origin}/charts/saran-jobs/`);
    const button = page.locator(`[data-copy=${id}]`);
    const done = (await button.getAttribute('data-done')) ?? '';
    await button.click();
    await page.waitForFunction(
      ([source, words]) => document.querySelector(`[data-copy=${source}]`)?.textContent === words,
      [id, done],
    );
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      (await page.locator(`#${id}`).textContent())?.trim(),
    );
    await context.close();
  });
});

describe('other editions of a page', () => {
  it('dark has colours of its own for paper, ink and every mark', async () => {
    const page = await site.browser.newPage();
    await page.goto(`${site.host.origin}/saran/`);
    const colours = async (colorScheme: 'light' | 'dark') => {
      await page.emulateMedia({ colorScheme });
      return page.evaluate(() => {
        const style = getComputedStyle(document.documentElement);
        const names = [
          '--paper',
          '--raised',
          '--ink',
          '--quiet',
          '--rule',
          '--faint',
          '--counted',
          '--promised',
          '--contested',
        ];
        return [style.backgroundColor, style.color, ...names.map((name) => style.getPropertyValue(name))];
      });
    };
    const [light, dark] = [await colours('light'), await colours('dark')];
    for (const [index, colour] of light.entries()) expect(dark[index]).not.toBe(colour);
    await page.close();
  });

  it('print hides notes and navigation, and keeps charts, sources and the margin', async () => {
    const page = await site.browser.newPage({ viewport: { width: 700, height: 1000 } });
    await page.goto(`${site.host.origin}/saran/`);
    await page.locator('button.bound').first().click();
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await page.locator('.note:visible').count()).toBe(0);
    expect(await page.locator('.masthead nav:visible').count()).toBe(0);
    const figures = await page.locator('.figure').count();
    expect(await page.locator('.figure svg.chart:visible').count()).toBe(figures);
    expect(await page.locator('.figure-sources:visible').count()).toBe(figures);
    expect(await page.locator('.margin:visible').count()).toBeGreaterThan(10);
    // Dark readers print black on white too.
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--ink'))).toBe(
      '#000',
    );
    await page.close();
  });
});
