import { describe, expect, it } from 'vitest';
import { type Written, checkTranslations } from '../../src/editions/checkTranslations.ts';
import type { ChartText, Story } from '../../src/narratives/story.ts';

const nothing = { calculations: [], sources: [], exceptions: [], notes: new Map<string, string>() };
const marked = { html: '', plain: '' };

function story(slug: string, locale: 'en' | 'ru', claims: readonly string[]): Story {
  const path = `content/narratives/${slug}/${locale}.md`;
  const texts = { hed: marked, dek: marked, description: marked, html: '', notesHtml: '', name: '', card: '' };
  const days = { published: '2026-11-22', updated: '2026-11-22' };
  return {
    slug,
    locale,
    path,
    claims,
    ...nothing,
    ...texts,
    ...days,
    sections: [],
    charts: [],
    explorables: [],
    words: 0,
  };
}

function chart(id: string, locale: 'en' | 'ru', claims: readonly string[]): { id: string; text: ChartText } {
  const texts = { title: marked, dek: marked, note: undefined, alt: marked, how: marked, notesHtml: '' };
  return { id, text: { id, locale, path: `content/charts/${id}/${locale}.md`, claims, ...nothing, ...texts } };
}

function written(locale: 'en' | 'ru', claims: readonly string[]): Written {
  const [home, method] = [story('home', locale, claims), story('method', locale, [])];
  return {
    locale,
    home,
    method,
    about: story('about', locale, []),
    cite: story('cite', locale, []),
    replicate: story('replicate', locale, []),
    media: story('embed', locale, []),
    stories: [story('saran', locale, claims)],
    charts: [chart('saran-jobs', locale, claims)],
  };
}

describe('checkTranslations(original, translation)', () => {
  it('is silent where both stand on the same claims', () => {
    expect(checkTranslations(written('en', ['a', 'b']), written('ru', ['b', 'a']))).toEqual([]);
  });

  it('names the translation that leaves a claim out, in every text at once', () => {
    const problems = checkTranslations(written('en', ['a', 'b']), written('ru', ['a']));
    expect(problems.map(({ file, value }) => `${file} ${value}`)).toEqual([
      'content/narratives/home/ru.md claim:b',
      'content/narratives/saran/ru.md claim:b',
      'content/charts/saran-jobs/ru.md claim:b',
    ]);
  });

  it('asks for the story and the chart text that are not translated', () => {
    const translation = { ...written('ru', ['a']), stories: [], charts: [] };
    const problems = checkTranslations(written('en', ['a']), translation);
    expect(problems.map(({ file, what }) => `${file}: ${what}`)).toEqual([
      'content/narratives/saran/ru.md: the translation is missing',
      'content/charts/saran-jobs/ru.md: the translation is missing',
    ]);
  });
});
