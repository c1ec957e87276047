import { describe, expect, it } from 'vitest';
import { allCharts } from '../../src/charts/allCharts.ts';
import { type Edition, createEdition } from '../../src/editions/edition.ts';
import type { Problem } from '../../src/evidence/problem.ts';
import { NO_EDITIONS } from '../../src/exports/edition/editionHistory.ts';
import { calculations, realTexts, workshop } from './workshop.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const path = (folder: string, id: string) => `content/${folder}/${id}/en.md`;
const JOBS = path('charts', 'saran-jobs');
const HOME = path('narratives', 'home');

/** An edition of these few texts; every other is missing. */
function refuse(texts: Readonly<Record<string, Uint8Array>>): { edition: Edition | undefined; problems: Problem[] } {
  const problems: Problem[] = [];
  const within = (folder: string) =>
    new Map(Object.entries(texts).filter(([name]) => name.startsWith(`content/${folder}/`)));
  const few = {
    narratives: within('narratives'),
    charts: within('charts'),
    corrections: [],
    pins: [],
    history: NO_EDITIONS,
  };
  return { edition: createEdition('en', few, workshop, calculations, problems), problems };
}

const chartText = (title: string) =>
  encode(`---
title: ${title}
dek: Jobs promised and reported
alt: Rings and dots.
---

Rings are promises.
`);

describe('createEdition refuses', () => {
  it('charts and pages without a text, each once, all at once', () => {
    const { edition, problems } = refuse({});
    const remedy = 'write it, as the ones beside it are written';
    const missing = (file: string, what: string) => ({ file, line: 0, what, remedy });
    expect(edition).toBeUndefined();
    expect(problems).toEqual([
      ...allCharts.map(({ id }) => missing(path('charts', id), 'the chart has no text')),
      missing(HOME, 'the page has no text'),
      ...['method', 'about', 'cite', 'embed', 'replicate', 'towns'].map((slug) =>
        missing(path('narratives', slug), 'the page has no text'),
      ),
    ]);
  });

  it('mistakes of several texts, all at once and each with its file, beside the texts that are missing', () => {
    const { edition, problems } = refuse({
      [JOBS]: chartText('The plant has 17 jobs'),
      [path('charts', 'zone-jobs')]: new Uint8Array([0x2d, 0xc1, 0x2d]),
      [path('charts', 'atlantis')]: chartText('No such chart'),
      [HOME]: encode('no front matter'),
    });
    expect(edition).toBeUndefined();
    const whatOf = (file: string) => problems.filter((problem) => problem.file === file).map(({ what }) => what);
    expect(problems.find(({ file }) => file === JOBS)?.value).toContain('17');
    expect(whatOf(path('charts', 'zone-jobs'))).toEqual(['not UTF-8']);
    expect(whatOf(path('charts', 'atlantis'))).toHaveLength(1);
    expect(whatOf(HOME).length).toBeGreaterThan(0);
    expect(whatOf(path('charts', 'towns-map'))).toEqual(['the chart has no text']);
  });
});

describe('createEdition with the texts of content/', () => {
  const problems: Problem[] = [];
  const edition = createEdition('en', realTexts, workshop, calculations, problems);

  it('finds no mistake', () => {
    expect(problems).toEqual([]);
  });

  it('has every chart in the order of the gallery', () => {
    expect(edition?.charts.map(({ id }) => id)).toEqual(allCharts.map(({ id }) => id));
  });

  it('keeps home and the pages of the house apart from the stories', () => {
    expect(edition?.home.slug).toBe('home');
    expect(edition?.method.slug).toBe('method');
    const { about, cite, media, replicate } = edition ?? {};
    expect([about, cite, media, replicate].map((page) => page?.slug)).toEqual(['about', 'cite', 'embed', 'replicate']);
    const slugs = edition?.stories.map(({ slug }) => slug) ?? [];
    expect(slugs).toContain('saran');
    expect(slugs.filter((slug) => ['home', 'method', 'about', 'cite', 'embed', 'replicate'].includes(slug))).toEqual(
      [],
    );
  });

  it('has the story of the towns among the stories, so that they know it where they are listed', () => {
    expect(edition?.townsStory.slug).toBe('towns');
    expect(edition?.stories).toContain(edition?.townsStory);
  });

  it('knows in which stories a chart stands', () => {
    for (const story of edition?.storiesWith('saran-jobs') ?? []) expect(story.charts).toContain('saran-jobs');
    expect(edition?.storiesWith('saran-jobs').length).toBeGreaterThan(0);
  });

  it('sets charts into stories as figures, with links under the base path', () => {
    const story = edition?.stories.find(({ slug }) => slug === 'saran');
    expect(story?.html).toContain('<figure');
    expect(story?.html).toContain('href="/sub/charts/saran-jobs/"');
  });

  it('preloads the Latin faces only', () => {
    expect(edition?.fonts.preload.map((address) => address.replace(/\.\w+\.woff2$/, ''))).toEqual([
      '/sub/assets/fonts/towns-display-latin',
      '/sub/assets/fonts/towns-serif-latin',
      '/sub/assets/fonts/towns-sans-latin',
    ]);
  });

  it('names every number that is let through openly, with its file and a reason', () => {
    for (const { path: file, text, reason } of edition?.exceptions ?? []) {
      expect(file).toMatch(/^content\/(?:narratives|charts)\/[a-z0-9-]+\/en\.md$/);
      expect(text).not.toBe('');
      expect(reason.length).toBeGreaterThan(8);
    }
    expect(edition?.exceptions.length).toBeGreaterThan(0);
  });
});
