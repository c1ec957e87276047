// A Chromium and a host of the built site, for one file of tests.
import { type Browser, chromium } from 'playwright-core';
import { findChromium } from '../../src/commands/findChromium.ts';
import { type Host, serveDist } from './serveDist.ts';

/** Nothing that a browser does of its own accord: no update, no sync, no first-run page. */
export const launchArgs: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface OpenSite {
  browser: Browser;
  host: Host;
  close(): Promise<void>;
}

/** Starts both; call close when the tests are done. `without` are arguments that Playwright gives of its own accord and that would hide what is tested. */
export async function openSite(folder?: string, without: readonly string[] = []): Promise<OpenSite> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('no Chromium: set CHROMIUM_PATH, or install one');
  const browser = await chromium.launch({ executablePath, args: [...launchArgs], ignoreDefaultArgs: [...without] });
  const host = await serveDist(folder);
  return {
    browser,
    host,
    async close() {
      await browser.close();
      await host.close();
    },
  };
}
