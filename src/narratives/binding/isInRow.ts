// Numbers in the text of an event, finding, directive, question, lesson or source link: only those that the row itself bears.
import type { Registry } from '../../evidence/registry.ts';
import type { Environment } from '../environment.ts';
import type { Numeral } from '../numerals/numeral.ts';
import { findNumerals } from '../numerals/findNumerals.ts';
import type { Row } from '../readTarget.ts';
import { compareNumber } from './rounding.ts';
import { isUnitFitting, toWorth } from './worth.ts';

/** The evidence, and the language in which its rows are read. */
export type RowReading = Pick<Environment, 'registry' | 'rowsSpeak'>;

function textsOf(target: Row): string[] {
  switch (target.kind) {
    case 'event':
      return [target.row.event];
    case 'finding':
      return [target.row.statement];
    case 'directive':
      return [target.row.what];
    case 'question':
      return [target.row.question, target.row.why, target.row.verdict];
    case 'lesson':
      return [target.row.title, target.row.statement];
    case 'source':
      return [target.row.title];
  }
}

function claimsOf(target: Row, registry: Registry): readonly string[] {
  if (target.kind === 'question') return target.row.claims;
  const evidence =
    target.kind === 'directive'
      ? target.row.evidence
      : target.kind === 'lesson'
        ? [...target.row.evidence_for, ...target.row.evidence_against]
        : [];
  return evidence.filter((id) => registry.has('claim', id) || registry.has('observation', id));
}

/** True if the row's text prints the number, or one of its claims has it as value. */
export function isInRow(numeral: Numeral, target: Row, { registry, rowsSpeak }: RowReading): boolean {
  const printed = textsOf(target).flatMap((text) => findNumerals(text, rowsSpeak));
  if (printed.some(({ value }) => Math.abs(value - numeral.value) <= 1e-9 * Math.max(1, value))) return true;
  return claimsOf(target, registry).some((id) => {
    const worth = toWorth({ kind: 'claim', row: registry.statement(id) });
    return isUnitFitting(numeral.unit, worth.unit) && compareNumber(numeral, worth, undefined) === 'fits';
  });
}
