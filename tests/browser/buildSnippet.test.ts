import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { documentOf, pageAt } from '../dist/pagesOf.ts';
import { type OpenSite, openSite } from './openSite.ts';

const PATH = '/charts/saran-jobs/';
const built = documentOf(pageAt(PATH));
const textOf = (form: string) => built.querySelector(`[data-form="${form}"]`)?.textContent ?? '';
const embed = 'http://localhost:4321/embed/saran-jobs/';

let site: OpenSite;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
beforeEach(async () => {
  context = await site.browser.newContext({
    viewport: { width: 1280, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  page = await context.newPage();
  await page.goto(`${site.host.origin}${PATH}`);
});
afterEach(() => context.close());

const choose = (name: string, value: string) => page.locator(`input[name=${name}][value=${value}]`).check();
const code = () => page.locator('#snippet').textContent();
const stage = () => page.locator('[data-width]');
const frame = () => page.locator('.builder iframe');

describe('the builder of code to paste', () => {
  it('begins with the frame, as the page has it without scripts', async () => {
    expect(await code()).toBe(textOf('frame'));
    expect(await page.locator('[data-about]:visible').count()).toBe(1);
  });

  it.each(['script', 'element', 'image', 'amp', 'oembed'])(
    'shows the form %s as the build has written it',
    async (form) => {
      await choose('form', form);
      expect(await code()).toBe(textOf(form));
      expect(await page.locator('[data-about]:visible').getAttribute('data-about')).toBe(form);
    },
  );

  it('puts theme and title into the address, in the code and in the preview', async () => {
    await choose('theme', 'dark');
    await choose('title', 'off');
    expect(await code()).toBe(textOf('frame').replace(`"${embed}"`, `"${embed}?theme=dark&amp;title=off"`));
    expect(await frame().getAttribute('src')).toBe('/embed/saran-jobs/?theme=dark&title=off');
  });

  it('asks nothing of a picture, and shows it in place of the frame', async () => {
    await choose('theme', 'dark');
    await choose('form', 'image');
    expect(await page.locator('input[name=theme]:visible').count()).toBe(0);
    expect(await code()).toBe(textOf('image'));
    expect(await frame().isVisible()).toBe(false);
    expect(await page.locator('[data-stage] img').isVisible()).toBe(true);
  });

  it.each([
    ['phone', 360],
    ['tablet', 720],
    ['desktop', 1080],
  ])(
    'previews the frame as on a %s, %d px wide, at the height it asks for, and moves nothing below',
    async (width, px) => {
      const below = page.locator('.pager');
      await page.locator('.builder-stage').scrollIntoViewIfNeeded();
      const before = (await below.boundingBox())?.y;
      await choose('width', width);
      expect((await stage().boundingBox())?.width).toBe(px);
      await expect
        .poll(() =>
          frame().evaluate((element: HTMLIFrameElement) => {
            const inner = element.contentDocument?.documentElement.getBoundingClientRect().height ?? 0;
            return element.clientHeight - Math.ceil(inner);
          }),
        )
        .toBe(0);
      expect(await frame().evaluate((element) => element.clientWidth)).toBe(px);
      expect((await below.boundingBox())?.y).toBe(before);
    },
  );

  it('copies what stands there, and says so until another choice is made', async () => {
    const button = page.locator('[data-copy=snippet]');
    const label = await button.textContent();
    await choose('form', 'script');
    await choose('theme', 'light');
    await button.click();
    await expect.poll(() => button.textContent()).toBe(await button.getAttribute('data-done'));
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code());
    await choose('theme', 'auto');
    expect(await button.textContent()).toBe(label);
  });

  it('whoever comes by keyboard finds the code selected whole', async () => {
    await page.locator('input[name=state]:checked').focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('snippet');
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(await code());
  });

  it('is not asked for by keyboard in vain: arrows change the form', async () => {
    await page.locator('input[name=form][value=frame]').focus();
    await page.keyboard.press('ArrowDown');
    expect(await code()).toBe(textOf('script'));
  });

  it('offers the builder of every other language', async () => {
    const links = page.locator('.builder [hreflang]');
    const said = await links.evaluateAll((all) =>
      all.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')?.replace(/#.*/, '')]),
    );
    expect(said).toContainEqual(['ru', '/ru/charts/saran-jobs/']);
    expect(said).toContainEqual(['kk', '/kk/charts/saran-jobs/']);
  });

  it('offers the pins of a chart that was pinned, and follows updates until one is chosen', async () => {
    expect(await code()).toContain('/embed/saran-jobs/"');
    const last = page.locator('input[name=state]').last();
    const pin = (await last.getAttribute('value')) ?? '';
    expect(pin).toMatch(/^\/pin\/[0-9a-f]{32}\/saran-jobs\/$/);
    await last.check();
    for (const form of ['frame', 'script', 'element', 'amp', 'image']) {
      await choose('form', form);
      const text = await code();
      expect(text).toContain(`src="http://localhost:4321${pin}saran-jobs.png"`);
      expect(text).toContain(`href="http://localhost:4321${pin}"`);
      expect(text).not.toMatch(/\/(embed|charts)\//);
    }
    const picture = page.locator('[data-stage] img');
    expect(await picture.getAttribute('src')).toBe(`${pin}saran-jobs.png`);
    const drawn = await picture.evaluate(async (image: HTMLImageElement) => {
      await image.decode();
      return `width="${image.naturalWidth}" height="${image.naturalHeight}"`;
    });
    expect(await code()).toContain(drawn);
    await choose('form', 'oembed');
    expect(await page.locator('input[name=state]:visible').count()).toBe(0);
    expect(await code()).toBe(textOf('oembed'));
    await choose('form', 'frame');
    await choose('theme', 'dark');
    expect(await code()).toContain(`src="http://localhost:4321${pin}?theme=dark"`);
    await page.locator('input[name=state]').first().check();
    expect(await code()).toContain('/embed/saran-jobs/?theme=dark"');
    expect(await code()).toContain('/charts/saran-jobs/saran-jobs.png"');
    await page.goto(`${site.host.origin}/charts/tyre-plant-price/`);
    expect(await page.locator('input[name=state]').count()).toBe(0);
  });

  it('raises no complaint, of the policy or else', async () => {
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', ({ message }) => said.push(message));
    await page.reload();
    await page.locator('.builder-stage').scrollIntoViewIfNeeded();
    await choose('form', 'amp');
    await choose('width', 'desktop');
    await expect.poll(() => frame().evaluate((element: HTMLIFrameElement) => element.style.height)).toMatch(/px$/);
    expect(said).toEqual([]);
  });
});

describe('without scripts', () => {
  it('the first form stands open, the others in a list, and nothing is dead', async () => {
    const plain = await site.browser.newContext({ javaScriptEnabled: false });
    const still = await plain.newPage();
    await still.goto(`${site.host.origin}${PATH}`);
    expect(await still.locator('#snippet').textContent()).toBe(textOf('frame'));
    expect(await still.locator('.builder :is(input, button, iframe):visible').count()).toBe(0);
    await still.locator('.builder-forms summary').click();
    const forms = await still
      .locator('.builder-forms pre:visible')
      .evaluateAll((all) => all.map(({ dataset }) => dataset['form']));
    expect(forms).toEqual(['script', 'element', 'image', 'amp', 'oembed']);
    await plain.close();
  });
});
