import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pagesOf } from '../dist/pagesOf.ts';
import { type OpenSite, openSite } from './openSite.ts';

const paths = pagesOf().map(({ path }) => path);

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

describe('a reader who opens every page', () => {
  it('asks no other host, sees no error and no breach of the policy, and gets no cookie', async () => {
    const context = await site.browser.newContext({ viewport: { width: 1280, height: 900 } });
    await context.addInitScript(watchPolicy);
    const page = await context.newPage();
    const complaints: string[] = [];
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
    for (path of paths) {
      await page.goto(`${site.host.origin}${path}`, { waitUntil: 'load' });
      // Pictures that load late load now.
      await page.evaluate(() => {
        for (const picture of document.querySelectorAll('img')) picture.loading = 'eager';
        return Promise.all([document.fonts.ready, ...[...document.images].map((picture) => picture.decode())]);
      });
    }
    expect(complaints).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    await context.close();
  });
});
