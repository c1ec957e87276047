import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type OpenSite, openSite } from './openSite.ts';

let site: OpenSite;
let page: Page;
const errors: string[] = [];

beforeAll(async () => {
  site = await openSite();
  page = await site.browser.newPage();
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (said) => {
    if (said.type() === 'error') errors.push(said.text());
  });
});
afterAll(() => site.close());
beforeEach(() => {
  errors.length = 0;
});

async function open(query = ''): Promise<void> {
  await page.goto(`${site.host.origin}/explore/compare/${query}`);
  await page.locator('.compare-form').waitFor({ state: 'visible' });
}

const title = () => page.locator('#compare-title').textContent();
const heading = (text: string) => page.locator('#compare-title', { hasText: text }).waitFor();
const drawn = () => page.locator('svg.chart:visible .line text').allTextContents();
const towns = () => page.locator('[data-table] th[scope=rowgroup]').allTextContents();

describe('towns side by side', () => {
  it('asks for no numbers before something is chosen', async () => {
    const before = site.host.requests.length;
    await open();
    expect(site.host.requests.slice(before).filter((path) => path.endsWith('.json'))).toEqual([]);
    expect(await drawn()).toEqual(await towns());
  });

  it('draws in the browser what was drawn at build', async () => {
    await open();
    const built = await page.locator('[data-drawings]').innerHTML();
    const table = await page.locator('[data-table]').innerHTML();
    const form = page.locator('.compare-form');
    await form.locator('input[value=town]').check();
    await heading('the town proper');
    expect(await page.locator('[data-drawings]').innerHTML()).not.toBe(built);
    await form.locator('input[value=administration]').check();
    await heading('with its settlements');
    expect(await page.locator('[data-drawings]').innerHTML()).toBe(built);
    expect(await page.locator('[data-table]').innerHTML()).toBe(table);
    expect(errors).toEqual([]);
  });

  it('follows a choice by mouse, and keeps it in the address', async () => {
    await open();
    await page.selectOption('#compare-measure', 'wage');
    await heading('Average monthly wage');
    await page.locator('.compare-form input[value=town]').click();
    await heading('the town proper');
    await page.selectOption('#compare-town-0', 'zhanaozen');
    await page.locator('[data-table] th', { hasText: 'Zhanaozen' }).waitFor();
    const { search } = new URL(page.url());
    expect(search).toBe('?measure=wage&scope=town&towns=zhanaozen,temirtau,ridder,zhezkazgan');
    expect(await drawn()).toEqual(['Zhanaozen', 'Temirtau', 'Ridder']);
  });

  it('follows a choice by keyboard and leaves the focus where it is', async () => {
    await open();
    await page.focus('#compare-town-3');
    await page.keyboard.press('Home');
    await page.locator('[data-table]:not(:has-text("Zhezkazgan"))').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('compare-town-3');
    expect(await towns()).toEqual(['Saran', 'Temirtau', 'Ridder']);
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowUp');
    await heading('the town proper');
  });

  it('goes back and forth with the history of the browser', async () => {
    await open();
    const start = await title();
    await page.selectOption('#compare-measure', 'industrial-output');
    await heading('Industrial output');
    await page.selectOption('#compare-measure', 'wage');
    await heading('Average monthly wage');
    await page.goBack();
    await heading('Industrial output');
    expect(await page.inputValue('#compare-measure')).toBe('industrial-output');
    await page.goBack();
    await heading(start ?? '');
    await page.goForward();
    await heading('Industrial output');
  });

  it('opens what an address asks for, an index with its base and its restarts', async () => {
    await open('?measure=wage&scope=town&towns=abai,temirtau&base=2012');
    await heading('in percent of 2012');
    expect(await page.inputValue('#compare-base')).toBe('2012');
    expect(await page.locator('[data-table] td', { hasText: 'base of this line' }).count()).toBe(3);
    expect(await page.locator('[data-remarks]').textContent()).toContain('Abai: the numbers begin anew in 2019');
    expect(await page.locator('[data-remarks]').textContent()).toContain('Our calculation');
    await page.selectOption('#compare-base', '2015');
    await heading('in percent of 2015');
  });

  it('says in words which town has nothing of a territory', async () => {
    await open('?measure=wage&scope=town&towns=saran,khromtau');
    await page.locator('[data-remarks]', { hasText: 'nothing is published' }).waitFor();
    expect(await page.locator('[data-remarks]').textContent()).toContain(
      'Not published for the town proper: Saran and Khromtau.',
    );
    expect(await page.locator('svg.chart').count()).toBe(0);
  });

  it('gives no index of a balance, and says so', async () => {
    await open('?measure=net-migration&scope=town&towns=temirtau&base=2012');
    await heading('Net migration, people');
    expect(await page.locator('input[value=index]').isDisabled()).toBe(true);
    expect(await page.locator('[data-no-index]').isVisible()).toBe(true);
  });

  it('says when the numbers cannot be fetched', async () => {
    await open();
    await page.route('**/wage.json', (route) => route.abort());
    await page.selectOption('#compare-measure', 'wage');
    await page.locator('[data-told]', { hasText: 'could not be fetched' }).waitFor({ state: 'attached' });
    expect(await title()).toContain('Population');
    await page.unroute('**/wage.json');
  });

  it('is finished without scripts: a drawing, its table, and a list of all series', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 800 } });
    const still = await context.newPage();
    await still.goto(`${site.host.origin}/explore/compare/`);
    expect(await still.locator('.compare-form').isVisible()).toBe(false);
    expect(await still.locator('svg.chart:visible').count()).toBe(1);
    expect(await still.locator('[data-table] tbody').count()).toBe(4);
    expect(await still.locator('.compare-list a').count()).toBeGreaterThan(300);
    await context.close();
  });

  it('fits a phone whatever is chosen', async () => {
    const phone = await site.browser.newPage({ viewport: { width: 320, height: 800 } });
    await phone.goto(
      `${site.host.origin}/explore/compare/?measure=industrial-output&scope=town&towns=shakhtinsk,stepnogorsk,ekibastuz,temirtau`,
    );
    await phone.locator('#compare-title', { hasText: 'Industrial output' }).waitFor();
    expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const edges = await phone
      .locator('svg.chart:visible text')
      .evaluateAll((texts) => texts.map((text) => text.getBoundingClientRect().right));
    expect(Math.max(...edges)).toBeLessThanOrEqual(320);
    await phone.close();
  });
});
