// A claim and a calculation as JSON: a promise to outsiders. Keys are the columns of the CSV, dates are ISO, addresses are whole.
import type { Calculation } from '../calculations/calculation.ts';
import type { Claim, Source } from '../evidence/rows.ts';

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

/** A page of the site, or a record. */
export interface JsonLink {
  id: string;
  title: string;
  url: string;
}

export interface JsonUse extends JsonLink {
  kind: string;
}

/** What every record says of itself. */
export interface RecordHead {
  /** Of the page, and of this file. */
  url: string;
  jsonUrl: string;
  /** The value in words, with qualifier and unit. */
  text: string;
  uses: readonly JsonUse[];
  citation: string;
}

export interface ClaimParts extends RecordHead {
  claim: Claim;
  source: Source;
  sourceUrl: string;
  /** The address of the very words; undefined where no browser could find them. */
  wordsUrl: string | undefined;
  measureLabel: string;
  subjectName: string;
  questions: readonly JsonLink[];
}

export interface CalculationParts extends RecordHead {
  calculation: Calculation;
  parents: readonly { id: string; text: string; url: string }[];
}

const print = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

function toJsonSource(source: Source, page: string): object {
  const { id, title, author, publisher, published, url, language, type, standing, licence, reliability } = source;
  return {
    id,
    title,
    author: author || null,
    publisher,
    published: published || null,
    url,
    language,
    type,
    standing,
    licence: licence || null,
    reliability: reliability || null,
    page,
  };
}

/**
 * `{id, measure, measure_label, subject, subject_name, period, value, printed, unit, qualifier, status, speaker, locator,
 * fragment, fragment_url, statement, note, scope, text, url, json_url, source: {…}, questions: [{id, title, url}],
 * uses: [{kind, id, title, url}], citation, licence}`; an empty column is null.
 */
export function toClaimJson(parts: ClaimParts): string {
  const { claim, source, sourceUrl, wordsUrl, measureLabel, subjectName, questions } = parts;
  const { period, ...row } = claim;
  return print({
    id: row.id,
    measure: row.measure,
    measure_label: measureLabel,
    subject: row.subject,
    subject_name: subjectName,
    period: period.text,
    value: row.value,
    printed: row.printed,
    unit: row.unit,
    qualifier: row.qualifier,
    status: row.status,
    speaker: row.speaker || null,
    locator: row.locator || null,
    fragment: row.fragment || null,
    fragment_url: wordsUrl ?? null,
    statement: row.statement,
    note: row.note || null,
    scope: row.scope || null,
    text: parts.text,
    url: parts.url,
    json_url: parts.jsonUrl,
    source: toJsonSource(source, sourceUrl),
    questions,
    uses: parts.uses,
    citation: parts.citation,
    licence: LICENCE,
  });
}

/** `{id, title, value, unit, text, formula: {words, symbols, worked}, range, parents: [{id, text, url}], caveat, url, json_url, uses, citation, licence}`. */
export function toCalculationJson({ calculation, parents, ...head }: CalculationParts): string {
  const { id, title, value, unit, formula, worked, range, caveat } = calculation;
  return print({
    id,
    title,
    value,
    unit,
    text: head.text,
    formula: { ...formula, worked: worked ?? null },
    range: range ?? null,
    parents,
    caveat,
    url: head.url,
    json_url: head.jsonUrl,
    uses: head.uses,
    citation: head.citation,
    licence: LICENCE,
  });
}
