// The record of each calculation: the formula in words, in symbols and with its numbers, and all that it stands on.
import type { Calculation } from '../calculations/calculation.ts';
import { calculationPath } from '../evidence/addresses.ts';
import { toBase } from '../evidence/quantity.ts';
import { sayComputed } from '../narratives/notes/calculationNote.ts';
import type { Words } from '../language/words.ts';
import type { EvidenceLine } from './evidenceLine.ts';
import { chooseTitles } from './pageTitles.ts';
import type { RecordDesk, RecordLink } from './recordDesk.ts';
import { type Theme, themeOf } from './themes.ts';

/** A piece of a formula with its numbers put in: a sign, or a number with its record. */
export interface Term {
  text: string;
  /** Of the record, from the root of the site, without language; undefined for signs and constants. */
  path: string | undefined;
}

export interface Reckoning {
  kind: 'value' | 'low' | 'high';
  terms: readonly Term[];
  result: string;
}

export interface CalculationRecord extends RecordLink {
  /** What a browser calls the page: no other page is called so. */
  pageTitle: string;
  id: string;
  theme: Theme;
  calculation: Calculation;
  /** For search engines, which show little more than the longest. */
  description: string;
  /** In words, as stories say it. */
  value: string;
  /** Empty where the parents agree. */
  range: string;
  parents(): readonly EvidenceLine[];
  /** The formula with the numbers put in; empty where there is nothing to reckon. */
  reckonings(): readonly Reckoning[];
}

const LONGEST = 180;
const PIECES = /\{([^}]+)\}|(\d+)|([^{\d]+)/g;

function toTerms(worked: string, { words, workshop, lineOf }: RecordDesk): Term[] {
  return [...worked.matchAll(PIECES)].map(([text, id, constant]) => {
    if (constant !== undefined) return { text: words.number(Number(constant)), path: undefined };
    if (id === undefined) return { text, path: undefined };
    const { value } = toBase(workshop.evidence.registry.statement(id));
    return { text: words.number(value), path: lineOf(id).path };
  });
}

/** A long title needs no more words. */
function describe(title: string, value: string, words: Words): string {
  const full = words.say('calculation.description', { title, value });
  return full.length <= LONGEST ? full : words.say('calculation.description.short', { title, value });
}

function toRecord(calculation: Calculation, desk: RecordDesk): Omit<CalculationRecord, 'pageTitle'> {
  const { words, workshop, lineOf } = desk;
  const { id, title, value, range, parents, worked } = calculation;
  const path = calculationPath(id);
  const say = (result: number): string => sayComputed({ ...calculation, value: result }, { words });
  const results = { value, low: range?.low ?? value, high: range?.high ?? value };
  return {
    id,
    path,
    title,
    description: describe(title, say(value), words),
    theme: themeOf({ claims: parents }, workshop.evidence.registry),
    calculation,
    value: say(value),
    range: range === undefined ? '' : words.say('note.range.values', { low: say(range.low), high: say(range.high) }),
    parents: () => parents.map(lineOf),
    reckonings: () =>
      (['value', 'low', 'high'] as const).flatMap((kind) => {
        const text = worked?.[kind];
        return text === undefined ? [] : [{ kind, terms: toTerms(text, desk), result: say(results[kind]) }];
      }),
  };
}

/** In the order of their topics. */
export function createCalculationRecords(calculations: readonly Calculation[], desk: RecordDesk): CalculationRecord[] {
  const records = calculations.map((calculation) => toRecord(calculation, desk));
  const pageTitles = chooseTitles(records, [
    ({ title, value }) => `${title}: ${value}`,
    ({ title }) => title,
    ({ value, id }) => `${value}: ${id}`,
  ]);
  return records.map((record) => ({ ...record, pageTitle: pageTitles.get(record) ?? record.title }));
}
