// The time until charts stand, on a slow phone: 1.6 Mbit/s, 150 ms, a processor slowed four times.
import type { Browser } from 'playwright-core';

const network = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const slowdown = 4;

interface Drawing {
  /** ms from the start of the navigation to the frame after the last chart has its room on the page. */
  stands: number;
  requests: number;
}

/** Runs in the page: notes the time of the frame in which `charts` drawings have a size. */
function watchCharts(charts: number): void {
  const look = (): void => {
    const drawn = [...document.querySelectorAll('svg.chart')].filter((svg) => svg.getBoundingClientRect().height > 0);
    if (drawn.length < charts) return void requestAnimationFrame(look);
    // One more frame: the one that shows them.
    requestAnimationFrame(() => {
      (window as unknown as { stands: number }).stands = performance.now();
    });
  };
  look();
}

/** Loads a page once, with an empty cache, and waits for all its charts. */
export async function timeDrawing(browser: Browser, address: string, charts: number): Promise<Drawing> {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 1.75,
    isMobile: true,
  });
  const page = await context.newPage();
  let requests = 0;
  page.on('request', () => (requests += 1));
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', network);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.addInitScript(watchCharts, charts);
  await page.goto(address, { waitUntil: 'commit' });
  const handle = await page.waitForFunction(() => (window as unknown as { stands?: number }).stands);
  const stands = (await handle.jsonValue()) ?? Number.NaN;
  await page.waitForLoadState('load');
  await context.close();
  return { stands, requests };
}
