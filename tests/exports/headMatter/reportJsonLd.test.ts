import { describe, expect, it } from 'vitest';
import { toReportJsonLd } from '../../../src/exports/headMatter/reportJsonLd.ts';
import { readJson } from './readJson.ts';

const story = {
  type: 'Article',
  hed: 'The town that left the list',
  description: 'What officials promised, and what can be counted.',
  published: '2026-07-01',
  updated: '2026-07-02',
  locale: 'ru',
  url: 'https://towns.example/ru/saran/',
  image: 'https://towns.example/ru/cards/saran.png',
  name: 'Twenty Towns',
  home: 'https://towns.example/ru/',
  sources: [{ title: 'Seminar <2025>', url: 'https://primeminister.example/' }],
  basedOn: [{ title: 'Jobs', url: 'https://towns.example/ru/charts/saran-jobs/' }],
  corrections: undefined,
} as const;

describe('toReportJsonLd(report)', () => {
  it('is an article of schema.org with its days, licence, author, sources and parts', () => {
    expect(readJson(toReportJsonLd(story))).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Article',
      headline: story.hed,
      datePublished: '2026-07-01',
      dateModified: '2026-07-02',
      inLanguage: 'ru',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      author: { '@type': 'Organization', name: 'Twenty Towns' },
      citation: [{ '@type': 'CreativeWork', name: 'Seminar <2025>', url: 'https://primeminister.example/' }],
      isBasedOn: [{ name: 'Jobs' }],
    });
  });

  it('names the corrections only where there are some, and no picture where there is none', () => {
    expect(readJson(toReportJsonLd(story))).not.toHaveProperty('correction');
    const corrections = 'https://towns.example/ru/corrections/';
    const corrected = readJson(toReportJsonLd({ ...story, image: undefined, corrections }));
    expect(corrected['correction']).toBe(corrections);
    expect(corrected).not.toHaveProperty('image');
  });
});
