import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenSite, openSite } from './openSite.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const canonical = 'http://localhost:4321/charts/saran-jobs/';

/** Opens the page of a chart in a browser that has what `prepare` leaves it, and hands it over. */
async function visit<Result>(prepare: () => void, look: (page: Page) => Promise<Result>, javaScriptEnabled = true) {
  const context = await site.browser.newContext({
    permissions: ['clipboard-read', 'clipboard-write'],
    javaScriptEnabled,
  });
  await context.addInitScript(prepare);
  const page = await context.newPage();
  await page.goto(`${site.host.origin}/charts/saran-jobs/`);
  const result = await look(page);
  await context.close();
  return result;
}

/** A sheet that notes what it was handed. */
function withSheet(): void {
  Object.assign(navigator, {
    share: (data: ShareData) => {
      Object.assign(window, { shared: data });
      return Promise.reject(new DOMException('closed', 'AbortError'));
    },
  });
}
function withoutSheet(): void {
  Object.defineProperty(navigator, 'share', { value: undefined });
}
function withNothing(): void {
  Object.defineProperty(navigator, 'share', { value: undefined });
  Object.defineProperty(navigator, 'clipboard', { value: undefined });
}

describe('the share button of a chart', () => {
  it('hands title and address to the sheet of the device, and a reader who closes it is no mistake', async () => {
    await visit(withSheet, async (page) => {
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      const button = page.locator('[data-share]');
      const label = await button.textContent();
      await button.click();
      const title = await page.locator('h1').textContent();
      expect(await page.evaluate('shared')).toEqual({ title, url: canonical });
      expect(await button.textContent()).toBe(label);
      expect(errors).toEqual([]);
    });
  });

  it('copies the address where the device has no sheet, and says so', async () => {
    await visit(withoutSheet, async (page) => {
      const button = page.locator('[data-share]');
      expect(await button.textContent()).toBe(await button.getAttribute('data-copying'));
      await button.click();
      await expect.poll(() => button.textContent()).toBe(await button.getAttribute('data-done'));
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(canonical);
    });
  });

  it('is hidden where neither can be, and without scripts', async () => {
    const isVisible = (page: Page) => page.locator('[data-share]').isVisible();
    expect(await visit(withNothing, isVisible)).toBe(false);
    expect(await visit(withSheet, isVisible, false)).toBe(false);
  });
});
