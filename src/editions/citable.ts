// All that may be cited alone, with its title, its day and what a reader of the citation must know.
import type { Citable, CitedKind } from '../exports/cite/cslItem.ts';
import type { ChartText, Story } from '../narratives/story.ts';
import type { DatedEditions } from './datedEditions.ts';
import type { Desk } from './desk.ts';
import type { SourceLine } from './evidenceLine.ts';
import type { LessonEdition } from './lessons.ts';
import type { QuestionEdition } from './questions.ts';
import type { Records } from './records.ts';
import type { TownEdition } from './townEdition.ts';

export interface CitedPage extends Omit<Citable, 'url' | 'language'> {
  /** From the root of the site, without language. */
  path: string;
}

/** What an edition has. */
export interface CitableParts {
  home: Story;
  stories: readonly Story[];
  charts: readonly { id: string; text: Pick<ChartText, 'title'> }[];
  towns: readonly Pick<TownEdition, 'id' | 'name' | 'path'>[];
  lessons: readonly LessonEdition[];
  questions: readonly QuestionEdition[];
  records: Records;
  dated: Pick<DatedEditions, 'all'>;
}

/** The id under which the data set as a whole is cited. */
export const WHOLE = 'all';

/** In the order of the kinds. `home.updated` is the day of the edition, which pages without a day of their own bear. */
export function listCitable({ words, workshop }: Desk, parts: CitableParts): CitedPage[] {
  const edition = parts.home.updated;
  const page = (kind: CitedKind, id: string, path: string, title: string, more = '', date = edition): CitedPage => {
    const note = [words.say('cite.note.edition', { date: words.period(date) }), more].filter((part) => part !== '');
    return { kind, id, path, title, date, note: note.join(' ') };
  };
  const { stories, charts, towns, lessons, questions, records, dated } = parts;
  const said = (who: string, { title, publisher }: SourceLine) =>
    words.say('cite.note.claim', { who, where: publisher === who ? title : `${title} (${publisher})` });
  return [
    ...stories.map(({ slug, hed, updated }) => page('story', slug, `${slug}/`, hed.plain, '', updated)),
    ...lessons.map(({ slug, path, title, source }) =>
      page('lesson', slug, path, title, words.say('cite.note.lesson', { study: source.title })),
    ),
    ...towns.map(({ id, path, name }) => page('town', id, path, words.say('town.title', { name }))),
    ...charts.map(({ id, text }) => page('chart', id, `charts/${id}/`, text.title.plain)),
    page('data', WHOLE, 'data/', words.say('cite.data.all')),
    ...workshop.tables.map(({ name, title }) =>
      page('data', name, `data/#${name}`, words.say('cite.data.table', { title })),
    ),
    ...records.claims.map(({ id, path, pageTitle, line }) =>
      page('claim', id, path, pageTitle, said(line.who, line.source)),
    ),
    ...records.series.map(({ id, path, title, years: [first, last] }) =>
      page('series', id, path, words.say('cite.series', { title, first, last }), words.say('cite.note.series')),
    ),
    ...records.calculations.map(({ id, path, pageTitle }) =>
      page('calculation', id, path, pageTitle, words.say('cite.note.calculation')),
    ),
    ...questions.map(({ id, path, question }) => page('question', id, path, question, words.say('cite.note.question'))),
    ...dated.all.map(({ date, day, path }) =>
      page('edition', date, path, words.say('editions.title.data', { day }), words.say('cite.note.edition.data'), date),
    ),
  ];
}
