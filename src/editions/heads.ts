// The head matter of each kind of page; what it says there is what Layout renders.
import { toQuestionJsonLd } from '../exports/headMatter/questionJsonLd.ts';
import { toCatalogJsonLd } from '../exports/headMatter/catalogJsonLd.ts';
import type { HeadTag } from '../exports/headMatter/headTag.ts';
import type { Story } from '../narratives/story.ts';
import { headArgument, listGrounds } from './argumentHeads.ts';
import type { ChartEdition } from './chartEdition.ts';
import { WHOLE } from './citable.ts';
import type { Citing } from './citing.ts';
import type { CorrectionEdition } from './corrections.ts';
import { headData } from './dataHeads.ts';
import { type DatasetHeads, createDatasetHeads } from './datasetHeads.ts';
import type { Desk } from './desk.ts';
import type { LessonEdition } from './lessons.ts';
import type { PdfOf } from './pdfEditions.ts';
import type { QuestionEdition } from './questions.ts';

export interface Heads extends DatasetHeads {
  story(story: Story): HeadTag[];
  lesson(lesson: LessonEdition, description: string): HeadTag[];
  question(question: QuestionEdition, description: string): HeadTag[];
  /** Of the page of all tables; the files are handed in. */
  data(files: { csv(table: string): Uint8Array; json(table: string): string }): HeadTag[];
}

export interface HeadParts {
  home: Story;
  charts: readonly ChartEdition[];
  corrections: readonly CorrectionEdition[];
  citing: Citing;
  pdfOf: PdfOf;
}

export function createHeads(desk: Desk, { home, charts, corrections, citing, pdfOf }: HeadParts): Heads {
  const { words, url, workshop } = desk;
  const { registry } = workshop.evidence;
  const { site, base } = workshop.address;
  const date = home.updated;
  const root = (path: string) => `${site}${base}${path}`;
  const isCorrected = (kind: CorrectionEdition['kind'], id: string) =>
    corrections.some((row) => row.kind === kind && row.id === id);
  const titleOf = {
    chart: (id: string) => charts.find((chart) => chart.id === id)?.text.title.plain ?? id,
    calculation: (id: string) => workshop.evidence.calculation(id).title,
  };
  return {
    story: (story) =>
      headArgument(
        {
          type: 'Article',
          citation: citing.of('story', story.slug),
          description: story.description.plain,
          published: story.published,
          updated: story.updated,
          sources: story.sources.map((id) => registry.source(id)),
          basedOn: listGrounds(story, titleOf),
          card: `cards/${story.slug}.png`,
          pdf: pdfOf('story', story.slug)?.path,
          isCorrected: isCorrected('story', story.slug),
        },
        desk,
      ),
    lesson: ({ id, slug, source, pro, contra }, description) => {
      const sources = new Set([source.id, ...[...pro, ...contra].map((line) => line.source.id)]);
      return headArgument(
        {
          type: 'Report',
          citation: citing.of('lesson', slug),
          description,
          published: home.published,
          updated: date,
          sources: [...sources].map((name) => registry.source(name)),
          basedOn: [],
          card: undefined,
          pdf: pdfOf('lesson', slug)?.path,
          isCorrected: isCorrected('lesson', id),
        },
        desk,
      );
    },
    ...createDatasetHeads(desk, { date, citing }),
    question: ({ id, question, why, verdict, answers, path }, description) => {
      const described = toQuestionJsonLd({
        question,
        why,
        verdict,
        date,
        locale: words.locale,
        url: url(path),
        name: words.say('site.name'),
        home: url(''),
        answers: answers.map((line) => ({
          text: `${line.text}: ${line.value ?? ''} (${line.when})`,
          url: url(line.path),
          who: line.who,
          appearance: line.source,
        })),
      });
      return headData(
        { citation: citing.of('question', id), description, date },
        { type: 'Question', items: [], described },
        desk,
      );
    },
    data: ({ csv, json }) => {
      const tables = workshop.tables.map(({ name, title, description }) => ({
        title,
        description,
        url: `${url('data/')}#${name}`,
        files: [
          { url: root(`data/${name}.csv`), type: 'text/csv', bytes: csv(name) },
          { url: root(`data/${name}.json`), type: 'application/json', bytes: json(name) },
        ],
      }));
      const described = toCatalogJsonLd({
        title: words.say('cite.data.all'),
        description: words.say('data.dek'),
        locale: words.locale,
        url: url('data/'),
        name: words.say('site.name'),
        home: url(''),
        tables,
      });
      const items = [
        { url: root('datapackage.json'), type: 'application/json' },
        ...tables.flatMap(({ files }) => files),
      ];
      const page = { citation: citing.of('data', WHOLE), description: words.say('data.dek'), date };
      return headData(page, { type: 'DataCatalog', items, described }, desk);
    },
  };
}
