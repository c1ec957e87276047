import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type HostPages, framesOf, openHostPages, waitForFit } from './hostPages.ts';
import { type Cost, TEN, areSized, renderTen, watchCost } from './manyFrames.ts';

let hosts: HostPages;

beforeAll(async () => {
  hosts = await openHostPages();
});
afterAll(() => hosts.close());

describe('ten embeds on one page', () => {
  it('each gets one size, and nothing moves after that while a reader scrolls to the end and back', async () => {
    const context = await hosts.site.browser.newContext({ viewport: { width: 700, height: 700 } });
    await context.addInitScript(watchCost);
    const page = await hosts.open(context, renderTen(hosts.ours));
    await page.waitForFunction(areSized);
    const frames = await framesOf(page);
    for (const [index, frame] of frames.entries()) await waitForFit(page, frame, { index });
    const sized = await page.evaluate(() => performance.now());
    await page.evaluate(async () => {
      const end = document.documentElement.scrollHeight;
      const stops = [...Array(20).keys()].map((step) => (step / 19) * end);
      for (const top of [...stops, ...stops.toReversed()]) {
        scrollTo(0, top);
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      }
    });
    const { sizes, shifts } = (await page.evaluate('cost')) as Cost;
    expect(shifts.filter(({ at }) => at > sized)).toEqual([]);
    expect(Object.fromEntries(TEN.map((id) => [id, new Set(sizes[id]).size]))).toEqual(
      Object.fromEntries(TEN.map((id) => [id, 1])),
    );
    // The instrument works: a line put in above is a shift.
    await page.evaluate(() =>
      document.body.prepend(Object.assign(document.createElement('h1'), { textContent: 'Late' })),
    );
    await page.waitForFunction(
      (at) => (globalThis as unknown as { cost: Cost }).cost.shifts.some((shift) => shift.at > at),
      sized,
    );
    await context.close();
  });
});
