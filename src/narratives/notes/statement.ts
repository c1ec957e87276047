// A claim or an observation in one line: what it says, who says it, of when.
import { nameSpeaker } from '../../evidence/attribution.ts';
import type { Registry } from '../../evidence/registry.ts';
import type { Claim, Observation } from '../../evidence/rows.ts';
import { escapeHtml } from '../../language/escape.ts';
import type { Words } from '../../language/words.ts';
import { renderList } from './noteFrame.ts';
import { renderSubject } from './subject.ts';

/** Number, unit and qualifier. */
export function sayValue(row: Claim | Observation, words: Words): string {
  const { value, unit } = row;
  return unit === 'year'
    ? String(value)
    : words.quantity({ value, unit, qualifier: row.kind === 'claim' ? row.qualifier : 'exact' });
}

/** The speaker, or who published it where no speaker was noted. */
export function sayWho(row: Claim | Observation, registry: Registry): string {
  return nameSpeaker(row, registry.source(row.source));
}

export function sayWhen(row: Claim | Observation, words: Words): string {
  return words.period(row.kind === 'claim' ? row.period.text : String(row.year));
}

/** Markup of a list of statements: value, speaker, time, and of what, unless all are of the same. `beside` is a row that stands over the list. */
export function renderStatements(
  rows: readonly (Claim | Observation)[],
  registry: Registry,
  words: Words,
  beside?: Claim | Observation,
): string {
  const all = beside === undefined ? rows : [beside, ...rows];
  const isMixed = new Set(all.map(({ measure, subject }) => `${measure} ${subject}`)).size > 1;
  return renderList(
    rows.map((row) => {
      const of = isMixed ? `: ${renderSubject(row, registry)}` : '';
      return `<b>${escapeHtml(sayValue(row, words))}</b>, ${escapeHtml(sayWho(row, registry))}, ${escapeHtml(sayWhen(row, words))}${of}`;
    }),
  );
}
