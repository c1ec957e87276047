import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exemplars, familyOf, isTranslated } from '../dist/exemplars.ts';
import { type BuiltPage, pagesOf } from '../dist/pagesOf.ts';
import { type OpenSite, openSite } from './openSite.ts';

/**
 * Of the hundreds of pages that one template draws: those that show every kind of element, and every third; of translations, which the
 * same templates draw, those and every sixth. The whole run has to stay short.
 */
const LARGE = 100;
function choose(family: readonly BuiltPage[]): readonly BuiltPage[] {
  const [own, translated] = [family.filter((page) => !isTranslated(page)), family.filter(isTranslated)];
  const some = own.length <= LARGE ? own : [...exemplars(own), ...own.filter((_, index) => index % 3 === 0)];
  return [...new Set([...some, ...exemplars(translated), ...translated.filter((_, index) => index % 6 === 0)])];
}
const families = Map.groupBy(pagesOf(), familyOf);
const paths = [...families.values()].flatMap(choose).map(({ path }) => path);

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Runs in the page before anything else. */
function watchPolicy(): void {
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    console.error(`policy: ${violatedDirective} ${blockedURI}`);
  });
}

/** Opens pages one after the other until none is left; tells what a reader would not want. */
async function readOn(context: BrowserContext, left: string[], complaints: string[]): Promise<void> {
  const page = await context.newPage();
  let path = '';
  const complain = (what: string) => complaints.push(`${path}: ${what}`);
  page.on('request', (request) => {
    const address = request.url();
    if (!address.startsWith(site.host.origin) && !address.startsWith('data:')) complain(`asks for ${address}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complain(`${response.status()} for ${response.url()}`);
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // Leaving a page aborts what it still asks for.
    if (reason !== 'net::ERR_ABORTED') complain(`${reason}: ${request.url()}`);
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complain(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complain(`script: ${error.message}`));
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    path = next;
    await page.goto(`${site.host.origin}${path}`, { waitUntil: 'load' });
    const isWide = await page.evaluate(async () => {
      // Pictures that load late load now.
      for (const picture of document.querySelectorAll('img')) picture.loading = 'eager';
      await Promise.all([document.fonts.ready, ...[...document.images].map((picture) => picture.decode())]);
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth > clientWidth;
    });
    if (isWide) complain('scrolls sideways');
  }
  await page.close();
}

describe('a reader who opens every page on a phone, and every third of a large family', () => {
  it('asks no other host, sees no error and no breach of the policy, scrolls nowhere sideways, and gets no cookie', async () => {
    const context = await site.browser.newContext({ viewport: { width: 320, height: 640 } });
    await context.addInitScript(watchPolicy);
    const complaints: string[] = [];
    const left = paths.toReversed();
    await Promise.all([1, 2, 3].map(() => readOn(context, left, complaints)));
    expect(left).toEqual([]);
    expect(complaints).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    await context.close();
  });
});
