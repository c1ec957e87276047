// Scrollbars that take room, as on most desks. Playwright hides them, so the other tests of frames see none.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type HostPages, frameOf, listen, openHostPages, openTable, renderHost, waitForFit } from './hostPages.ts';
import { type FrameHost, datawrapper, frameHosts } from './hosts.ts';

let hosts: HostPages;

beforeAll(async () => {
  hosts = await openHostPages('localhost', ['--hide-scrollbars']);
});
afterAll(() => hosts.close());

const open = async (host: FrameHost): Promise<Page> => {
  const context = await hosts.site.browser.newContext({ viewport: { width: 900, height: 700 } });
  return hosts.open(context, renderHost(host, hosts.ours('/embed/saran-jobs/')));
};
const cut = frameHosts.find(({ most }) => most !== undefined);

describe('a frame with a scrollbar that takes room', () => {
  it('loses it when the host listens, though the drawing grows with the room, and again when the table opens', async () => {
    const page = await open(datawrapper);
    const frame = await frameOf(page);
    const bar = () => frame.evaluate(() => innerWidth - document.documentElement.clientWidth);
    expect(await bar()).toBeGreaterThan(0);
    await listen(page);
    await expect.poll(bar).toBe(0);
    await waitForFit(page, frame);
    await openTable(frame);
    await waitForFit(page, frame);
    await expect.poll(bar).toBe(0);
    await waitForFit(page, frame);
    await page.context().close();
  });

  it('keeps it where the host allows no more, and stays where it was scrolled to', async () => {
    if (cut === undefined) throw new Error('no host allows no more');
    const page = await open(cut);
    const frame = await frameOf(page);
    await listen(page);
    await expect.poll(() => frame.evaluate(() => innerHeight)).toBe(cut.most);
    await openTable(frame);
    const top = await frame.evaluate(() => {
      scrollTo(0, 200);
      return scrollY;
    });
    expect(top).toBe(200);
    // A question makes it look at once, and its answer says that it has looked.
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          addEventListener('message', ({ data }) => {
            if (typeof data === 'string' && data.startsWith('[iFrameSizer]known')) resolve();
          });
          document.querySelector('iframe')?.contentWindow?.postMessage('[iFrameSizer]known:8:false:true', '*');
        }),
    );
    const after = await frame.evaluate(() => [scrollY, innerWidth > document.documentElement.clientWidth]);
    expect(after).toEqual([200, true]);
    await page.context().close();
  });
});
