import { source as axeSource } from 'axe-core';
import type { AxeResults } from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pagesOf } from '../dist/pagesOf.ts';
import { type OpenSite, openSite } from './openSite.ts';

const paths = pagesOf().map(({ path }) => path);
const widths = [320, 768, 1280] as const;
const themes = ['light', 'dark'] as const;

let site: OpenSite;
let context: BrowserContext;

beforeAll(async () => {
  site = await openSite();
  context = await site.browser.newContext({ reducedMotion: 'reduce' });
});
afterAll(() => site.close());

async function visit(path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${site.host.origin}${path}`);
  await page.evaluate(() => document.fonts.ready);
  await page.evaluate(axeSource);
  return page;
}

interface AxeWindow {
  axe: { run(options: { resultTypes: string[] }): Promise<AxeResults> };
}

/** What axe finds and what sticks out to the side: one line for each complaint, with the widths and themes that have it. */
async function complaints(page: Page): Promise<string[]> {
  const views = new Map<string, string[]>();
  const complain = (line: string, view: string) => views.set(line, [...(views.get(line) ?? []), view]);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const isWide = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth > clientWidth;
    });
    if (isWide) complain('scrolls sideways', `${width}`);
    for (const colorScheme of themes) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await page.evaluate(() =>
        (window as unknown as AxeWindow).axe.run({ resultTypes: ['violations'] }),
      );
      for (const { id, nodes } of violations) {
        for (const { target, any, all, none } of nodes) {
          const reason = [...all, ...none, ...any][0]?.message ?? '';
          complain(`${id}: ${target.join(' ')}: ${reason}`, `${width} ${colorScheme}`);
        }
      }
    }
  }
  return [...views].map(([line, where]) => `${line} (${where.join(', ')})`);
}

describe('axe at 320, 768 and 1280 px, light and dark, and no sideways scroll', () => {
  it.each(paths)('%s', async (path) => {
    const page = await visit(path);
    expect(await complaints(page)).toEqual([]);
    await page.close();
  });

  it('/saran/ with the note of a number open', async () => {
    const page = await visit('/saran/');
    await page.locator('main button[popovertarget]').first().click();
    expect(await page.locator(':popover-open').count()).toBe(1);
    expect(await complaints(page)).toEqual([]);
    await page.close();
  });

  it.each(['/', '/saran/', '/embed/saran-jobs/'])('%s with every table and every question open', async (path) => {
    const page = await visit(path);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await page.locator('details[open]').count()).toBeGreaterThan(0);
    expect(await complaints(page)).toEqual([]);
    await page.close();
  });
});
