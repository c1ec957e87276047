// Pages on another site than ours, served to a real browser: frames of ours in them, and ways to look at both sides.
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { BrowserContext, Frame, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { FrameHost } from './hosts.ts';
import { type OpenSite, openSite } from './openSite.ts';
import { serveDist } from './serveDist.ts';

export interface HostPages {
  site: OpenSite;
  /** Absolute address of a path on our site, whose origin the pages of hosts do not share. */
  ours(path: string): string;
  /** Serves markup as the body of a host's page, with what `head` adds, and opens it. */
  open(context: BrowserContext, body: string, head?: string): Promise<Page>;
  close(): Promise<void>;
}

/** Starts a browser and two servers; by default the host's name differs too, so that its frames are of another site and process. */
export async function openHostPages(name = 'localhost', without: readonly string[] = []): Promise<HostPages> {
  const site = await openSite(undefined, without);
  const folder = mkdtempSync(join(tmpdir(), 'twenty-towns-hosts-'));
  const server = await serveDist(folder);
  const origin = server.origin.replace('127.0.0.1', name);
  let pages = 0;
  return {
    site,
    ours: (path) => `${site.host.origin}${path}`,
    async open(context, body, head = '') {
      pages += 1;
      mkdirSync(join(folder, `${pages}`));
      const text = body.replaceAll(/src="node_modules\/([^"]+)"/g, (_, file: string) => {
        copyFileSync(join('node_modules', file), join(folder, `${pages}`, basename(file)));
        return `src="${basename(file)}"`;
      });
      writeFileSync(
        join(folder, `${pages}`, 'index.html'),
        `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A story elsewhere</title>${head}</head><body>${text}</body></html>`,
      );
      const page = await context.newPage();
      await page.goto(`${origin}/${pages}/`);
      return page;
    },
    async close() {
      await site.close();
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The body of a host's page: the frame stands before the script, as content management systems put it, and `listen()` comes when the test says. */
export function renderHost(
  { suffix = '', attributes = '', markup, library, script }: FrameHost,
  embed: string,
): string {
  const address = `${embed}${suffix.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')}`;
  const frame = `<iframe src="${address}" ${attributes} title="Chart" width="400" height="50" style="border:0"></iframe>`;
  return [
    `<p>A story elsewhere.</p>${(markup ?? frame).replaceAll('EMBED', address)}`,
    library === undefined ? '' : `<script src="node_modules/${library}"></script>`,
    `<script>function listen() { const frames = [...document.querySelectorAll('iframe')]; ${script.replaceAll('EMBED', embed)} }</script>`,
  ].join('\n');
}

export const listen = (page: Page): Promise<unknown> => page.evaluate('listen()');

/** The frames of ours in a page, in the order in which they stand there. */
export async function framesOf(page: Page): Promise<Frame[]> {
  const frames = await Promise.all((await page.$$('iframe')).map((element) => element.contentFrame()));
  return frames.filter((frame) => frame !== null);
}

/** The first frame in a page; waits until its document is there, for some hosts make it themselves. */
export async function frameOf(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('iframe', { state: 'attached' });
  const frame = await element.contentFrame();
  if (frame === null) throw new Error('the frame has no document');
  await frame.waitForSelector('body script', { state: 'attached' });
  return frame;
}

/** px that the document in a frame takes. */
export const contentHeight = (frame: Frame): Promise<number> =>
  frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));

/** px inside the border of the frame, by its place in the page. */
export const frameHeight = (page: Page, index = 0): Promise<number> =>
  page.evaluate((at) => document.querySelectorAll('iframe')[at]?.clientHeight ?? 0, index);

/**
 * Opens the table below the chart. A browser that is busy drawing a frame that has just grown may hand the press to the
 * page around it, where nothing is: like a reader, it presses again until the table stands open.
 */
export async function openTable(frame: Frame): Promise<void> {
  const table = frame.locator('details').first();
  const isOpen = () => table.evaluate((element) => (element as HTMLDetailsElement).open);
  await expect
    .poll(async () => {
      if (!(await isOpen())) await table.locator('summary').click();
      return isOpen();
    })
    .toBe(true);
}

/** Waits until the frame is as tall as what is in it, or as tall as the host allows. */
export async function waitForFit(
  page: Page,
  frame: Frame,
  { most = Number.POSITIVE_INFINITY, index = 0 } = {},
): Promise<void> {
  await expect
    .poll(async () => (await frameHeight(page, index)) - Math.min(most, await contentHeight(frame)), {
      timeout: 120_000,
    })
    .toBe(0);
}
