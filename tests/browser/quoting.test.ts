import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { toPassageUrl } from '../../src/browser/offerQuoting.ts';
import { type OpenSite, openSite } from './openSite.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

async function openStory(): Promise<Page> {
  const context = await site.browser.newContext({ viewport: { width: 360, height: 740 } });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  await page.goto(`${site.host.origin}/saran/`);
  return page;
}

/** Selects a paragraph of the body, as a reader does; its text as a browser sees it. */
async function selectParagraph(page: Page, index: number): Promise<string> {
  return page.evaluate((place) => {
    const paragraph = document.querySelectorAll('.story p')[place];
    const selection = getSelection();
    if (paragraph === undefined || selection === null) throw new Error('nothing to select');
    paragraph.scrollIntoView({ block: 'center' });
    selection.selectAllChildren(paragraph);
    return selection.toString().trim().replaceAll(/\s+/g, ' ');
  }, index);
}

describe('toPassageUrl(url, passage)', () => {
  it('names a short passage whole, with signs of the directive escaped', () => {
    expect(toPassageUrl('https://t.example/saran/', 'single-industry towns, all')).toBe(
      'https://t.example/saran/#:~:text=single%2Dindustry%20towns%2C%20all',
    );
  });

  it('names the first and the last words of a long one', () => {
    const long = Array.from({ length: 60 }, (_, index) => `w${index}`).join(' ');
    expect(toPassageUrl('https://t.example/', long)).toBe(
      'https://t.example/#:~:text=w0%20w1%20w2%20w3%20w4,w55%20w56%20w57%20w58%20w59',
    );
  });
});

describe('words selected in a story', () => {
  it('nothing is offered before anything is selected, nor of a single word', async () => {
    const page = await openStory();
    expect(await page.locator('#quote').isVisible()).toBe(false);
    await page.locator('.story p').first().dblclick();
    expect(await page.evaluate(() => getSelection()?.toString().trim())).not.toBe('');
    expect(await page.locator('#quote').isVisible()).toBe(false);
    await page.context().close();
  });

  it('get a link that leads a browser to just these words', async () => {
    const page = await openStory();
    await selectParagraph(page, 12);
    await page.locator('#quote').waitFor({ state: 'visible' });
    const link = new URL((await page.locator('#quote a').getAttribute('href')) ?? '');
    const other = await page.context().newPage();
    await other.goto(`${site.host.origin}${link.pathname}${link.hash}`);
    await other.waitForFunction(() => scrollY > 0);
    const top = await other.evaluate(
      () => document.querySelectorAll('.story p')[12]?.getBoundingClientRect().top ?? -1,
    );
    expect(top).toBeGreaterThan(-200);
    expect(top).toBeLessThan(740);
    await page.context().close();
  });

  it('a section that an address leads into is laid out at once, for Firefox scrolls to no words in the others', async () => {
    const page = await openStory();
    const id = await page.locator('.story > section:last-of-type [id]').first().getAttribute('id');
    await page.goto(`${site.host.origin}/saran/#${id}`);
    const visibility = await page
      .locator('.story > section')
      .evaluateAll((sections) => sections.map((section) => getComputedStyle(section).contentVisibility));
    expect(visibility.at(-1)).toBe('visible');
    expect(visibility.slice(0, -1)).toContain('auto');
    await page.context().close();
  });

  it('are copied with the citation that leads to them, by two steps of the keyboard', async () => {
    const page = await openStory();
    const paragraph = page.locator('.story p').nth(2);
    const text = await paragraph.innerText();
    await paragraph.click({ clickCount: 3, position: { x: 8, y: 8 } });
    await page.locator('#quote').waitFor({ state: 'visible' });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(`“${text}” Twenty Towns. (`);
    expect(copied).toContain('/saran/#:~:text=');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('#quote') ?? undefined)).toBeUndefined();
    await page.context().close();
  });

  it('offer nothing any more when the selection is gone, and nothing without scripts', async () => {
    const page = await openStory();
    await selectParagraph(page, 2);
    await page.locator('#quote').waitFor({ state: 'visible' });
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await page.locator('#quote').waitFor({ state: 'hidden' });
    await page.context().close();
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const still = await context.newPage();
    await still.goto(`${site.host.origin}/saran/`);
    expect(await still.locator('#quote').isVisible()).toBe(false);
    await context.close();
  });
});
