import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import {
  type ChartDescription,
  type StoryDescription,
  toChartJsonLd,
  toSiteJsonLd,
  toStoryJsonLd,
  toTrailJsonLd,
} from '../../src/exports/jsonLd.ts';
import { hostile } from './hostile.ts';

const sources = [{ title: 'Seminar <2025>', url: 'https://primeminister.example/' }];
const story: StoryDescription = {
  hed: 'The town that left the list',
  description: 'What officials promised, and what can be counted.',
  published: '2026-07-01',
  updated: '2026-07-02',
  locale: 'ru',
  url: 'https://towns.example/ru/saran/',
  image: 'https://towns.example/ru/cards/saran.png',
  name: 'Twenty Towns',
  sources,
};
const chart: ChartDescription = {
  title: 'Only the bus plant has the jobs',
  description: 'Jobs promised and reported',
  locale: 'en',
  url: 'https://towns.example/charts/saran-jobs/',
  name: 'Twenty Towns',
  files: [
    { url: 'https://towns.example/charts/saran-jobs/saran-jobs.csv', type: 'text/csv' },
    { url: 'https://towns.example/charts/saran-jobs/saran-jobs.png', type: 'image/png' },
  ],
  sources,
};
/** As a page carries it and a machine reads it. */
function readBack(json: string): Record<string, unknown> {
  const { document } = parseHTML(
    `<html><body><script type="application/ld+json">${json}</script><p>after</p></body></html>`,
  );
  expect(document.querySelectorAll('script')).toHaveLength(1);
  expect(document.querySelector('p')?.textContent).toBe('after');
  return JSON.parse(document.querySelector('script')?.textContent ?? '') as Record<string, unknown>;
}

describe('toStoryJsonLd(story)', () => {
  it('is an article of schema.org with its days, licence, author and sources', () => {
    expect(readBack(toStoryJsonLd(story))).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Article',
      headline: story.hed,
      datePublished: '2026-07-01',
      dateModified: '2026-07-02',
      inLanguage: 'ru',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      author: { '@type': 'Organization', name: 'Twenty Towns' },
      citation: [{ '@type': 'CreativeWork', name: 'Seminar <2025>', url: 'https://primeminister.example/' }],
    });
  });
});

describe('toChartJsonLd(chart)', () => {
  it('is a dataset with its files, and an image with licence and credit', () => {
    expect(readBack(toChartJsonLd(chart))).toMatchObject({
      '@type': 'Dataset',
      name: chart.title,
      distribution: [{ '@type': 'DataDownload', contentUrl: chart.files[0]?.url, encodingFormat: 'text/csv' }],
      image: [
        {
          '@type': 'ImageObject',
          contentUrl: chart.files[1]?.url,
          license: 'https://creativecommons.org/licenses/by/4.0/',
          acquireLicensePage: chart.url,
          creditText: 'Twenty Towns',
        },
      ],
      isBasedOn: [{ name: 'Seminar <2025>' }],
    });
  });
});

describe('toSiteJsonLd(site)', () => {
  it('is a web site with its publisher and where that says what it corrected', () => {
    const url = 'https://towns.example/';
    const corrections = `${url}corrections/`;
    const site = { name: 'Twenty Towns', description: 'A report', locale: 'en', url, corrections } as const;
    expect(readBack(toSiteJsonLd(site))).toMatchObject({
      '@type': 'WebSite',
      name: 'Twenty Towns',
      url,
      publisher: { '@type': 'Organization', correctionsPolicy: corrections },
    });
  });
});

describe('toTrailJsonLd(steps)', () => {
  it('numbers the steps from the top, and gives an address to those that have one', () => {
    const steps = [
      { name: 'Front page', url: 'https://towns.example/' },
      { name: 'Lesson L04', url: undefined },
    ];
    expect(readBack(toTrailJsonLd(steps))).toEqual({
      '@context': 'https://schema.org',
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'Front page', item: 'https://towns.example/' },
        { '@type': 'ListItem', position: 2, name: 'Lesson L04' },
      ],
    });
  });
});

describe('a text that would end the script element', () => {
  it.each([hostile, '</script>', '<!--<script>', '</SCRIPT\t>'])(
    'stays inside it and reads back the same: %s',
    (text) => {
      expect(readBack(toStoryJsonLd({ ...story, hed: text }))['headline']).toBe(text);
      expect(readBack(toChartJsonLd({ ...chart, title: text }))['name']).toBe(text);
      expect(toStoryJsonLd({ ...story, hed: text })).not.toContain('<');
    },
  );
});
