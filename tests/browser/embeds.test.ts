import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type FrameHost, frameHosts, renderHost } from './hosts.ts';
import { type OpenSite, openSite } from './openSite.ts';
import { type Host, serveDist } from './serveDist.ts';

const CHART = 'saran-jobs';
const silent: FrameHost = { name: 'one that does not listen', script: '' };

let site: OpenSite;
let hosts: Host;
let folder: string;
let context: BrowserContext;

beforeAll(async () => {
  site = await openSite();
  folder = mkdtempSync(join(tmpdir(), 'twenty-towns-hosts-'));
  hosts = await serveDist(folder);
});
afterAll(async () => {
  await site.close();
  await hosts.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  context = await site.browser.newContext({ viewport: { width: 900, height: 700 } });
});
afterEach(() => context.close());

let pages = 0;

/** Opens the page of a host on another site than ours; it does not listen until `listen()` is called. */
async function visit(host: FrameHost, chart = CHART): Promise<{ page: Page; frame: Frame }> {
  pages += 1;
  mkdirSync(join(folder, `${pages}`));
  writeFileSync(join(folder, `${pages}`, 'index.html'), renderHost(host, `${site.host.origin}/embed/${chart}/`));
  const page = await context.newPage();
  await page.goto(`${hosts.origin.replace('127.0.0.1', 'localhost')}/${pages}/`);
  const frame = page.frames().find((candidate) => candidate.url().includes('/embed/'));
  if (frame === undefined) throw new Error('the host page has no frame');
  return { page, frame };
}

const contentHeight = (frame: Frame) =>
  frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
const frameHeight = (page: Page) => page.evaluate(() => document.querySelector('iframe')?.clientHeight ?? 0);
const listen = (page: Page) => page.evaluate('listen()');

/** Waits until the frame is as tall as what is in it, or as tall as the host allows. */
async function waitForFit(page: Page, frame: Frame, most = Number.POSITIVE_INFINITY): Promise<void> {
  await expect
    .poll(async () => (await frameHeight(page)) - Math.min(most, await contentHeight(frame)), { timeout: 120_000 })
    .toBe(0);
}

const count = (target: Frame): Promise<number> => target.evaluate(() => document.querySelectorAll('*').length);

describe('the height of an embed reaches the page around it', () => {
  it.each(frameHosts)('$name', async (host) => {
    const { page, frame } = await visit(host);
    expect(await frameHeight(page)).toBe(50);
    await listen(page);
    await waitForFit(page, frame, host.most);
    expect(await frameHeight(page)).toBeGreaterThan(300);
  });

  it('a host that begins to listen when all is long loaded still gets it', async () => {
    const [host] = frameHosts;
    const { page, frame } = await visit(host ?? silent);
    await page.waitForLoadState('load');
    // The frame says its height in tries; let two of them pass unheard.
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          let heard = 0;
          addEventListener('message', ({ data }) => {
            if (data['datawrapper-height'] !== undefined && (heard += 1) === 2) resolve();
          });
        }),
    );
    await listen(page);
    await waitForFit(page, frame);
    expect(await frameHeight(page)).toBeGreaterThan(300);
  });

  it('a frame that gets narrower gets taller', async () => {
    const [host] = frameHosts;
    const { page, frame } = await visit(host ?? silent);
    await listen(page);
    const resize = (width: number) =>
      page.evaluate((px) => document.querySelector('iframe')?.setAttribute('width', `${px}`), width);
    await resize(860);
    await expect.poll(() => frame.evaluate(() => innerWidth)).toBe(860);
    await waitForFit(page, frame);
    const wide = await frameHeight(page);
    await resize(320);
    await expect.poll(() => frame.evaluate(() => innerWidth)).toBe(320);
    await waitForFit(page, frame);
    expect(await frameHeight(page)).toBeGreaterThan(wide);
  });

  it('grows when a reader opens the table', async () => {
    const [host] = frameHosts;
    const { page, frame } = await visit(host ?? silent);
    await listen(page);
    await waitForFit(page, frame);
    const closed = await frameHeight(page);
    await frame.locator('summary').first().click();
    await expect.poll(() => frameHeight(page)).toBeGreaterThan(closed);
    await waitForFit(page, frame);
  });

  it('is said in whole numbers, never with null, and not for ever once the frame fits', async () => {
    const [host] = frameHosts;
    const { page, frame } = await visit(host ?? silent);
    await page.evaluate(() => {
      const heard: unknown[] = [];
      Object.assign(window, { heard });
      addEventListener('message', ({ data }) => heard.push(data));
    });
    await listen(page);
    await waitForFit(page, frame);
    const heard = (await page.evaluate('heard')) as unknown[];
    expect(heard.length).toBeGreaterThan(0);
    expect(heard).not.toContain(null);
    const heights = heard.flatMap((data) =>
      Object.values((data as Record<string, object>)['datawrapper-height'] ?? {}),
    );
    expect(heights.length).toBeGreaterThan(0);
    for (const height of heights) expect(Number.isInteger(height)).toBe(true);
  });
});

