import type { BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  type HostPages,
  contentHeight,
  frameHeight,
  frameOf,
  listen,
  openHostPages,
  renderHost,
  waitForFit,
} from './hostPages.ts';
import { frameHosts } from './hosts.ts';

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

describe('the height of an embed reaches the page around it, from the first word and when a reader opens the table', () => {
  it.each(frameHosts)('$name', async (host) => {
    const page = await hosts.open(context, renderHost(host, hosts.ours('/embed/saran-jobs/')));
    const broken: string[] = [];
    page.on('pageerror', ({ message }) => broken.push(message));
    // A frame that stands before the host listens speaks to nobody at first; other frames are made by the host.
    const unheard = host.markup === undefined ? await frameOf(page).then(() => frameHeight(page)) : 50;
    expect(unheard).toBe(50);
    await listen(page);
    const frame = await frameOf(page);
    await waitForFit(page, frame, host);
    const closed = await contentHeight(frame);
    expect(closed).toBeGreaterThan(300);
    await frame.locator('summary').first().click();
    expect(await contentHeight(frame)).toBeGreaterThan(closed);
    await waitForFit(page, frame, host);
    expect(broken).toEqual([]);
  });
});
