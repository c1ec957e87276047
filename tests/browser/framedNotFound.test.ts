import type { BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type HostPages, contentHeight, frameOf, listen, openHostPages, renderHost, waitForFit } from './hostPages.ts';
import { datawrapper } from './hosts.ts';

let hosts: HostPages;
let context: BrowserContext;

beforeAll(async () => {
  hosts = await openHostPages();
});
afterAll(() => hosts.close());
beforeEach(async () => {
  context = await hosts.site.browser.newContext({ viewport: { width: 900, height: 700 } });
});
afterEach(() => context.close());

describe('an address that leads to no chart', () => {
  it.each([
    ['/embed/nope/', ''],
    ['/embed/nope/', 'sandbox="allow-scripts"'],
    ['/xx/embed/saran-jobs/', ''],
    ['/embed/saran-jobs/nope/', 'sandbox="allow-scripts"'],
  ])('says so in a frame of %s %s, in little room, and leads to all charts in a new tab', async (path, attributes) => {
    const page = await hosts.open(context, renderHost({ ...datawrapper, attributes }, hosts.ours(path)));
    await listen(page);
    const frame = await frameOf(page);
    await waitForFit(page, frame);
    expect(await contentHeight(frame)).toBeLessThan(320);
    const text = await frame.locator('body').innerText();
    expect(text).toContain('There is no such chart');
    expect(text).toContain(path);
    const links = frame.locator('a:visible');
    expect(await links.count()).toBe(1);
    expect(await links.getAttribute('target')).toBe('_blank');
    expect(await links.getAttribute('href')).toMatch(/\/charts\/$/);
    expect(`http://${await links.innerText()}`).toBe(await links.getAttribute('href'));
    expect(await frame.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });

  it('shows markup in the address as the text that it is', async () => {
    const page = await hosts.open(
      context,
      renderHost(datawrapper, hosts.ours(`/embed/<img src=x onerror=parent.hit=1>'/`)),
    );
    await listen(page);
    const frame = await frameOf(page);
    await waitForFit(page, frame);
    expect(await frame.locator('main img').count()).toBe(0);
    expect(await page.evaluate(() => 'hit' in globalThis)).toBe(false);
  });

  it('says so first in a low frame without scripts', async () => {
    const frame = await frameOf(
      await hosts.open(
        context,
        renderHost({ ...datawrapper, attributes: 'sandbox' }, hosts.ours('/embed/nope/')).replace(
          'height="50"',
          'height="150"',
        ),
      ),
    );
    const top = await frame.evaluate(
      () => document.querySelector('.framed strong')?.getBoundingClientRect().top ?? Number.NaN,
    );
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(60);
  });

  it('is a page like any other where it stands alone', async () => {
    const page = await context.newPage();
    await page.goto(hosts.ours('/embed/nope/'));
    expect(await page.locator('.framed').isVisible()).toBe(false);
    expect(await page.locator('.masthead').isVisible()).toBe(true);
    expect(await page.locator('h1').isVisible()).toBe(true);
  });
});
