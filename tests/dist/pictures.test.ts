import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { allCharts } from '../../src/charts/allCharts.ts';
import { frames } from '../../src/exports/frameLayout.ts';
import { dist, documentOf, filesOf, openingOf, pageAt, pagesOf } from './pagesOf.ts';
import { readPng } from './readPng.ts';

const cards = filesOf(dist).filter((name) => name.startsWith('cards/'));
const ids = allCharts.map(({ id }) => id);
const fileOf = (name: string) => readFileSync(join(dist, name));

/** Share of the pixels that are not of the most frequent colour: paper. */
function inkOf({ colours }: ReturnType<typeof readPng>): number {
  const counts = [...colours.values()];
  const all = counts.reduce((sum, count) => sum + count, 0);
  return 1 - Math.max(...counts) / all;
}

/** Of all pixels, from black to white. */
function brightnessOf({ colours }: ReturnType<typeof readPng>): number {
  let [sum, count] = [0, 0];
  for (const [colour, pixels] of colours) {
    sum += (((colour >> 16) + ((colour >> 8) & 255) + (colour & 255)) / 3 / 255) * pixels;
    count += pixels;
  }
  return sum / count;
}

describe('share cards', () => {
  it('every page that names one has it', () => {
    const named = pagesOf().flatMap((page) => {
      const address = openingOf(page).querySelector('meta[property="og:image"]')?.getAttribute('content');
      return address === null || address === undefined ? [] : [new URL(address).pathname.slice(1)];
    });
    expect(named.length).toBeGreaterThan(allCharts.length);
    expect(named.filter((name) => !existsSync(join(dist, name)))).toEqual([]);
    expect(cards.filter((name) => !named.includes(name))).toEqual([]);
  });

  it.each(cards)('%s is a drawn picture of 1200 × 630 px', (name) => {
    const picture = readPng(fileOf(name));
    expect([picture.width, picture.height]).toEqual([1200, 630]);
    expect(picture.colours.size).toBeGreaterThan(20);
    expect(inkOf(picture)).toBeGreaterThan(0.02);
  });
});

describe('pictures of a chart', () => {
  it.each(ids)('%s as SVG, PNG and PNG of twice the size', (id) => {
    const path = `charts/${id}/${id}`;
    const { document } = parseHTML(fileOf(`${path}.svg`).toString('utf8'));
    const svg = document.querySelector('svg');
    const size = [Number(svg?.getAttribute('width')), Number(svg?.getAttribute('height'))];
    expect(svg?.getAttribute('xmlns')).toBe('http://www.w3.org/2000/svg');
    expect(svg?.querySelector('title')?.textContent?.length).toBeGreaterThan(10);
    // Alone it has no page to take colours from.
    expect(fileOf(`${path}.svg`).includes('var(--')).toBe(false);
    const once = readPng(fileOf(`${path}.png`));
    const twice = readPng(fileOf(`${path}@2x.png`));
    expect([once.width, once.height]).toEqual(size);
    expect([twice.width, twice.height]).toEqual(size.map((px) => px * 2));
    for (const picture of [once, twice]) {
      expect(picture.colours.size).toBeGreaterThan(20);
      expect(inkOf(picture)).toBeGreaterThan(0.01);
    }
  });

  it.each(ids)('%s carries its faces in every SVG, and asks for nothing outside', (id) => {
    for (const suffix of ['', '-dark', '-grey']) {
      const svg = fileOf(`charts/${id}/${id}${suffix}.svg`).toString('utf8');
      expect(svg.match(/@font-face/g)?.length ?? 0, suffix).toBeGreaterThan(1);
      expect(svg).not.toMatch(/var\(--|url\((?!data:font|#)|\bhref="(?!#)/);
    }
    expect(fileOf(`charts/${id}/${id}-outlined.svg`).toString('utf8')).not.toMatch(/<text|@font-face|var\(--/);
  });

  it.each(ids)('%s in every shape, light and dark, is drawn in its size', (id) => {
    for (const [shape, { width, height }] of Object.entries(frames)) {
      const [light, dark] = ['', '-dark'].map((tone) => readPng(fileOf(`charts/${id}/${id}-${shape}${tone}.png`)));
      for (const picture of [light!, dark!]) {
        expect([picture.width, picture.height]).toEqual([width, height]);
        expect(picture.colours.size).toBeGreaterThan(20);
        expect(inkOf(picture)).toBeGreaterThan(0.01);
      }
      expect(brightnessOf(light!), shape).toBeGreaterThan(0.75);
      expect(brightnessOf(dark!), shape).toBeLessThan(0.25);
    }
    expect(brightnessOf(readPng(fileOf(`charts/${id}/${id}-dark.png`)))).toBeLessThan(0.25);
  });

  it.each(ids)('%s: the snippet names the size that its picture has', (id) => {
    const document = documentOf(pageAt(`/charts/${id}/`));
    const snippet = parseHTML(`<body>${document.querySelector('#snippet')?.textContent ?? ''}</body>`).document;
    const image = snippet.querySelector('img');
    const src = new URL(image?.getAttribute('src') ?? '');
    const { width, height } = readPng(fileOf(src.pathname.slice(1)));
    expect([Number(image?.getAttribute('width')), Number(image?.getAttribute('height'))]).toEqual([width, height]);
  });
});
