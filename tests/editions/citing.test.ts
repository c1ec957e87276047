import { describe, expect, it } from 'vitest';
import { createExamples } from '../../src/editions/citing.ts';
import { createEdition } from '../../src/editions/edition.ts';
import { desk } from './desk.ts';
import { calculations, realTexts, workshop } from './workshop.ts';

const edition = createEdition('en', realTexts, workshop, calculations, []);
if (edition === undefined) throw new Error('no edition');

describe('createExamples(desk, own)', () => {
  it('cites a real page of each kind by its full address', () => {
    expect(edition.examples.map(({ kind }) => kind)).toEqual([
      'story',
      'chart',
      'claim',
      'calculation',
      'question',
      'town',
      'lesson',
      'dataset',
    ]);
    for (const { path, citation } of edition.examples) {
      expect(citation).toMatch(/^Twenty Towns \(\d{4}\): \S/);
      expect(citation.endsWith(` https://towns.example/sub/${path}`), citation).toBe(true);
    }
  });

  it('gives a story its own day and any other page the day of the edition', () => {
    const stories = edition.stories.map((story) => ({ ...story, updated: '2027-03-04' }));
    const [story, chart] = createExamples(desk, { ...edition, stories });
    expect(story?.citation).toContain('4 March 2027');
    expect(chart?.citation).toContain(desk.words.period(edition.home.updated));
  });

  it('throws where the page of an example is gone', () => {
    expect(() => createExamples(desk, { ...edition, charts: [] })).toThrow(/^no chart to cite/);
  });
});
