// The code to paste on the pages of others, whole and after real sanitizers have been at it.
import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import sanitize from 'sanitize-html';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { pathPrefix } from '../../src/language/locales.ts';
import { documentOf, isEmbed, languageOf, pageAt, pagesOf } from '../dist/pagesOf.ts';
import { type HostPages, contentHeight, frameOf, openHostPages } from './hostPages.ts';

const built = documentOf(pageAt('/charts/saran-jobs/'));
const PICTURE = '/charts/saran-jobs/saran-jobs.png';

let hosts: HostPages;
let context: BrowserContext;

beforeAll(async () => {
  hosts = await openHostPages();
});
afterAll(() => hosts.close());
beforeEach(async () => {
  context = await hosts.site.browser.newContext({ viewport: { width: 720, height: 900 } });
});
afterEach(() => context.close());

/** The code of a form with the addresses of the server that runs. */
const snippet = (form: string) =>
  (built.querySelector(`[data-form="${form}"]`)?.textContent ?? '').replaceAll(
    'http://localhost:4321/',
    hosts.ours('/'),
  );

/** What of a chart can be seen: its frame, its picture, its credit. */
const seen = (page: Page) =>
  page.evaluate(() => {
    const isIn = (element: Element | null) => {
      if (element === null) return false;
      const { left, top, width, height } = element.getBoundingClientRect();
      const x = left + width / 2;
      const y = top + Math.min(height / 2, 40);
      return width > 100 && height > 10 && document.elementFromPoint(x, y) === element;
    };
    return {
      frame: isIn(document.querySelector('iframe, twenty-towns-chart')),
      picture: isIn(document.querySelector('img')),
      link: document.querySelector('figcaption a, p a')?.getAttribute('href'),
    };
  });
const asked = (path: string) => hosts.site.host.requests.filter((request) => request === path).length;

describe('a frame as it is pasted', () => {
  it('shows the chart once, and the picture is neither seen nor fetched', async () => {
    const before = asked(PICTURE);
    const page = await hosts.open(context, snippet('frame'));
    await frameOf(page);
    await page.waitForLoadState('networkidle');
    expect(await seen(page)).toMatchObject({ frame: true, picture: false });
    expect(asked(PICTURE)).toBe(before);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
      0,
    );
  });

  it('nothing that takes the focus is out of sight', async () => {
    const page = await hosts.open(context, snippet('frame'));
    const left = await page.locator('a').evaluateAll((links) => links.map((link) => link.getBoundingClientRect().left));
    expect(left.filter((x) => x > 720)).toEqual([]);
  });

  it('as tall as the page lets it grow, it leaves no gap above the credit', async () => {
    const page = await hosts.open(context, snippet('script'));
    const frame = await frameOf(page);
    await expect
      .poll(async () => {
        const height = await contentHeight(frame);
        return page.evaluate((px) => {
          const [row, shown] = [document.querySelector('figure > div'), document.querySelector('iframe')];
          return [(shown?.clientHeight ?? 0) - px, (row?.clientHeight ?? 0) - px];
        }, height);
      })
      .toEqual([0, 0]);
  });

  it('an element shows the picture until the chart is there, then the chart alone', async () => {
    const page = await hosts.open(context, snippet('element'));
    await expect.poll(() => page.locator('img').isVisible()).toBe(false);
    expect(await seen(page)).toMatchObject({ frame: true });
  });

  it('an element without scripts is the picture with its credit', async () => {
    const plain = await hosts.site.browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 720, height: 900 },
    });
    const page = await hosts.open(plain, snippet('element'));
    expect(await page.locator('img').isVisible()).toBe(true);
    expect(await page.locator('figcaption a').isVisible()).toBe(true);
    await plain.close();
  });
});

const purify = readFileSync('node_modules/dompurify/dist/purify.min.js', 'utf8');
const strippers = {
  'DOMPurify, as it comes': async (html: string, page: Page) =>
    page.evaluate(
      (text) => (window as unknown as { DOMPurify: { sanitize(dirty: string): string } }).DOMPurify.sanitize(text),
      html,
    ),
  'sanitize-html with pictures, which drops styles, frames and scripts': async (html: string) =>
    sanitize(html, {
      allowedTags: [...sanitize.defaults.allowedTags, 'img'],
      allowedAttributes: { a: ['href'], img: ['src', 'alt', 'width', 'height', 'loading'] },
    }),
  'a page that refuses frames by hand, and keeps styles': async (html: string) =>
    html.replaceAll(/<\/?(?:iframe|script|twenty-towns-chart)\b[^>]*>/g, ''),
} as const;

describe('what remains on a page that strips', () => {
  it.each(
    Object.keys(strippers).flatMap((name) =>
      ['frame', 'script', 'element', 'image'].map((form) => ({ name: name as keyof typeof strippers, form })),
    ),
  )('$name, form $form: the picture is seen, with its description, credit and link', async ({ name, form }) => {
    const blank = await context.newPage();
    await blank.addScriptTag({ content: purify });
    const html = await strippers[name](snippet(form), blank);
    expect(html).not.toMatch(/<(?:iframe|script)/);
    const page = await hosts.open(context, html);
    const picture = page.locator('img');
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(900);
    expect(await seen(page)).toEqual({ frame: false, picture: true, link: hosts.ours('/charts/saran-jobs/') });
    expect((await picture.getAttribute('alt'))?.length).toBeGreaterThan(50);
    expect(await page.locator('figcaption').isVisible()).toBe(true);
  });

  it('styles stripped and frames kept: the chart, with the picture below it', async () => {
    const html = snippet('frame').replaceAll(/ style="[^"]*"/g, '');
    const page = await hosts.open(context, html);
    await frameOf(page);
    const [frame, picture] = [await page.locator('iframe').boundingBox(), await page.locator('img').boundingBox()];
    expect(frame?.width).toBeGreaterThan(600);
    expect(picture?.y).toBeGreaterThanOrEqual((frame?.y ?? 0) + (frame?.height ?? 0));
  });
});

describe('the height in the code', () => {
  it.each(
    pagesOf()
      // Russian words are the longest: they stand for both translations.
      .filter((page) => isEmbed(page) && languageOf(page.path) !== 'kk')
      .map(({ path }) => path),
  )('%s: nothing is cut on a phone that runs no script', async (path) => {
    const id = path.split('/').at(-2) ?? '';
    const code =
      documentOf(pageAt(`/${pathPrefix(languageOf(path))}charts/${id}/`)).querySelector('[data-form="frame"]')
        ?.textContent ?? '';
    const given = Number(/height="(\d+)" scrolling/.exec(code)?.[1]);
    const page = await context.newPage();
    await page.goto(hosts.ours(path));
    for (const width of [320, 360, 390, 430]) {
      await page.setViewportSize({ width, height: 800 });
      const height = await page.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
      expect(height, `${width} px`).toBeLessThanOrEqual(given);
    }
  });
});
