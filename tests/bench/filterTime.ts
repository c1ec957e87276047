// How long the filter of the ledger takes to answer a keystroke on a slow phone, from the event to the frame that shows the rows.
import type { Browser } from 'playwright-core';
import { medianOf } from './bars.ts';

const slowdown = 4;
const typed = ['population saran', 'екібастұз', 'tyre plant jobs', 'e', '2021'];

interface FilterTime {
  slowest: number;
  typical: number;
}

/** Runs in the page: types one letter more, and waits for the frame after the answer. */
async function typeLetter(text: string): Promise<number> {
  const field = document.querySelector<HTMLInputElement>('#filter-q');
  if (field === null) throw new Error('no filter');
  field.value = text;
  const start = performance.now();
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  return performance.now() - start;
}

/** Every keystroke of some searches over the whole ledger, once its records are there. */
export async function timeFilter(browser: Browser, address: string): Promise<FilterTime> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, isMobile: true });
  const page = await context.newPage();
  await page.goto(address);
  await page.fill('#filter-q', 'a');
  await page.locator('.ledger-filter .rows li').first().waitFor();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const times: number[] = [];
  for (const words of typed) {
    for (let length = 1; length <= words.length; length += 1)
      times.push(await page.evaluate(typeLetter, words.slice(0, length)));
  }
  await context.close();
  return { slowest: Math.max(...times), typical: medianOf(times) };
}
