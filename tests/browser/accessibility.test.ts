import { type AxeResults, type RunOptions, source as axeSource } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exemplars, familyOf, isTranslated } from '../dist/exemplars.ts';
import { type BuiltPage, isEmbed, languageOf, pagesOf } from '../dist/pagesOf.ts';
import { type OpenSite, openSite } from './openSite.ts';

/** axe looks at the narrowest and the widest layout; what lies between is made of their parts, and may not scroll sideways either. */
const widths = [320, 768, 1280] as const;
const looked: readonly number[] = [320, 1280];
const built = pagesOf().filter((page) => !isTranslated(page));
/** A family of pages that one template draws is looked at whole where it is small; of a large one, every kind of element that it has. */
const LARGE = 40;
const families = Map.groupBy(built, familyOf);
/** The drawings of frames are those of the pages of charts, which are all looked at. */
const isLarge = (family: readonly BuiltPage[]): boolean => family.length > LARGE || family.every(isEmbed);
/** The same templates draw the translations: of each family the longest page of one of them stands for both. */
const translated = pagesOf().filter((page) => languageOf(page.path) === 'ru' && !isEmbed(page));
const longest = (family: readonly BuiltPage[]) => family.toSorted((a, b) => b.html.length - a.html.length).slice(0, 1);
const pages = [
  ...[...families.values()].flatMap((family) => (isLarge(family) ? exemplars(family) : family)),
  ...[...Map.groupBy(translated, familyOf).values()].flatMap(longest),
];

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** The size of what is pressed (WCAG 2.2, AA), which axe asks for only when told to. */
const TARGETS = { 'target-size': { enabled: true } };

/** Opens a page in a context, and so in a process, of its own; hands it over and closes it. */
async function visit<Result>(path: string, look: (page: Page) => Promise<Result>): Promise<Result> {
  const context = await site.browser.newContext({ reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(`${site.host.origin}${path}`);
  await page.evaluate(() => document.fonts.ready);
  await page.evaluate(axeSource);
  // A section that a browser has not laid out yet has no true places: axe would see what is in it lie over what comes after.
  await page.evaluate(() => {
    const laid = new CSSStyleSheet();
    laid.replaceSync('* { content-visibility: visible !important }');
    document.adoptedStyleSheets.push(laid);
  });
  const result = await look(page);
  await context.close();
  return result;
}

async function runAxe(page: Page, options: RunOptions): Promise<AxeResults['violations']> {
  const settings = JSON.stringify({ ...options, resultTypes: ['violations'] });
  return (await page.evaluate<AxeResults>(`axe.run(${settings})`)).violations;
}

/** What axe finds and what sticks out to the side: one line for each complaint, with the widths and themes that have it. */
async function complaints(page: Page): Promise<string[]> {
  const views = new Map<string, string[]>();
  const complain = (line: string, view: string) => views.set(line, [...(views.get(line) ?? []), view]);
  const ask = async (view: string, options: RunOptions) => {
    for (const { id, nodes } of await runAxe(page, options)) {
      for (const { target, any, all, none } of nodes) {
        complain(`${id}: ${target.join(' ')}: ${[...all, ...none, ...any][0]?.message ?? ''}`, view);
      }
    }
  };
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const isWide = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth > clientWidth;
    });
    if (isWide) complain('scrolls sideways', `${width}`);
    if (!looked.includes(width)) continue;
    await page.emulateMedia({ colorScheme: 'light' });
    await ask(`${width} light`, { rules: TARGETS });
    // The dark theme changes colours and nothing else, and the same in every width: the rules on colours are asked again, once.
    if (width !== looked[0]) continue;
    await page.emulateMedia({ colorScheme: 'dark' });
    await ask(`${width} dark`, { runOnly: { type: 'tag', values: ['cat.color'] } });
  }
  return [...views].map(([line, where]) => `${line} (${where.join(', ')})`);
}

describe('axe at 320 and 1280 px, in the dark too, and no sideways scroll at 320, 768 and 1280 px', () => {
  it.concurrent.each(pages)('$path', async ({ path }) => {
    expect(await visit(path, complaints)).toEqual([]);
  });

  it('/saran/ with the note of a number open', async () => {
    const found = await visit('/saran/', async (page) => {
      await page.locator('main button[popovertarget]').first().click();
      expect(await page.locator(':popover-open').count()).toBe(1);
      return complaints(page);
    });
    expect(found).toEqual([]);
  });

  it.concurrent.each(['/', '/saran/', '/explore/weight/', '/embed/saran-jobs/'])(
    '%s with every table and every question open',
    async (path) => {
      const found = await visit(path, async (page) => {
        const opened = await page.evaluate(() => {
          const all = [...document.querySelectorAll('details')];
          for (const details of all) details.open = true;
          return all.length;
        });
        expect(opened).toBeGreaterThan(0);
        return complaints(page);
      });
      expect(found).toEqual([]);
    },
  );

  it('finds what is wrong with a wrong page', async () => {
    const found = await visit('/', async (page) => {
      await page.evaluate(() => {
        document.body.insertAdjacentHTML(
          'beforeend',
          '<img src="favicon.svg"><p class="too-wide">wide</p><input type="checkbox" aria-label="a"><input type="checkbox" aria-label="b">',
        );
        const wide = document.querySelector<HTMLElement>('.too-wide');
        if (wide !== null) wide.style.width = '2000px';
      });
      return complaints(page);
    });
    expect(found).toContainEqual(expect.stringMatching(/^image-alt: /));
    expect(found).toContainEqual(expect.stringMatching(/^target-size: /));
    expect(found).toContainEqual('scrolls sideways (320, 768, 1280)');
  });
});
