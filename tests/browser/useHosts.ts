// The servers and the browser of a file of tests about pages elsewhere, and a fresh window for each test.
import type { BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { type HostPages, openHostPages } from './hostPages.ts';

/** They are there while a test runs, and not before. */
interface Hosted {
  hosts: HostPages;
  context: BrowserContext;
}

export function useHosts(): Hosted {
  const hosted = {} as Hosted;
  beforeAll(async () => {
    hosted.hosts = await openHostPages();
  });
  afterAll(() => hosted.hosts.close());
  beforeEach(async () => {
    hosted.context = await hosted.hosts.site.browser.newContext({ viewport: { width: 900, height: 700 } });
  });
  afterEach(() => hosted.context.close());
  return hosted;
}
