// Contested questions, lessons and charts: what is made of the numbers.
import { statementPath } from '../../evidence/addresses.ts';
import type { Claim, Contested } from '../../evidence/rows.ts';
import { printRecord, toJsonRow } from '../../exports/api/printJson.ts';
import type { EvidenceLine } from '../evidenceLine.ts';
import type { LessonEdition } from '../lessons.ts';
import type { QuestionEdition } from '../questions.ts';
import { type ApiDesk, type Collection, LICENCE, apiPath } from './apiDesk.ts';

function toAnswer(claim: Claim, { url, words }: ApiDesk['edition']): object {
  return {
    id: claim.id,
    text: words.quantity(claim),
    period: claim.period.text,
    value: claim.value,
    unit: claim.unit,
    qualifier: claim.qualifier,
    status: claim.status,
    scope: claim.scope === '' ? null : claim.scope,
    speaker: claim.speaker === '' ? null : claim.speaker,
    source: claim.source,
    url: url(statementPath(claim)),
    json_url: url(apiPath('claims', claim.id)),
  };
}

function writeQuestion({ id, claims }: Contested, question: QuestionEdition, { registry, edition }: ApiDesk): string {
  const { url, citing } = edition;
  return printRecord({
    id,
    question: question.question,
    theme: question.theme,
    answers: claims.map((claim) => toAnswer(registry.claim(claim), edition)),
    why: question.why,
    verdict: question.verdict,
    url: url(question.path),
    json_url: url(apiPath('contested', id)),
    citation: citing.of('question', id).line('apa'),
    licence: LICENCE,
  });
}

export function collectContested(desk: ApiDesk): Collection {
  const { registry, edition } = desk;
  const editions = new Map(
    edition.contested.flatMap(({ questions }) => questions.map((one) => [one.id, one] as const)),
  );
  const rows = registry.tables.contested.flatMap((row) => {
    const question = editions.get(row.id);
    return question === undefined ? [] : [{ row, question }];
  });
  return {
    name: 'contested',
    list: rows.map(({ row, question }) => ({
      id: row.id,
      question: row.question,
      theme: question.theme,
      claims: row.claims,
      url: edition.url(question.path),
    })),
    records: rows.map(({ row, question }) => ({ id: row.id, read: () => writeQuestion(row, question, desk) })),
  };
}

function writeLesson(lesson: LessonEdition, { edition }: ApiDesk): string {
  const { url, citing } = edition;
  const toEvidence = ({ id, text, value, path }: EvidenceLine) => ({ id, text, value: value ?? null, url: url(path) });
  return printRecord({
    id: lesson.id,
    title: lesson.title,
    kind: lesson.kind,
    statement: lesson.statement,
    evidence_for: lesson.pro.map(toEvidence),
    evidence_against: lesson.contra.map(toEvidence),
    caveat: lesson.caveat === '' ? null : lesson.caveat,
    source: lesson.source.id,
    locator: lesson.source.locator,
    url: url(lesson.path),
    json_url: url(apiPath('lessons', lesson.id)),
    citation: citing.of('lesson', lesson.slug).line('apa'),
    licence: LICENCE,
  });
}

export function collectLessons(desk: ApiDesk): Collection {
  const { lessons, url } = desk.edition;
  return {
    name: 'lessons',
    list: lessons.map(({ id, title, kind, statement, path }) => ({ id, title, kind, statement, url: url(path) })),
    records: lessons.map((lesson) => ({ id: lesson.id, read: () => writeLesson(lesson, desk) })),
  };
}

/** The file of a chart has empty texts in its rows, as its CSV has; here they are null. */
function fillRows({ rows, ...head }: { rows: readonly object[] }): object {
  return { ...head, rows: rows.map(toJsonRow) };
}

export function collectCharts({ edition }: ApiDesk): Collection {
  const { charts, url, citing } = edition;
  return {
    name: 'charts',
    list: charts.map(({ id, text }) => ({
      id,
      title: text.title.plain,
      dek: text.dek.plain,
      url: url(`charts/${id}/`),
    })),
    records: charts.map((chart) => ({
      id: chart.id,
      read: () =>
        printRecord({
          ...fillRows(JSON.parse(chart.json()) as { rows: readonly object[] }),
          dek: chart.text.dek.plain,
          alt: chart.text.alt.plain,
          note: chart.text.note?.plain ?? null,
          json_url: url(apiPath('charts', chart.id)),
          csv_url: url(chart.files.csv),
          svg_url: url(chart.files.svg),
          embed_url: url(`embed/${chart.id}/`),
          citation: citing.of('chart', chart.id).line('apa'),
        }),
    })),
  };
}
