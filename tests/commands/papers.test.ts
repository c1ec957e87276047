import { describe, expect, it } from 'vitest';
import { listPapers } from '../../src/commands/papers.ts';
import { createEdition } from '../../src/editions/edition.ts';
import { calculations, realTexts, workshop } from '../editions/workshop.ts';

const edition = createEdition('en', realTexts, workshop, calculations, []);
if (edition === undefined) throw new Error('no edition');

describe('listPapers(edition)', () => {
  const papers = listPapers(edition);

  it('has every story and every lesson once, at the address of its page', () => {
    const { stories, lessons } = edition;
    expect(papers.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
      ...stories.map(({ slug }) => `story ${slug}/`),
      ...lessons.map(({ path }) => `lesson ${path}`),
    ]);
    expect(new Set(papers.map(({ id }) => id)).size).toBe(papers.length);
  });

  it('knows each by its title and what it is about, without markup', () => {
    for (const { title, description } of papers) {
      expect(title).not.toBe('');
      expect(title + description).not.toMatch(/<|undefined/);
      expect(description.length).toBeGreaterThan(title.length);
    }
  });
});
