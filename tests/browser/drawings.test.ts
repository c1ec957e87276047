import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allCharts } from '../../src/charts/allCharts.ts';
import { isSpoken } from '../../src/language/createWords.ts';
import { locales, pathPrefix } from '../../src/language/locales.ts';
import { evidence } from '../charts/evidence.ts';
import { type OpenSite, openSite } from './openSite.ts';
import { type Drawing, readDrawing } from './readDrawing.ts';

const widths = [320, 360, 480, 640, 768, 1000, 1280] as const;
/** px of the smallest text: on a phone, and on wider screens, where a layout may be a quarter narrower than it was made for. */
const LEGIBLE = { phone: 11, wider: 10 };

let site: OpenSite;
let context: BrowserContext;

beforeAll(async () => {
  site = await openSite();
  context = await site.browser.newContext();
});
afterAll(() => site.close());

/** The drawing of one page in every width. */
async function readAllWidths(path: string): Promise<ReadonlyMap<number, Drawing>> {
  const page = await context.newPage();
  await page.goto(`${site.host.origin}${path}`);
  await page.evaluate(() => document.fonts.ready);
  const drawings = new Map<number, Drawing>();
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    drawings.set(width, await page.evaluate(readDrawing));
  }
  await page.close();
  return drawings;
}

const spoken = locales.filter(isSpoken);
/** Words are longer in other languages; an embed stands in the same widths as the page of its chart. */
const pages = allCharts.flatMap((chart) => [
  ...spoken.map((locale) => ({ path: `/${pathPrefix(locale)}charts/${chart.id}/`, chart })),
  { path: `/embed/${chart.id}/`, chart },
]);

describe('drawings at 320 to 1280 px', () => {
  it.each(pages)(
    '$path: one layout, every row, no text on another or outside, none too small',
    async ({ path, chart }) => {
      const keys = chart.rows(evidence).map(({ key }) => key);
      const complaints: string[] = [];
      for (const [width, drawing] of await readAllWidths(path)) {
        const complain = (what: string) => complaints.push(`${width} px (${drawing.layouts.join(', ')}): ${what}`);
        if (drawing.layouts.length !== 1) complain(`${drawing.layouts.length} layouts are shown`);
        if (drawing.texts === 0) complain('no text');
        for (const pair of drawing.overlaps) complain(`overlap: ${pair}`);
        for (const text of drawing.escapes) complain(`outside: ${text}`);
        if (drawing.smallest < (width < 480 ? LEGIBLE.phone : LEGIBLE.wider))
          complain(`text of ${drawing.smallest.toFixed(2)} px`);
        const missing = keys.filter((key) => !drawing.rows.includes(key));
        if (missing.length > 0) complain(`no mark for ${missing.join(', ')}`);
        const unknown = drawing.rows.filter((key) => !keys.includes(key));
        if (unknown.length > 0) complain(`marks of no row: ${unknown.join(', ')}`);
      }
      expect(complaints).toEqual([]);
    },
  );

  it('a phone sees the narrow layout, a chart page on a desk the wide one', async () => {
    const drawings = await readAllWidths('/charts/saran-jobs/');
    expect(drawings.get(320)?.layouts).toEqual(['narrow']);
    expect(drawings.get(640)?.layouts).toEqual(['medium']);
    expect(drawings.get(1280)?.layouts).toEqual(['wide']);
  });
});
