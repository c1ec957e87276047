import { describe, expect, it } from 'vitest';
import { contentHeight, frameHeight, frameOf, framesOf, listen, renderHost, waitForFit } from './hostPages.ts';
import { datawrapper } from './hosts.ts';
import { useHosts } from './useHosts.ts';

const hosted = useHosts();

const embed = () => hosted.hosts.ours('/embed/saran-jobs/');
const host = (change = {}) => renderHost({ ...datawrapper, ...change }, embed());

describe('a frame fits', () => {
  it('on a page that begins to listen when all is long loaded', async () => {
    const page = await hosted.hosts.open(hosted.context, host());
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
    await waitForFit(page, await frameOf(page));
    expect(await frameHeight(page)).toBeGreaterThan(300);
  });

  it('far below what a reader sees, also when its table opens there', async () => {
    const page = await hosted.hosts.open(hosted.context, host(), '<style>iframe{margin-top:9000px}</style>');
    await listen(page);
    const frame = await frameOf(page);
    await waitForFit(page, frame);
    const closed = await frameHeight(page);
    await frame.evaluate(() => document.querySelector('details')?.toggleAttribute('open', true));
    await waitForFit(page, frame);
    expect(await frameHeight(page)).toBeGreaterThan(closed);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  it('when it gets narrower, and taller with it, and wide again', async () => {
    const page = await hosted.hosts.open(hosted.context, host());
    await listen(page);
    const frame = await frameOf(page);
    const heights: number[] = [];
    for (const width of [860, 320, 860]) {
      await page.evaluate((px) => document.querySelector('iframe')?.setAttribute('width', `${px}`), width);
      await frame.waitForFunction((px) => innerWidth === px, width);
      await waitForFit(page, frame);
      heights.push(await frameHeight(page));
    }
    const [wide = 0, narrow = 0, again = 0] = heights;
    expect(narrow).toBeGreaterThan(wide);
    expect(again).toBe(wide);
  });

  it('when it was hidden at first', async () => {
    const page = await hosted.hosts.open(hosted.context, host(), '<style>.later{display:none}</style>');
    await page.evaluate(() => document.querySelector('iframe')?.classList.add('later'));
    await listen(page);
    const frame = await frameOf(page);
    await page.evaluate(() => document.querySelector('iframe')?.classList.remove('later'));
    await waitForFit(page, frame);
    expect(await frameHeight(page)).toBeGreaterThan(300);
  });

  it('on a page with a strict content security policy, and breaks none of it', async () => {
    const policy = `default-src 'none'; frame-src ${hosted.hosts.site.host.origin}; script-src 'nonce-abc'; require-trusted-types-for 'script'`;
    const watch = `<script nonce="abc">const breaches = []; addEventListener('securitypolicyviolation', ({ violatedDirective }) => breaches.push(violatedDirective));</script>`;
    const body = host()
      .replace('<script>', '<script nonce="abc">')
      .replaceAll(/ style="[^"]*"/g, '');
    const page = await hosted.hosts.open(
      hosted.context,
      body,
      `<meta http-equiv="content-security-policy" content="${policy}">${watch}`,
    );
    // The policy is in force: what this test smuggles in is the one breach of it.
    await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<b>smuggled</b>')).catch(() => undefined);
    await listen(page);
    await waitForFit(page, await frameOf(page));
    expect(await frameHeight(page)).toBeGreaterThan(300);
    expect(await page.evaluate('breaches')).toEqual(['require-trusted-types-for']);
  });

  it('beside another frame of the same chart, each at its own width', async () => {
    const page = await hosted.hosts.open(
      hosted.context,
      `${host()}<iframe src="${embed()}" title="Chart" width="700" style="border:0"></iframe>`,
    );
    await listen(page);
    await frameOf(page);
    const [narrow, wide] = await framesOf(page);
    if (narrow === undefined || wide === undefined) throw new Error('the page has not both frames');
    await waitForFit(page, narrow, { index: 0 });
    await waitForFit(page, wide, { index: 1 });
    expect(await contentHeight(narrow)).not.toBe(await contentHeight(wide));
  });

  it('when the page takes it away and puts it back without its height', async () => {
    const page = await hosted.hosts.open(hosted.context, host());
    await listen(page);
    await waitForFit(page, await frameOf(page));
    const before = await frameHeight(page);
    await page.evaluate(() => {
      const frame = document.querySelector('iframe');
      frame?.remove();
      frame?.style.removeProperty('height');
      if (frame) document.body.prepend(frame);
    });
    const frame = await frameOf(page);
    await waitForFit(page, frame);
    expect(await frameHeight(page)).toBe(before);
  });

  it('is told its height in whole numbers, never null, and is told no more once it fits', async () => {
    const page = await hosted.hosts.open(hosted.context, host());
    await page.evaluate(() => {
      const heard: unknown[] = [];
      Object.assign(window, { heard });
      addEventListener('message', ({ data }) => heard.push(data));
    });
    await listen(page);
    const frame = await frameOf(page);
    await waitForFit(page, frame);
    const heard = (await page.evaluate('heard')) as unknown[];
    expect(heard).not.toContain(null);
    const heights = heard.flatMap((data) => Object.values(Object(data)['datawrapper-height'] ?? {}));
    expect(heights.length).toBeGreaterThan(0);
    expect(heights.filter((height) => !Number.isInteger(height))).toEqual([]);
    // Three more looks of its timer say nothing.
    await frame.evaluate(() => {
      let looks = 0;
      const root = document.documentElement;
      const measure = root.getBoundingClientRect.bind(root);
      root.getBoundingClientRect = () => {
        looks += 1;
        Object.assign(window, { looks });
        return measure();
      };
    });
    const told = (await page.evaluate('heard.length')) as number;
    await frame.waitForFunction(() => (globalThis as { looks?: number }).looks === 3);
    expect(await page.evaluate('heard.length')).toBe(told);
  });
});
