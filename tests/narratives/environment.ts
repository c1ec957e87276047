// What texts are checked against in tests: the real evidence, two calculations, two charts, figures as empty elements.
import { readFileSync } from 'node:fs';
import { createWords } from '../../src/language/createWords.ts';
import type { Locale } from '../../src/language/locales.ts';
import type { Computed, Environment } from '../../src/narratives/environment.ts';
import { registry } from '../evidence.ts';

const calculations: readonly Computed[] = [
  {
    id: 'output-weight-per-head',
    title: 'Weight in industry against weight in population',
    formula: { words: 'The share of output divided by the share of people.', symbols: 'w = s / p' },
    parents: [
      'industrial-output-share.monotowns-20.2024.pm-seminar-2025',
      'population.monotowns-20.2025-06-18.trend-share-2025',
    ],
    unit: 'times',
    value: 5.2449,
    range: { low: 4.8951, high: 6.1189 },
    caveat: 'The perimeters may differ.',
  },
  {
    id: 'saran-loss',
    title: 'Change of Saran from 1989 to 1999',
    formula: { words: 'The later count less the earlier.', symbols: 'd = b - a' },
    parents: ['population.saran.1989.dewiki-saran', 'population.saran.1999.dewiki-saran'],
    unit: 'people',
    value: -20_667,
    caveat: '',
  },
];

export function createEnvironment(locale: Locale = 'en'): Environment {
  return {
    registry,
    rowsSpeak: 'en',
    calculation: (id) => calculations.find((calculation) => calculation.id === id),
    calculationIds: calculations.map(({ id }) => id),
    chartIds: ['output-share', 'saran-jobs'],
    figure: (id, { wide }) => `<figure id="chart-${id}"${wide ? ' class="wide"' : ''}></figure>`,
    explorableIds: ['weight'],
    explorable: (id) => `<figure id="explore-${id}"></figure>`,
    // Russian and Kazakh have no catalogue yet; their texts are read in their language and answered in English.
    words: { ...createWords('en'), locale },
    href: (path) => `/base${path}`,
  };
}

export interface Case {
  title: string;
  source: string;
  expected: string;
}

/** The cases of a fixture file: a heading, a dot, a source, a dot, what is expected, a dot. */
export function readCases(name: string): Case[] {
  const parts = readFileSync(`tests/fixtures/narratives/${name}`, 'utf8').split(/^\.\n/mu);
  const cases: Case[] = [];
  for (let at = 0; at + 2 < parts.length; at += 3) {
    const title = (parts[at] ?? '').trim().split('\n').at(-1) ?? '';
    cases.push({ title, source: parts[at + 1] ?? '', expected: (parts[at + 2] ?? '').trim() });
  }
  return cases;
}

/** Eight lines that stand over sources without front matter. */
export const head = `---
hed: "The town that left the list"
dek: "What was promised, what was counted, and what nobody can check"
description: "What a town did after its mines closed, what officials promised, and what can be counted, claim by claim."
published: 2026-07-01
updated: 2026-07-02
card: saran-jobs
---
`;
