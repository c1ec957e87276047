import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentOf, pageAt } from '../dist/pagesOf.ts';
import { type OpenSite, openSite } from './openSite.ts';

let site: OpenSite;
let page: Page;
const document = documentOf(pageAt('/charts/'));
const all = document.querySelectorAll('[data-topic]').length;

beforeAll(async () => {
  site = await openSite();
  page = await site.browser.newPage();
});
afterAll(() => site.close());

const shown = () => page.locator('[data-topic]:visible').count();

async function open(search = ''): Promise<void> {
  await page.goto(`${site.host.origin}/charts/${search}`);
  await page.locator('#gallery-topic').waitFor({ state: 'visible' });
}

describe('the filter of the gallery', () => {
  it('shows the charts of a topic and of a place, with their topics alone', async () => {
    await open();
    expect(await shown()).toBe(all);
    await page.selectOption('#gallery-topic', 'money');
    expect(await shown()).toBe(document.querySelectorAll('[data-topic=money]').length);
    expect(await page.locator('.gallery-group:visible').count()).toBe(1);
    await page.selectOption('#gallery-place', 'ekibastuz');
    expect(await shown()).toBe(1);
    expect(await page.textContent('[data-counts]')).toBe('1 chart');
  });

  it('keeps the choice in the address and goes back', async () => {
    await open();
    await page.selectOption('#gallery-place', 'saran');
    await page.waitForURL('**/charts/?place=saran');
    const few = await shown();
    expect(few).toBeLessThan(all);
    await page.goBack();
    await page.waitForURL('**/charts/');
    expect(await shown()).toBe(all);
    await open('?place=saran');
    expect(await shown()).toBe(few);
    expect(await page.inputValue('#gallery-place')).toBe('saran');
  });

  it('shows all for a choice that there is not', async () => {
    await open('?topic=weather');
    expect(await shown()).toBe(all);
  });

  it('is hidden without scripts, and every chart stands under its topic', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const still = await context.newPage();
    await still.goto(`${site.host.origin}/charts/?topic=money`);
    expect(await still.locator('#gallery-topic').isVisible()).toBe(false);
    expect(await still.locator('[data-topic]:visible').count()).toBe(all);
    expect(await still.locator('.gallery-topics a').count()).toBe(await still.locator('.gallery-group').count());
    await context.close();
  });
});
