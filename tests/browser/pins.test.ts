// A pinned page in frames of another site, with each status that a build may write beside it, and with none.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { source as axeSource } from 'axe-core';
import type { BrowserContext, Frame } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { formatPinStatus } from '../../src/exports/pinStatus.ts';
import { readSite } from '../../src/site.ts';
import { type OpenSite, openSite } from './openSite.ts';

const folder = mkdtempSync(join(tmpdir(), 'twenty-towns-pins-'));
const pathOf = (state: string) => `/pin/${state}/saran-jobs/`;
const address = 'towns.example/pin/0f/saran-jobs/';
const states = {
  newest: { corrected: false, newer: false },
  newer: { corrected: false, newer: true },
  corrected: { corrected: true, newer: true },
  alone: undefined,
} as const;
type State = keyof typeof states;
const notices = {
  newest: [],
  newer: [/^A newer edition of this chart exists\./],
  corrected: [/^Something in this chart was corrected/],
  alone: [],
} as const;
const sandboxes = [
  ['in a plain frame', ''],
  ['in a sandbox with scripts', 'sandbox="allow-scripts"'],
  ['in a sandbox without scripts', 'sandbox'],
] as const;

let site: OpenSite;
let context: BrowserContext;

beforeAll(async () => {
  const [edition] = (await readSite()).editions;
  if (edition === undefined) throw new Error('no language is published');
  const { html } = edition.freeze('saran-jobs');
  for (const [state, status] of Object.entries(states)) {
    mkdirSync(join(folder, pathOf(state)), { recursive: true });
    writeFileSync(join(folder, pathOf(state), 'index.html'), html);
    if (status !== undefined)
      writeFileSync(join(folder, pathOf(state), 'status.css'), formatPinStatus({ ...status, address }));
  }
  site = await openSite(folder);
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  context = await site.browser.newContext({ viewport: { width: 400, height: 900 } });
});
afterEach(() => context.close());

/** Opens a page of nobody's with a pin in a frame; every complaint of the browser but that about the missing status is kept. */
async function frame(state: State, sandbox: string, query = ''): Promise<{ pin: Frame; complaints: string[] }> {
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('404')) complaints.push(message.text());
  });
  const asked = `${site.host.origin}${pathOf(state)}${query}`;
  await page.setContent(`<iframe src="${asked}" ${sandbox} title="Chart" width="360" height="900"></iframe>`);
  await page.waitForLoadState('load');
  const pin = page.frames().find((candidate) => candidate.url() === asked);
  if (pin === undefined) throw new Error('the frame has no document');
  return { pin, complaints };
}

const shown = (pin: Frame) => pin.locator('.pin-notice:visible').allInnerTexts();

describe('a pin in a frame', () => {
  const cases = sandboxes.flatMap(([place, sandbox]) =>
    (Object.keys(states) as State[]).map((state) => [state, place, sandbox] as const),
  );

  it.each(cases)('%s, %s: shows its chart, and the notice that its status asks for', async (state, _, sandbox) => {
    const before = site.host.requests.length;
    const { pin, complaints } = await frame(state, sandbox);
    expect(await pin.locator('svg.chart:visible').count()).toBe(1);
    expect(await pin.locator('.figure-title').isVisible()).toBe(true);
    const texts = await shown(pin);
    expect(texts).toHaveLength(notices[state].length);
    for (const [index, text] of texts.entries()) expect(text).toMatch(notices[state][index] ?? /^$/);
    // Two requests and no more: the page and its status.
    const asked = site.host.requests.slice(before);
    expect(asked).toEqual([pathOf(state), `${pathOf(state)}status.css`]);
    const scriptless = sandbox === 'sandbox';
    expect(complaints.filter((line) => !(scriptless && line.includes('sandboxed')))).toEqual([]);
  });

  it.each(sandboxes)('%s prints its address in full when the status tells it', async (_, sandbox) => {
    const printed = async (state: State) => {
      const { pin } = await frame(state, sandbox);
      return pin.locator('#pin-address').evaluate((node) => getComputedStyle(node, '::after').content);
    };
    expect(await printed('newest')).toBe(`"${address}"`);
    expect(await printed('alone')).toBe('none');
  });

  it.each(['light', 'dark'])('in a sandbox keeps to the theme %s that its address asks for', async (theme) => {
    const { pin, complaints } = await frame('newer', 'sandbox="allow-scripts"', `?theme=${theme}`);
    const paper = await pin.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const { pin: plain } = await frame('newer', '', `?theme=${theme}`);
    expect(await plain.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(paper);
    expect(await pin.evaluate(() => document.documentElement.style.colorScheme)).toBe(theme);
    expect(complaints).toEqual([]);
  });

  it.each(['newer', 'corrected'] as const)('%s: axe finds nothing, and it fits 320 px', async (state) => {
    const page = await context.newPage();
    await page.setViewportSize({ width: 320, height: 900 });
    await page.goto(`${site.host.origin}${pathOf(state)}`);
    await page.evaluate(axeSource);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await page.evaluate<{ violations: { id: string }[] }>('axe.run()');
      expect(violations.map(({ id }) => id)).toEqual([]);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});
