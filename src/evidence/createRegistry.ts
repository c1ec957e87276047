// Look-ups over the checked tables.
import { findNearest } from './nearest.ts';
import type { Registry } from './registry.ts';
import type { Contested, Observation, Tables } from './rows.ts';

/** The registry over tables that parseEvidence has checked. */
export function createRegistry(tables: Tables): Registry {
  const claims = indexById(tables.claims);
  const observations = indexById(tables.observations);
  const [sources, places, projects] = [indexById(tables.sources), indexById(tables.places), indexById(tables.projects)];
  const [findings, events, questions] = [
    indexById(tables.findings),
    indexById(tables.events),
    indexById(tables.contested),
  ];
  const [measures, directives, lessons] = [
    indexById(tables.measures),
    indexById(tables.directives),
    indexById(tables.lessons),
  ];
  const kinds = {
    claim: claims,
    observation: observations,
    source: sources,
    place: places,
    project: projects,
    finding: findings,
    event: events,
    question: questions,
  } as const;
  const ordered = tables.claims.toSorted(
    (a, b) => compare(a.period.start, b.period.start) || compare(a.period.end, b.period.end) || compare(a.id, b.id),
  );
  const claimsByMeasure = Map.groupBy(ordered, ({ measure }) => measure);
  const claimsBySubject = Map.groupBy(ordered, ({ measure, subject }) => join(measure, subject));
  const panel = Map.groupBy(tables.observations, ({ measure, subject, scope }) => join(measure, subject, scope));
  const questionsByClaim = groupQuestions(tables.contested);

  return {
    tables,
    claim: (id) => look(claims, id, 'claim'),
    observation: (id) => look(observations, id, 'observation'),
    statement: (id) =>
      claims.get(id) ??
      observations.get(id) ??
      refuse(id, 'claim or observation', [...claims.keys(), ...observations.keys()]),
    source: (id) => look(sources, id, 'source'),
    place: (id) => look(places, id, 'place'),
    project: (id) => look(projects, id, 'project'),
    measure: (id) => look(measures, id, 'measure'),
    finding: (id) => look(findings, id, 'finding'),
    event: (id) => look(events, id, 'event'),
    directive: (id) => look(directives, id, 'directive'),
    lesson: (id) => look(lessons, id, 'lesson'),
    question: (id) => look(questions, id, 'contested question'),
    claimsOf: (measure, subject) =>
      (subject === undefined ? claimsByMeasure.get(measure) : claimsBySubject.get(join(measure, subject))) ?? [],
    seriesSources: (measure, subject, scope) =>
      [...new Set((panel.get(join(measure, subject, scope)) ?? []).map(({ source }) => source))].toSorted(compare),
    series(measure, subject, scope, source) {
      const rows = panel.get(join(measure, subject, scope)) ?? [];
      const chosen = source === undefined ? rows : rows.filter((row) => row.source === source);
      assertOneSource(chosen);
      return chosen.toSorted((a, b) => a.year - b.year);
    },
    questionsOf: (claim) => questionsByClaim.get(claim) ?? [],
    has: (kind, id) => kinds[kind].has(id),
    nearest: (id) => findNearest(id, [...claims.keys(), ...observations.keys()]),
  };
}

function indexById<Row extends { id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}

function look<Row>(rows: ReadonlyMap<string, Row>, id: string, noun: string): Row {
  return rows.get(id) ?? refuse(id, noun, rows.keys());
}

function refuse(id: string, noun: string, candidates: Iterable<string>): never {
  const nearest = findNearest(id, candidates);
  throw new Error(`unknown ${noun} "${id}"${nearest === undefined ? '' : `; did you mean "${nearest}"?`}`);
}

// Two workbooks print the same quantity with another rounding or base: to join them in one line is never right silently.
function assertOneSource(rows: readonly Observation[]): void {
  const sources = [...new Set(rows.map(({ source }) => source))];
  const [row] = rows;
  if (row === undefined || sources.length < 2) return;
  const series = `${row.measure} of ${row.subject} (${row.scope || 'scope not stated'})`;
  throw new Error(`several sources give ${series}; name one of ${sources.toSorted(compare).join(', ')}`);
}

function groupQuestions(questions: readonly Contested[]): ReadonlyMap<string, readonly Contested[]> {
  const pairs = questions.flatMap((question) => question.claims.map((claim) => ({ claim, question })));
  const groups = Map.groupBy(pairs, ({ claim }) => claim);
  return new Map([...groups].map(([claim, members]) => [claim, members.map(({ question }) => question)]));
}

function join(...parts: string[]): string {
  return parts.join('\n');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
