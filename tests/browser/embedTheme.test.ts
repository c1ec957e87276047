import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type HostPages, frameOf, openHostPages, renderHost } from './hostPages.ts';
import { datawrapper } from './hosts.ts';

let hosts: HostPages;

beforeAll(async () => {
  hosts = await openHostPages();
});
afterAll(() => hosts.close());

const light = ['rgb(250, 246, 238)', 'rgb(29, 26, 22)'];
const dark = ['rgb(22, 20, 15)', 'rgb(241, 234, 221)'];

/** Paper and ink as they are painted. */
const coloursOf = (frame: Frame): Promise<string[]> =>
  frame.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.documentElement);
    return [backgroundColor, color];
  });

async function visit(suffix: string, colorScheme: 'light' | 'dark', head = '') {
  const context = await hosts.site.browser.newContext({ colorScheme });
  const body = renderHost(
    { ...datawrapper, suffix, attributes: 'sandbox="allow-scripts"' },
    hosts.ours('/embed/saran-jobs/'),
  );
  const page = await hosts.open(context, body, head);
  const frame = await frameOf(page);
  return { context, page, frame };
}

describe('the theme of an embed', () => {
  it.each([
    ['', 'light', light],
    ['', 'dark', dark],
    ['?theme=dark', 'light', dark],
    ['?theme=light', 'dark', light],
    ['?theme=dark', 'dark', dark],
    ['?childId=graphic-1&theme=light', 'dark', light],
    ['?theme=DARK', 'light', light],
    ['?theme=night', 'dark', dark],
    ['?theme=dark%20', 'light', light],
    ['?theme=%3Cb%3E', 'dark', dark],
  ] as const)('with "%s" for a reader who likes it %s', async (suffix, colorScheme, colours) => {
    const { context, frame } = await visit(suffix, colorScheme);
    expect(await coloursOf(frame)).toEqual(colours);
    await context.close();
  });

  it('stands before anything is painted', async () => {
    const { context, frame } = await visit('?theme=dark', 'light');
    const scripts = await frame.evaluate(() => document.head.querySelectorAll('script').length);
    expect(scripts).toBe(1);
    expect(await frame.evaluate(() => document.documentElement.style.colorScheme)).toBe('dark');
    await context.close();
  });

  it.each([
    ['', [light, dark]],
    ['?theme=dark', [dark]],
    ['?theme=light', [light]],
  ])('with "%s" is one whole theme on a dark page, with an opaque paper and no white box', async (suffix, themes) => {
    const { context, frame } = await visit(suffix, 'light', '<style>:root{color-scheme:dark}</style>');
    expect(themes).toContainEqual(await coloursOf(frame));
    await context.close();
  });
});
