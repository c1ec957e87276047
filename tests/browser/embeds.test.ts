import type { BrowserContext, Frame } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type HostPages, frameOf, listen, openHostPages, openTable, renderHost, waitForFit } from './hostPages.ts';
import { datawrapper } from './hosts.ts';

const PATH = '/embed/saran-jobs/';

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

const host = (change = {}) => renderHost({ ...datawrapper, ...change }, hosts.ours(PATH));
const count = (frame: Frame): Promise<number> => frame.evaluate(() => document.querySelectorAll('*').length);

/** What the site of a window has kept, or the name of the browser's refusal to say. */
const keptIn = (frame: Pick<Frame, 'evaluate'>): Promise<unknown[]> =>
  frame.evaluate(async () => {
    const ask = async (what: () => unknown): Promise<unknown> => {
      try {
        return await what();
      } catch (error) {
        return (error as Error).name;
      }
    };
    return Promise.all([
      ask(() => document.cookie),
      ask(() => localStorage.length),
      ask(() => sessionStorage.length),
      ask(async () => (await indexedDB.databases()).length),
      ask(async () => (await caches.keys()).length),
      ask(async () => (await navigator.serviceWorker.getRegistrations()).length),
    ]);
  });

describe('what an embed does on a foreign page', () => {
  it.each([
    ['a frame', {}],
    ['a sandboxed frame', { attributes: 'sandbox="allow-scripts"' }],
  ])('in %s it asks for one file and no other host, and keeps nothing', async (_, change) => {
    const before = hosts.site.host.requests.length;
    const asked: string[] = [];
    context.on('request', (request) => asked.push(request.url()));
    const complaints: string[] = [];
    const page = await hosts.open(context, host(change));
    page.on('console', (message) => {
      if (message.location().url.startsWith(hosts.ours(''))) complaints.push(message.text());
    });
    page.on('pageerror', ({ message }) => complaints.push(message));
    await listen(page);
    const frame = await frameOf(page);
    await waitForFit(page, frame);
    await openTable(frame);
    await waitForFit(page, frame);
    expect(hosts.site.host.requests.slice(before)).toEqual([PATH]);
    expect(asked).toEqual([page.url(), hosts.ours(PATH)]);
    expect(complaints).toEqual([]);
    // Browsers refuse much of it to frames; what they refuse is not kept either.
    expect((await keptIn(frame)).filter((kept) => !/^$|^0$|Error$/.test(String(kept)))).toEqual([]);
    expect(await context.cookies()).toEqual([]);
  });

  it('keeps nothing as a page of its own either: no cookie, no storage of any kind', async () => {
    const page = await context.newPage();
    await page.goto(hosts.ours(PATH), { waitUntil: 'networkidle' });
    expect(await keptIn(page)).toEqual(['', 0, 0, 0, 0, 0]);
    expect(await context.cookies()).toEqual([]);
  });

  it('shows its drawing in a sandbox and without scripts, and names its address in words', async () => {
    const plain = await hosts.site.browser.newContext({ javaScriptEnabled: false });
    const page = await plain.newPage();
    await page.goto(hosts.ours(PATH));
    expect(await page.locator('.figure-drawing svg:visible').count()).toBe(1);
    expect(await page.locator('.embed-credit').textContent()).toContain('/charts/saran-jobs/');
    await plain.close();
    const frame = await frameOf(await hosts.open(context, host({ attributes: 'sandbox' })));
    expect(await frame.locator('.figure-drawing svg:visible').count()).toBe(1);
  });

  it('a childId, a secret or a theme with markup stays text and harms nobody', async () => {
    const nasty = `"><img src=x onerror=parent.hit=1><script>hit=1</script>`;
    const suffix = `?childId=${encodeURIComponent(nasty)}&theme=${encodeURIComponent(nasty)}#?secret=${nasty}`;
    const page = await hosts.open(context, host({ suffix }));
    const frame = await frameOf(page);
    const heard = await page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          addEventListener('message', ({ data }) => {
            if (typeof data === 'string' && data.startsWith('pym')) resolve(data);
          });
        }),
    );
    expect(heard).toContain(nasty);
    const clean = await frameOf(await hosts.open(context, host()));
    expect(await count(frame)).toBe(await count(clean));
    for (const window of [frame, page]) expect(await window.evaluate(() => 'hit' in globalThis)).toBe(false);
  });

  it('a host that says what no host says changes nothing in it and gets no word of it back', async () => {
    const page = await hosts.open(context, host());
    await listen(page);
    const frame = await frameOf(page);
    await waitForFit(page, frame);
    const before = await frame.evaluate(() => document.documentElement.outerHTML);
    const heard = await page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const said: unknown[] = [];
          addEventListener('message', ({ data }) => {
            said.push(data);
            // The last question is a known one; its answer shows that all before it has been read.
            if (typeof data === 'string' && data.startsWith('[iFrameSizer]known')) resolve(JSON.stringify(said));
          });
          const nasty = 'NASTY<img src=x onerror=hit=1>';
          const child = document.querySelector('iframe')?.contentWindow;
          const words: unknown[] = [
            null,
            nasty,
            nasty.repeat(100_000),
            [nasty],
            { nasty },
            { message: 'ready', secret: nasty },
            { sentinel: nasty, type: 'frames-init' },
            { __proto__: null, constructor: nasty },
            `[iFrameSizer]${nasty.repeat(100)}:8:false:`,
            `pymxPYMx${nasty}xPYMxwidthxPYMx1`,
            JSON.stringify({ type: 'set-height', value: nasty }),
            new ArrayBuffer(8),
          ];
          for (const word of words) child?.postMessage(word, '*');
          child?.postMessage('[iFrameSizer]known:8:false:true', '*');
        }),
    );
    expect(heard).not.toContain('NASTY');
    expect(await frame.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });
});
