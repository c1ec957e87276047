import { describe, expect, it } from 'vitest';
import { toQuestionJsonLd } from '../../../src/exports/headMatter/questionJsonLd.ts';
import { readJson } from './readJson.ts';

const appearance = { title: 'A plant opens', url: 'https://paper.example/1' };
const question = readJson(
  toQuestionJsonLd({
    question: 'How many jobs?',
    why: 'They count other things.',
    verdict: 'Fewer than promised.',
    date: '2026-11-22',
    locale: 'en',
    url: 'https://towns.example/q/',
    name: 'Twenty Towns',
    home: 'https://towns.example/',
    answers: [{ text: '600 jobs', url: 'https://towns.example/c/', who: 'Kazinform', appearance }],
  }),
);

describe('toQuestionJsonLd(question)', () => {
  it('is a question about claims, each with who made it and where it appeared', () => {
    expect(question).toMatchObject({
      '@type': 'Question',
      name: 'How many jobs?',
      abstract: 'Fewer than promised.',
      about: [
        {
          '@type': 'Claim',
          name: '600 jobs',
          author: { '@type': 'Organization', name: 'Kazinform' },
          appearance: { '@type': 'CreativeWork', name: 'A plant opens', url: 'https://paper.example/1' },
        },
      ],
    });
  });

  it('reviews nobody and rates nothing', () => {
    expect(JSON.stringify(question)).not.toMatch(/Review|Rating|acceptedAnswer/);
  });
});
