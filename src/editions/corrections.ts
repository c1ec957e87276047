// What was corrected, in one language: for the page of all corrections and for the notices on the pages concerned.
import type { Calculation } from '../calculations/calculation.ts';
import { nameSubject } from '../charts/nameSubject.ts';
import { calculationPath, directivePath, lessonPath, questionPath, statementPath } from '../evidence/addresses.ts';
import type { CorrectedKind, Correction, KnownIds } from '../evidence/corrections.ts';
import type { Registry } from '../evidence/registry.ts';
import type { ChartText, Story } from '../narratives/story.ts';
import type { Desk } from './desk.ts';

export interface CorrectionEdition extends Correction {
  /** Its place on the page of corrections: unique, for a day corrects a thing at most once. */
  anchor: string;
  /** The day in words. */
  day: string;
  title: string;
  /** Of the page concerned, from the root of the site, without language. */
  path: string;
}

/** What an edition has written itself, to be named in its own words. */
export interface OwnTexts {
  stories: readonly Pick<Story, 'slug' | 'hed'>[];
  charts: readonly { id: string; text: Pick<ChartText, 'title'> }[];
  calculations: readonly Pick<Calculation, 'id' | 'title'>[];
}

type Named = Pick<CorrectionEdition, 'title' | 'path'>;
const named = (title: string, path: string): Named => ({ title, path });
const idsOf = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);

/** Every id that a correction may name. */
export function listKnown(
  { tables }: Registry,
  calculations: readonly { id: string }[],
  charts: readonly { id: string }[],
  stories: readonly string[],
): KnownIds {
  return {
    story: stories,
    chart: idsOf(charts),
    claim: [...idsOf(tables.claims), ...idsOf(tables.observations)],
    calculation: idsOf(calculations),
    question: idsOf(tables.contested),
    lesson: idsOf(tables.lessons),
    directive: idsOf(tables.directives),
    town: idsOf(tables.places.filter(({ kind }) => kind === 'town')),
  };
}

function find<Row>(rows: readonly Row[], isIt: (row: Row) => boolean, noun: string): Row {
  const row = rows.find(isIt);
  if (row === undefined) throw new Error(`a correction names a ${noun} that this edition lacks`);
  return row;
}

function nameCorrected(kind: CorrectedKind, id: string, { words, workshop }: Desk, own: OwnTexts): Named {
  const { registry } = workshop.evidence;
  switch (kind) {
    case 'story':
      return named(find(own.stories, ({ slug }) => slug === id, kind).hed.plain, `${id}/`);
    case 'chart':
      return named(find(own.charts, (chart) => chart.id === id, kind).text.title.plain, `charts/${id}/`);
    case 'calculation':
      return named(find(own.calculations, (row) => row.id === id, kind).title, calculationPath(id));
    case 'claim': {
      const row = registry.statement(id);
      const when = words.period(row.kind === 'claim' ? row.period.text : String(row.year));
      return named(`${nameSubject(row, registry, words)} (${when})`, statementPath(row));
    }
    case 'question':
      return named(registry.question(id).question, questionPath(id));
    case 'lesson':
      return named(registry.lesson(id).title, lessonPath(id));
    case 'directive':
      return named(registry.directive(id).what, directivePath(id));
    case 'town':
      return named(registry.place(id).name, `towns/${id}/`);
  }
}

/** Its place on the page of corrections. */
export function anchorOf({ date, kind, id }: Pick<Correction, 'date' | 'kind' | 'id'>): string {
  return `c-${date}-${kind}-${id}`;
}

export function createCorrections(rows: readonly Correction[], desk: Desk, own: OwnTexts): CorrectionEdition[] {
  return rows.map((row) => ({
    ...row,
    anchor: anchorOf(row),
    day: desk.words.period(row.date),
    ...nameCorrected(row.kind, row.id, desk, own),
  }));
}
