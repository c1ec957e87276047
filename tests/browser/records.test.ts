import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seriesPath } from '../../src/evidence/addresses.ts';
import { registry } from '../evidence.ts';
import { type OpenSite, openSite } from './openSite.ts';
import { readDrawing } from './readDrawing.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Those with the most lines, losses, flags and the largest numbers, and every seventieth of the others. */
const telling = [
  'saran-population',
  'saran-net-migration',
  'ekibastuz-industrial-output',
  'temirtau-unemployment-rate',
];
const all = [...new Set(registry.tables.observations.map(seriesPath))];
const paths = [
  ...new Set([...telling.map((id) => `ledger/series/${id}/`), ...all.filter((_, index) => index % 70 === 0)]),
];

describe('drawings of series', () => {
  it.each(paths)('%s: one layout, no text on another or outside, none too small', async (path) => {
    const page = await site.browser.newPage();
    await page.goto(`${site.host.origin}/${path}`);
    await page.evaluate(() => document.fonts.ready);
    const complaints: string[] = [];
    for (const width of [320, 480, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      const { layouts, overlaps, escapes, smallest } = await page.evaluate(readDrawing);
      const complain = (what: string) => complaints.push(`${width} px: ${what}`);
      if (layouts.length !== 1) complain(`${layouts.length} layouts are shown`);
      for (const pair of overlaps) complain(`overlap: ${pair}`);
      for (const text of escapes) complain(`outside: ${text}`);
      if (smallest < (width < 480 ? 11 : 10)) complain(`text of ${smallest.toFixed(2)} px`);
    }
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe('the tables of series', () => {
  it.each(['balkhash-population', 'ekibastuz-industrial-output'])('stay within a narrow phone: %s', async (id) => {
    const page = await site.browser.newPage({ viewport: { width: 320, height: 740 } });
    await page.goto(`${site.host.origin}/ledger/series/${id}/`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.close();
  });
});

describe('the record of a claim on a phone', () => {
  it('says the number, who said it, when and where on the first screen, the number largest', async () => {
    const page = await site.browser.newPage({ viewport: { width: 360, height: 740 } });
    await page.goto(`${site.host.origin}/ledger/claims/jobs.bus-plant.2025-04-24.kazinform-bus-2025/`);
    await page.evaluate(() => document.fonts.ready);
    const { bottom, sizes } = await page.evaluate(() => ({
      bottom: document.querySelector('.record-facts')?.getBoundingClientRect().bottom ?? Infinity,
      sizes: [...document.querySelectorAll('main *')]
        .filter((node) => node.childNodes.length > 0)
        .map((node) => ({ name: node.className, size: Number.parseFloat(getComputedStyle(node).fontSize) })),
    }));
    expect(bottom).toBeLessThanOrEqual(740);
    const largest = Math.max(...sizes.map(({ size }) => size));
    expect(sizes.filter(({ size }) => size === largest).map(({ name }) => name)).toContain('record-value');
    await page.close();
  });

  it('marks the value to which a number of a chart leads', async () => {
    const page = await site.browser.newPage();
    await page.goto(`${site.host.origin}/ledger/series/saran-population/#y2021-bns-karaganda-2025-administration`);
    expect(await page.locator('tr:target').textContent()).toContain('43.9 thousand people');
    await page.close();
  });
});