describe('what an embed does on a foreign page', () => {
  it('asks for one file and nothing else', async () => {
    const before = site.host.requests.length;
    const all: string[] = [];
    context.on('request', (request) => all.push(request.url()));
    const { page } = await visit(silent);
    await page.waitForLoadState('networkidle');
    expect(site.host.requests.slice(before)).toEqual([`/embed/${CHART}/`]);
    expect(all.filter((address) => !address.startsWith(site.host.origin))).toEqual([page.url()]);
  });

  it('keeps nothing: no cookie, no storage of any kind', async () => {
    const page = await context.newPage();
    await page.goto(`${site.host.origin}/embed/${CHART}/`);
    await page.waitForLoadState('networkidle');
    expect(await context.cookies()).toEqual([]);
    const kept = await page.evaluate(async () => [
      document.cookie,
      localStorage.length,
      sessionStorage.length,
      (await indexedDB.databases()).length,
      (await caches.keys()).length,
      (await navigator.serviceWorker.getRegistrations()).length,
    ]);
    expect(kept).toEqual(['', 0, 0, 0, 0, 0]);
  });

  it('shows its drawing in a sandbox and without scripts, and names its address in words', async () => {
    const plain = await site.browser.newContext({ javaScriptEnabled: false });
    const page = await plain.newPage();
    await page.goto(`${site.host.origin}/embed/${CHART}/`);
    expect(await page.locator('.figure-drawing svg:visible').count()).toBe(1);
    expect(await page.locator('.embed-credit').textContent()).toContain(`/charts/${CHART}/`);
    await plain.close();
    const { frame } = await visit({ ...silent, attributes: 'sandbox' });
    expect(await frame.locator('.figure-drawing svg:visible').count()).toBe(1);
  });

  it('a childId or a secret with markup stays text and harms nobody', async () => {
    const nasty = `"><img src=x onerror=parent.hit=1><script>hit=1</script>`;
    const suffix = `?childId=${encodeURIComponent(nasty)}#?secret=${nasty.replaceAll('"', '%22')}`;
    const { page, frame } = await visit({
      ...silent,
      suffix: suffix.replaceAll('"', '&quot;').replaceAll('<', '&lt;'),
    });
    const heard = await page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          addEventListener('message', ({ data }) => {
            if (typeof data === 'string' && data.startsWith('pym')) resolve(data);
          });
        }),
    );
    expect(heard).toContain(nasty);
    const clean = await visit(silent);
    expect(await count(frame)).toBe(await count(clean.frame));
    expect(await frame.evaluate(() => 'hit' in window)).toBe(false);
    expect(await page.evaluate(() => 'hit' in window)).toBe(false);
  });

  it('two embeds on one page each get their own height', async () => {
    const [, byAddress] = frameHosts;
    const { page } = await visit(byAddress ?? silent);
    await page.evaluate((address) => {
      const second = document.createElement('iframe');
      second.src = address;
      second.title = 'Chart';
      second.width = '400';
      document.body.append(second);
    }, `${site.host.origin}/embed/saran-population/`);
    await listen(page);
    const heights = () =>
      page.evaluate(() => [...document.querySelectorAll('iframe')].map((frame) => frame.clientHeight));
    await expect
      .poll(
        async () => {
          const inside = await Promise.all(page.frames().slice(1).map(contentHeight));
          return (await heights()).every((height, index) => height === inside[index]);
        },
        { timeout: 120_000 },
      )
      .toBe(true);
  });
});
