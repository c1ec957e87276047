import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWords } from '../../src/language/createWords.ts';
import { type OpenSite, openSite } from './openSite.ts';

const words = createWords('en');
const asked = (['who', 'when', 'where'] as const).map((row) => words.say(`note.${row}`));

/** px of a note that a reader should see at once, if it is as long. */
const LEGIBLE = 250;

let site: OpenSite;
let context: BrowserContext;

beforeAll(async () => {
  site = await openSite();
  context = await site.browser.newContext({ javaScriptEnabled: false });
});
afterAll(() => site.close());

async function read(width: number): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize({ width, height: 740 });
  await page.goto(`${site.host.origin}/saran/`);
  return page;
}

const numbers = (page: Page) => page.locator('main .story button.bound');
const open = (page: Page) => page.locator('.note:popover-open');

describe('the note of a bound number, without scripts', () => {
  it.each([360, 768, 1280])(
    'a click opens it inside the window, with speaker, date and source, at %i px',
    async (width) => {
      const page = await read(width);
      const all = await numbers(page).all();
      expect(all.length).toBeGreaterThan(30);
      const lacking: string[] = [];
      for (const [index, button] of all.entries()) {
        // Every third one: phrases that break over lines, numbers in lists and at the edges are among them.
        if (index % 3 !== 0) continue;
        const value = await button.textContent();
        await button.click();
        const box = await open(page).boundingBox();
        const fits =
          box !== null && box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= 740;
        if (!fits) lacking.push(`${value}: the note is at ${JSON.stringify(box)}`);
        const whole = await open(page).evaluate((note) => note.scrollHeight);
        if (box && box.height < Math.min(whole, LEGIBLE))
          lacking.push(`${value}: of the note ${box.height} px are seen`);
        const isCalculation = ((await open(page).getAttribute('id')) ?? '').startsWith('note-calc-');
        const rows = await open(page).locator('dt').allTextContents();
        if (!isCalculation && asked.some((row) => !rows.includes(row))) lacking.push(`${value}: ${rows.join(', ')}`);
        const empty = (await open(page).locator('dd').allTextContents()).filter((text) => text.trim() === '');
        if (empty.length > 0) lacking.push(`${value}: an empty answer`);
        await page.keyboard.press('Escape');
      }
      expect(lacking).toEqual([]);
      await page.close();
    },
  );

  it('is the note of that number, and links to its source', async () => {
    const page = await read(360);
    const button = numbers(page).first();
    await button.click();
    expect(await open(page).count()).toBe(1);
    expect(await open(page).getAttribute('id')).toBe(await button.getAttribute('popovertarget'));
    expect(await open(page).locator('.note-value').isVisible()).toBe(true);
    expect(await open(page).locator('a[href^="https://"]').count()).toBeGreaterThan(0);
    await page.close();
  });

  it('closes by Escape, by its button, and when another one opens', async () => {
    const page = await read(1280);
    const [first, second] = [numbers(page).nth(0), numbers(page).nth(1)];
    await first.click();
    await page.keyboard.press('Escape');
    expect(await open(page).count()).toBe(0);
    await first.click();
    await open(page).locator('.note-close').click();
    expect(await open(page).count()).toBe(0);
    await first.click();
    // The first note may lie over the second number: the keyboard reaches it all the same.
    await second.focus();
    await page.keyboard.press('Enter');
    expect(await open(page).count()).toBe(1);
    expect(await open(page).getAttribute('id')).toBe(await second.getAttribute('popovertarget'));
    await page.close();
  });

  it('opens by Tab and Enter, and Escape returns to the number', async () => {
    const page = await read(1280);
    const target = await numbers(page).first().getAttribute('popovertarget');
    const focused = () =>
      page.evaluate(
        () => document.activeElement?.closest('.story') && document.activeElement.getAttribute('popovertarget'),
      );
    let steps = 0;
    while ((await focused()) !== target && steps < 60) {
      await page.keyboard.press('Tab');
      steps += 1;
    }
    expect(await focused()).toBe(target);
    await page.keyboard.press('Enter');
    expect(await open(page).getAttribute('id')).toBe(target);
    await page.keyboard.press('Escape');
    expect(await open(page).count()).toBe(0);
    expect(await focused()).toBe(target);
    await page.close();
  });

  it('is reached by Tab from its number: its links come next', async () => {
    const page = await read(1280);
    await numbers(page).first().focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.note') !== null)).toBe(true);
    await page.close();
  });
});
