import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenSite, openSite } from './openSite.ts';
import { readDrawing } from './readDrawing.ts';

const paths = ['/weight/', '/explore/weight/'] as const;
let site: OpenSite;
let page: Page;

beforeAll(async () => {
  site = await openSite();
  page = await site.browser.newPage({ viewport: { width: 360, height: 800 } });
});
afterAll(() => site.close());

/** Opens a page and waits until the script has taken over. */
async function open(path: string): Promise<void> {
  await page.goto(`${site.host.origin}${path}`);
  await page.locator('[data-explore] input:enabled').first().waitFor();
}

const result = () => page.locator('[data-explore] [aria-live] strong').textContent();
/** Texts of the drawing that is seen. */
const drawn = () => page.locator('[data-explore] svg.chart:visible text:visible').allTextContents();
const radio = (value: string) => page.locator(`[data-explore] input[value="${value}"]`);
const query = () => new URL(page.url()).search;

describe.each(paths)('the explorable on %s', (path) => {
  it('changes sentence, drawing and address together by click', async () => {
    await open(path);
    expect(await result()).toBe('about 4.9 times');
    await radio('towns-own-sum').click();
    expect(await result()).toBe('6.2 times');
    expect(await drawn()).toContain('6.2 times');
    expect(await drawn()).not.toContain('about 4.9 times');
    expect(query()).toBe('?share=2024&people=towns-own-sum');
  });

  it('offers the counts of the list that the share is about', async () => {
    await open(path);
    await radio('2021').click();
    expect(await result()).toBe('4.0 times');
    expect(await radio('pm-session-2013').isVisible()).toBe(true);
    expect(await radio('pm-seminar-2025').isVisible()).toBe(false);
    await radio('2023').click();
    expect(await radio('pm-session-2013').isVisible()).toBe(false);
    expect(await result()).toBe('about 5.3 to 5.4 times');
    expect(query()).toBe('?share=2023&people=pm-seminar-2025');
  });

  it('opens at the pair that its address names', async () => {
    await open(`${path}?share=2023&people=trend-share-2025`);
    expect(await result()).toBe('5.6 to 5.8 times');
    expect(await radio('2023').isChecked()).toBe(true);
    expect(await radio('trend-share-2025').isChecked()).toBe(true);
  });

  it.each(['?share=1999&people=nobody', '?share=2021&people=pm-seminar-2025', '?share=', '?x=%22%5D'])(
    'stays whole at the address %s, which names no pair',
    async (search) => {
      await open(`${path}${search}`);
      expect(await result()).toMatch(/^(?:about 4\.9|4\.0) times$/);
      expect((await drawn()).join(' ')).toContain((await result()) ?? '');
    },
  );
});

describe('the explorable', () => {
  it('works by keyboard: arrows move within a group, Tab to the next', async () => {
    await open('/explore/weight/');
    await radio('2024').focus();
    await page.keyboard.press('ArrowDown');
    expect(await radio('2023').isChecked()).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('people');
    expect(await result()).toBe('5.6 to 5.8 times');
    expect(query()).toBe('?share=2023&people=trend-share-2025');
  });

  it('goes back and forth with the buttons of the browser', async () => {
    await open('/weight/');
    await radio('towns-own-sum').click();
    await radio('2023').click();
    expect(await result()).toBe('6.7 to 6.8 times');
    await page.goBack();
    expect(await result()).toBe('6.2 times');
    expect(await radio('2024').isChecked()).toBe(true);
    await page.goBack();
    expect(await result()).toBe('about 4.9 times');
    await page.goForward();
    expect(await result()).toBe('6.2 times');
  });

  it('has a sentence and a drawing that agree for every pair', async () => {
    await open('/explore/weight/');
    const seen = new Set<string>();
    for (const share of ['2024', '2023', '2021']) {
      await radio(share).click();
      for (const count of await page.locator('[data-explore] input[name=people]:enabled').all()) {
        await count.click();
        const text = (await result()) ?? '';
        expect(await drawn()).toContain(text);
        seen.add(query());
      }
    }
    expect(seen.size).toBe(21);
  });

  it.each([320, 360, 480, 768, 1280])('has no text on another and nothing outside at %i px', async (width) => {
    await open('/explore/weight/');
    await page.setViewportSize({ width, height: 800 });
    for (const share of ['2024', '2023', '2021']) {
      await radio(share).click();
      for (const count of await page.locator('[data-explore] input[name=people]:enabled').all()) {
        await count.click();
        const { overlaps, escapes, layouts } = await page.evaluate(readDrawing);
        expect([query(), overlaps, escapes, layouts.length]).toEqual([query(), [], [], 1]);
      }
    }
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });

  it('prints the pair that is chosen, without the choices', async () => {
    await open('/weight/?share=2024&people=towns-own-sum');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.explore-form').isVisible()).toBe(false);
    expect(await result()).toBe('6.2 times');
    expect(await page.locator('[data-explore] svg.chart:visible').count()).toBe(1);
    await page.emulateMedia({ media: 'screen' });
  });

  it('stands finished without scripts: no dead choice, the first pair drawn, every pair in the table', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const still = await context.newPage();
    for (const path of paths) {
      await still.goto(`${site.host.origin}${path}`);
      expect(await still.locator('[data-explore] input:visible').count()).toBe(0);
      expect(await still.locator('[data-explore] [aria-live] strong').textContent()).toBe('about 4.9 times');
      expect(await still.locator('[data-explore] svg.chart:visible').count()).toBe(1);
      expect(await still.locator('[data-explore] tbody tr').count()).toBe(21);
    }
    await context.close();
  });

  it('stores nothing', async () => {
    await open('/explore/weight/');
    await radio('2021').click();
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
      0,
      0,
      '',
    ]);
  });
});
