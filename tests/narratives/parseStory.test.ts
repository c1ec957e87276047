import { describe, expect, it } from 'vitest';
import { Problems, formatProblem } from '../../src/evidence/problem.ts';
import type { Locale } from '../../src/language/locales.ts';
import { parseStory } from '../../src/narratives/parseStory.ts';
import { createEnvironment, head, readCases } from './environment.ts';

const parse = (source: string, locale: Locale = 'en') =>
  parseStory(
    source.startsWith('---') ? source : head + source,
    `content/narratives/saran/${locale}.md`,
    createEnvironment(locale),
  );

function problemsOf(source: string, locale: Locale): string {
  try {
    parse(source, locale);
  } catch (error) {
    if (error instanceof Problems)
      return error.problems.map((problem) => formatProblem({ ...problem, file: `${locale}.md` })).join('\n');
    throw error;
  }
  return 'no problem';
}

for (const [file, locale] of [
  ['boundLink.txt', 'en'],
  ['blocks.txt', 'en'],
  ['ru.txt', 'ru'],
  ['kk.txt', 'kk'],
] as const) {
  describe(`the body of a story, ${file}`, () => {
    it.each(readCases(file))('$title', ({ source, expected }) => {
      expect(parse(source, locale).html.trim()).toBe(expected);
    });
  });
}

describe('the notes of a story', () => {
  it.each(readCases('notes.txt'))('$title', ({ source, expected }) => {
    expect(parse(source).notesHtml.trim()).toBe(expected);
  });
});

for (const [file, locale] of [
  ['errors.txt', 'en'],
  ['ru-errors.txt', 'ru'],
  ['kk-errors.txt', 'kk'],
] as const) {
  describe(`what is wrong with a story, ${file}`, () => {
    it.each(readCases(file))('$title', ({ source, expected }) => {
      expect(problemsOf(source, locale)).toBe(expected);
    });
  });
}

describe('parseStory', () => {
  const body = `More than [a third][share] of it, [36.4 %][share], comes from [20 towns][n].[^s]

## Plants & people

![](chart:saran-jobs)

That is [five times][w] their share, and [four](plain: "counts the list") levers, says [KazISS](source:kaziss-saran-2025).

[^s]: [A start](event:e-appliance-plant-starts).

[share]: claim:industrial-output-share.monotowns-20.2024.pm-seminar-2025
[n]: claim:list-count.monotowns-20.2025-06-18.pm-seminar-2025
[w]: calc:output-weight-per-head
`;
  const story = parse(body);

  it('takes slug and locale from the path and the fields from the front matter', () => {
    const { slug, locale, published, updated, card, hed } = story;
    expect({ slug, locale, published, updated, card }).toEqual({
      slug: 'saran',
      locale: 'en',
      published: '2026-07-01',
      updated: '2026-07-02',
      card: 'saran-jobs',
    });
    expect(hed).toEqual({ html: 'The town that left the list', plain: 'The town that left the list' });
  });

  it('lists what the text binds, each id once, in first-seen order', () => {
    expect(story.claims).toEqual([
      'industrial-output-share.monotowns-20.2024.pm-seminar-2025',
      'list-count.monotowns-20.2025-06-18.pm-seminar-2025',
    ]);
    expect(story.calculations).toEqual(['output-weight-per-head']);
    expect(story.charts).toEqual(['saran-jobs']);
    expect(story.sources).toEqual([
      'pm-seminar-2025',
      'akorda-appliances-2024',
      'trend-share-2025',
      'kaziss-saran-2025',
    ]);
  });

  it('lists sections with stable ids, and exceptions with line and reason', () => {
    expect(story.sections).toEqual([{ id: 'plants-people', title: 'Plants & people' }]);
    expect(story.exceptions).toEqual([{ line: 15, text: 'four', reason: 'counts the list' }]);
  });

  it('carries each note once, however often its number is bound', () => {
    expect([...story.notes.keys()]).toEqual([
      'note-industrial-output-share.monotowns-20.2024.pm-seminar-2025',
      'note-list-count.monotowns-20.2025-06-18.pm-seminar-2025',
      'note-event-e-appliance-plant-starts',
      'note-calc-output-weight-per-head',
    ]);
    expect(story.notesHtml.match(/<aside popover/gu)).toHaveLength(4);
  });

  it('counts the words of the body, without the front matter', () => {
    expect(parse('Four words stand here.'.replace('Four', 'Some')).words).toBe(4);
  });

  it('marks up bound numbers of the front matter and gives them as plain text too', () => {
    const text = (head + 'Text.').replace(
      'What was promised, what',
      'What [20 towns](claim:list-count.monotowns-20.2025-06-18.pm-seminar-2025) promised, what',
    );
    const { dek, notes } = parse(text);
    expect(dek.plain).toBe('What 20 towns promised, what was counted, and what nobody can check');
    expect(dek.html).toContain('<button class="bound counted"');
    expect(notes.size).toBe(1);
  });

  it('reads files with a byte order mark and Windows line ends', () => {
    expect(parse(`\uFEFF${head}Text.`.replaceAll('\n', '\r\n').replace('\uFEFF', '')).html).toBe('<p>Text.</p>\n');
    expect(parseStory(`\uFEFF${head}Text.`, 'content/narratives/saran/en.md', createEnvironment()).html).toBe(
      '<p>Text.</p>\n',
    );
  });

  it('gives the same bytes for the same text', () => {
    expect(parse(body)).toEqual(story);
  });
});
