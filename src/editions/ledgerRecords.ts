// Every line of the ledger for the filter: questions and calculations, then claims and series by measure and period.
import type { Calculation } from '../calculations/calculation.ts';
import { nameSubject } from '../charts/nameSubject.ts';
import { calculationPath, claimPath, seriesPath } from '../evidence/addresses.ts';
import { PANEL_SPEAKER, nameSpeaker } from '../evidence/attribution.ts';
import type { Registry } from '../evidence/registry.ts';
import type { Claim, Observation } from '../evidence/rows.ts';
import type { LedgerRecord, RecordKind } from '../exports/ledgerColumns.ts';
import type { Words } from '../language/words.ts';
import { sayComputed } from '../narratives/notes/calculationNote.ts';
import { signOf } from './evidenceLine.ts';
import type { ThemeEdition } from './questions.ts';

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];

/** A place; where a project stands; and the town that a place lies in. */
export function placesOf(subject: string, registry: Registry): string[] {
  const place = registry.place(registry.has('place', subject) ? subject : registry.project(subject).place);
  const isInTown = registry.has('place', place.parent) && registry.place(place.parent).kind === 'town';
  return isInTown ? [place.id, place.parent] : [place.id];
}

function yearsOf(statement: Claim | Observation): [number, number] {
  if (statement.kind === 'observation') return [statement.year, statement.year];
  return [Number(statement.period.start.slice(0, 4)), Number(statement.period.end.slice(0, 4))];
}

/** What several statements have together. */
function gather(kind: RecordKind, statements: readonly (Claim | Observation)[], registry: Registry) {
  const years = statements.flatMap(yearsOf);
  return {
    from: Math.min(...years),
    to: Math.max(...years),
    facets: {
      kind: [kind],
      measure: unique(statements.map(({ measure }) => measure)),
      place: unique(statements.flatMap(({ subject }) => placesOf(subject, registry))),
      status: unique(statements.map((row) => (row.kind === 'claim' ? row.status : 'statistic'))),
      source: unique(statements.map(({ source }) => source)),
      speaker: unique(statements.map((row) => nameSpeaker(row, registry.source(row.source)))),
    },
  };
}

function toClaimRecord(claim: Claim, registry: Registry, words: Words): LedgerRecord {
  return {
    ...gather('claim', [claim], registry),
    path: claimPath(claim.id),
    sign: signOf(claim.status),
    value: words.quantity(claim),
    title: nameSubject(claim, registry, words),
    hidden: claim.statement,
    when: words.period(claim.period.text),
    who: nameSpeaker(claim, registry.source(claim.source)),
  };
}

function toSeriesRecord(rows: readonly [Observation, ...Observation[]], registry: Registry, words: Words) {
  const years = rows.map(({ year }) => year);
  const [first] = rows;
  const common = gather('series', rows, registry);
  return {
    ...common,
    // A series speaks for its place alone, of whatever territory; whose number each is, its page says.
    path: seriesPath(first),
    sign: 'series',
    value: words.say('ledger.series.value', { count: new Set(years).size }),
    title: nameSubject({ ...first, scope: '' }, registry, words),
    hidden: '',
    when: words.period(`${common.from}/${common.to}`),
    who: PANEL_SPEAKER,
  };
}

function toCalculationRecord(calculation: Calculation, registry: Registry, words: Words): LedgerRecord {
  const { id, title, formula, parents } = calculation;
  const common = gather(
    'calculation',
    parents.map((parent) => registry.statement(parent)),
    registry,
  );
  return {
    ...common,
    facets: { ...common.facets, status: [], speaker: [] },
    path: calculationPath(id),
    sign: 'calculated',
    value: sayComputed(calculation, { words }),
    title,
    hidden: formula.words,
    when: words.period(common.from === common.to ? String(common.to) : `${common.from}/${common.to}`),
    who: words.say('site.name'),
  };
}

/** The panel's rows by place and measure, whatever territory and workbook. */
export function groupSeries({ tables }: Registry): (readonly [Observation, ...Observation[]])[] {
  const groups = Map.groupBy(tables.observations, ({ subject, measure }) => `${subject} ${measure}`);
  return [...groups.values()].flatMap(([first, ...rest]) => (first === undefined ? [] : [[first, ...rest] as const]));
}

export function listRecords(
  calculations: readonly Calculation[],
  contested: readonly ThemeEdition[],
  registry: Registry,
  words: Words,
): LedgerRecord[] {
  const questions = contested
    .flatMap((theme) => theme.questions)
    .map(({ path, question, answers, why, verdict }): LedgerRecord => {
      const common = gather(
        'question',
        answers.map(({ id }) => registry.statement(id)),
        registry,
      );
      return {
        ...common,
        path,
        sign: 'contested',
        value: '',
        title: question,
        hidden: `${why} ${verdict}`,
        when: words.period(common.from === common.to ? String(common.to) : `${common.from}/${common.to}`),
        who: words.say('home.contested.answers', { count: answers.length }),
      };
    });
  const ofMeasure = ({ facets }: LedgerRecord) => registry.measure(facets.measure[0] ?? '').label;
  const numbers = [
    ...registry.tables.claims
      .toSorted((a, b) => compareText(a.period.start, b.period.start))
      .map((claim) => toClaimRecord(claim, registry, words)),
    ...groupSeries(registry)
      .map((rows) => toSeriesRecord(rows, registry, words))
      .toSorted((a, b) => words.compare(a.title, b.title)),
  ];
  return [
    ...questions,
    ...calculations.map((calculation) => toCalculationRecord(calculation, registry, words)),
    ...numbers.toSorted((a, b) => words.compare(ofMeasure(a), ofMeasure(b))),
  ];
}

/** ISO dates in order. */
function compareText(a: string, b: string): number {
  return Number(a > b) - Number(a < b);
}
