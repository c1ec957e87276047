import { describe, expect, it } from 'vitest';
import { contentHeight, frameOf, listen, renderHost, waitForFit } from './hostPages.ts';
import { datawrapper } from './hosts.ts';
import { useHosts } from './useHosts.ts';

const hosted = useHosts();

describe('an address that leads to no chart', () => {
  it.each([
    ['/embed/nope/', ''],
    ['/embed/nope/', 'sandbox="allow-scripts"'],
    ['/xx/embed/saran-jobs/', ''],
    ['/embed/saran-jobs/nope/', 'sandbox="allow-scripts"'],
  ])('says so in a frame of %s %s, in little room, and leads to all charts in a new tab', async (path, attributes) => {
    const page = await hosted.hosts.open(
      hosted.context,
      renderHost({ ...datawrapper, attributes }, hosted.hosts.ours(path)),
    );
    await listen(page);
    const frame = await frameOf(page);
    await waitForFit(page, frame);
    expect(await contentHeight(frame)).toBeLessThan(320);
    const text = await frame.locator('body').innerText();
    expect(text).toContain('There is no such chart');
    expect(text).toContain(path);
    const links = frame.locator('a:visible');
    expect(await links.count()).toBe(1);
    expect(await links.getAttribute('target')).toBe('_blank');
    expect(await links.getAttribute('href')).toMatch(/\/charts\/$/);
    expect(`http://${await links.innerText()}`).toBe(await links.getAttribute('href'));
    expect(await frame.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });

  it('shows markup in the address as the text that it is', async () => {
    const page = await hosted.hosts.open(
      hosted.context,
      renderHost(datawrapper, hosted.hosts.ours(`/embed/<img src=x onerror=parent.hit=1>'/`)),
    );
    await listen(page);
    const frame = await frameOf(page);
    await waitForFit(page, frame);
    expect(await frame.locator('main img').count()).toBe(0);
    expect(await page.evaluate(() => 'hit' in globalThis)).toBe(false);
  });

  it('says so first in a low frame without scripts', async () => {
    const frame = await frameOf(
      await hosted.hosts.open(
        hosted.context,
        renderHost({ ...datawrapper, attributes: 'sandbox' }, hosted.hosts.ours('/embed/nope/')).replace(
          'height="50"',
          'height="150"',
        ),
      ),
    );
    const top = await frame.evaluate(
      () => document.querySelector('.framed strong')?.getBoundingClientRect().top ?? Number.NaN,
    );
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(60);
  });

  it('is a page like any other where it stands alone', async () => {
    const page = await hosted.context.newPage();
    await page.goto(hosted.hosts.ours('/embed/nope/'));
    expect(await page.locator('.framed').isVisible()).toBe(false);
    expect(await page.locator('.masthead').isVisible()).toBe(true);
    expect(await page.locator('h1').isVisible()).toBe(true);
  });
});
