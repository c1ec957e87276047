import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenSite, openSite } from './openSite.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

async function visit(query: string, javaScriptEnabled = true) {
  const context = await site.browser.newContext({ viewport: { width: 400, height: 600 }, javaScriptEnabled });
  const page = await context.newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await page.goto(`${site.host.origin}/embed/saran-jobs/${query}`);
  const title = page.locator('.figure-title');
  const box = await title.boundingBox();
  const top = (await page.locator('.figure-dek').boundingBox())?.y ?? 0;
  const result = { height: box?.height ?? 0, top, words: await title.textContent(), said };
  const name = await page.locator('svg.chart').first().getAttribute('aria-labelledby');
  await context.close();
  return { ...result, name };
}

describe('the title of an embed', () => {
  it('is left to the page around it by ?title=off, and what follows moves up', async () => {
    const [shown, hidden] = [await visit(''), await visit('?title=off')];
    expect(shown.height).toBeGreaterThan(20);
    expect(hidden.height).toBeLessThanOrEqual(1);
    expect(shown.top - hidden.top).toBeGreaterThan(20);
  });

  it('still names the drawing for those who hear the page', async () => {
    const { words, name } = await visit('?title=off');
    expect(words).not.toBe('');
    expect(name).toBe('saran-jobs-title');
  });

  it.each(['?title=on', '?title=', '?title=OFF', '?subtitle=off'])('stays with %s', async (query) => {
    expect((await visit(query)).height).toBeGreaterThan(20);
  });

  it('stays without scripts', async () => {
    expect((await visit('?title=off', false)).height).toBeGreaterThan(20);
  });

  it('can be left out together with a theme, and the policy lets the script through', async () => {
    const { height, said } = await visit('?theme=dark&title=off');
    expect(height).toBeLessThanOrEqual(1);
    expect(said).toEqual([]);
  });
});
