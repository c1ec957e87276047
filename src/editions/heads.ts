// The head matter of each kind of page; what it says there is what Layout renders.
import { toQuestionJsonLd } from '../exports/headMatter/questionJsonLd.ts';
import { toCatalogJsonLd } from '../exports/headMatter/catalogJsonLd.ts';
import type { Distribution } from '../exports/headMatter/datasetJsonLd.ts';
import type { HeadTag } from '../exports/headMatter/headTag.ts';
import type { Story } from '../narratives/story.ts';
import { headArgument, listGrounds } from './argumentHeads.ts';
import type { ChartEdition } from './chartEdition.ts';
import { WHOLE } from './citable.ts';
import type { Citing } from './citing.ts';
import type { CorrectionNotices, NoticedKind } from './correctionNotices.ts';
import { headData } from './dataHeads.ts';
import { type DatasetHeads, createDatasetHeads } from './datasetHeads.ts';
import type { Desk } from './desk.ts';
import type { LessonEdition } from './lessons.ts';
import type { PdfOf } from './pdfEditions.ts';
import type { QuestionEdition } from './questions.ts';
import type { Release } from './release.ts';

/** What the page of all tables tells of the files to download. */
export type DataFiles = Pick<Release, 'files' | 'json'>;

/** Media types of the forms of the whole. */
const WHOLES = [
  ['data/twenty-towns.zip', 'application/zip'],
  ['data/twenty-towns.sqlite', 'application/vnd.sqlite3'],
] as const;

export interface Heads extends DatasetHeads {
  story(story: Story): HeadTag[];
  lesson(lesson: LessonEdition, description: string): HeadTag[];
  question(question: QuestionEdition, description: string): HeadTag[];
  /** Of the page of all tables; the files are handed in. */
  data(release: DataFiles): HeadTag[];
}

export interface HeadParts {
  home: Story;
  charts: readonly ChartEdition[];
  noticesOn(kind: NoticedKind, id: string): CorrectionNotices;
  citing: Citing;
  pdfOf: PdfOf;
}

export function createHeads(desk: Desk, { home, charts, noticesOn, citing, pdfOf }: HeadParts): Heads {
  const { words, url, workshop } = desk;
  const { registry } = workshop.evidence;
  const { site, base } = workshop.address;
  const date = home.updated;
  const root = (path: string) => `${site}${base}${path}`;
  const correctionsOf = (kind: NoticedKind, id: string): string | undefined => {
    const { own, below } = noticesOn(kind, id);
    return own.length + below.length > 0 ? url('corrections/') : undefined;
  };
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
          corrections: correctionsOf('story', story.slug),
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
          corrections: correctionsOf('lesson', id),
        },
        desk,
      );
    },
    ...createDatasetHeads(desk, { date, citing, correctionsOf }),
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
        corrections: correctionsOf('question', id),
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
    data: ({ files, json }) => {
      const fileOf = (path: string, type: string): Distribution => {
        const file = files.get(path);
        if (file === undefined) throw new Error(`the release has no file "${path}"`);
        return { url: root(path), type, bytes: file.read() };
      };
      const whole = {
        title: words.say('cite.data.all'),
        description: words.say('data.dek'),
        url: url('data/'),
        files: WHOLES.map(([path, type]) => fileOf(path, type)),
      };
      const tables = workshop.tables.map(({ name, title, description }) => ({
        title,
        description,
        url: `${url('data/')}#${name}`,
        files: [
          fileOf(`data/${name}.csv`, 'text/csv'),
          { url: root(`data/${name}.json`), type: 'application/json', bytes: json(name) },
          fileOf(`data/${name}.parquet`, 'application/vnd.apache.parquet'),
        ],
      }));
      const described = toCatalogJsonLd({
        title: words.say('cite.data.all'),
        description: words.say('data.dek'),
        locale: words.locale,
        url: url('data/'),
        name: words.say('site.name'),
        home: url(''),
        tables: [whole, ...tables],
      });
      const items = [
        { url: root('datapackage.json'), type: 'application/json' },
        ...[whole, ...tables].flatMap((table) => table.files),
      ];
      const page = { citation: citing.of('data', WHOLE), description: words.say('data.dek'), date };
      return headData(page, { type: 'DataCatalog', items, described }, desk);
    },
  };
}
