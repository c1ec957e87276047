// A claim or an observation in one line: what it says, who says it, of when.
import type { Registry } from '../../evidence/registry.ts';
import type { Claim, Observation } from '../../evidence/rows.ts';
import { escapeHtml } from '../../language/escape.ts';
import type { Words } from '../../language/words.ts';
import { inEnglish } from './noteFrame.ts';

/** Number, unit and qualifier. */
export function sayValue(row: Claim | Observation, words: Words): string {
  const { value, unit } = row;
  return unit === 'year' ? String(value) : words.quantity({ value, unit, qualifier: row.kind === 'claim' ? row.qualifier : 'exact' });
}

/** The speaker, or who published it where no speaker was noted. */
export function sayWho(row: Claim | Observation, registry: Registry): string {
  const { publisher, title } = registry.source(row.source);
  return (row.kind === 'claim' ? row.speaker : '') || publisher || title;
}

export function sayWhen(row: Claim | Observation, words: Words): string {
  return words.period(row.kind === 'claim' ? row.period.text : String(row.year));
}

/** Markup of one item of a list: value, speaker, time. */
export function renderStatement(row: Claim | Observation, registry: Registry, words: Words): string {
  return `<b>${escapeHtml(sayValue(row, words))}</b>, ${inEnglish(sayWho(row, registry), words)}, ${escapeHtml(sayWhen(row, words))}`;
}
