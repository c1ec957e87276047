// The rows behind the drawing of a contested question, and the columns of its table.
import { nameSpeaker, toAttribution } from '../evidence/attribution.ts';
import { toBase } from '../evidence/quantity.ts';
import type { Registry } from '../evidence/registry.ts';
import type { Claim, Contested, Observation, Status } from '../evidence/rows.ts';
import type { Words } from '../language/words.ts';
import type { ChartRow, Column } from './chart.ts';
import { subjectParts } from './nameSubject.ts';

export interface QuestionRow extends ChartRow {
  /** In the base unit of the question. */
  value: number;
  /** Rough is an estimate or a claim without a method. */
  sign: 'promised' | 'counted' | 'rough';
  /** ISO period. */
  period: string;
  when: string;
  who: string;
  status: string;
  /** Of what, where the answers differ in it; else empty. */
  about: string;
  /** The value in words. */
  label: string;
}

const signs: Readonly<Partial<Record<Status, QuestionRow['sign']>>> = {
  promised: 'promised',
  planned: 'promised',
  claimed: 'rough',
  estimate: 'rough',
};
/** Jobs are promised and people are counted; the questions set one beside the other. */
export const unitOf = (unit: string): string => (unit === 'jobs' ? 'people' : unit);
const measureOf = (measure: string): string => (measure === 'staff' ? 'jobs' : measure);

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A row for each claim, in order of time. */
export function rowsOf(question: Contested, registry: Registry, words: Words): QuestionRow[] {
  const statements = question.claims.map((id) => registry.statement(id));
  const parts = statements.map((statement) => subjectParts(statement, registry, words));
  const isMixed = (part: 'measure' | 'name' | 'territory') => new Set(parts.map((one) => one[part])).size > 1;
  const told = (['measure', 'name', 'territory'] as const).filter(isMixed);
  const rows = statements.map((statement, index) => {
    const source = registry.source(statement.source);
    const { period, status } = toAttribution(statement, source);
    return {
      key: statement.id,
      claims: [statement.id],
      value: toBase(statement).value,
      sign: signs[status] ?? 'counted',
      period: period.text,
      start: period.start,
      when: words.period(period.text),
      who: capitalise(nameSpeaker(statement, source)),
      status: words.say(`status.${status}`),
      about: capitalise(told.flatMap((part) => parts[index]?.[part] || []).join(', ')),
      label: words.quantity(statement),
    } as const;
  });
  return rows.toSorted((a, b) => Number(a.start > b.start) - Number(a.start < b.start));
}

export function columnsOf(rows: readonly QuestionRow[]): Column<QuestionRow>[] {
  const column = (id: 'when' | 'value' | 'who' | 'status' | 'about', read: (row: QuestionRow) => string) => ({
    id,
    label: (words: Words) => words.say(`question.column.${id}`),
    value: read,
  });
  return [
    column('when', ({ when }) => when),
    column('value', ({ label }) => label),
    column('who', ({ who }) => who),
    column('status', ({ status }) => status),
    ...(rows.some(({ about }) => about !== '') ? [column('about', ({ about }) => about)] : []),
  ];
}

/**
 * Whether the claims can be answers to one question: several sources on the same measure of the same place and territory.
 * Versions of a project are one project.
 */
export function areRivals(statements: readonly (Claim | Observation)[], registry: Registry): boolean {
  const distinct = (read: (statement: Claim | Observation) => string) =>
    new Set(statements.map(read).filter(Boolean)).size;
  return (
    distinct(({ source }) => source) > 1 &&
    distinct(({ measure }) => measureOf(measure)) === 1 &&
    distinct(({ subject }) => (registry.has('place', subject) ? subject : 'project')) === 1 &&
    distinct(({ scope }) => scope) <= 1
  );
}
