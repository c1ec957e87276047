// What a check against documents found, in numbers.
import type { DocumentCheck, Unchecked } from './checkDocument.ts';
import type { Copy } from './matchCopies.ts';

const REASONS: Readonly<Record<Unchecked, string>> = {
  words: 'part of a page described in words',
  counted: 'paragraph number of a source whose paragraphs nobody defined, or of a copy that is no plain text',
  noFragment: 'paragraph that exists, without a fragment found in the document',
  noWorkbook: 'sheet or row, and the copy is no workbook',
};

const sum = (checks: readonly DocumentCheck[], of: (check: DocumentCheck) => number): number =>
  checks.reduce((total, check) => total + of(check), 0);

/** `sources` is the number of all sources of the evidence. */
export function summariseChecks(copies: readonly Copy[], checks: readonly DocumentCheck[], sources: number): string {
  const covered = new Set(copies.map(({ source }) => source)).size;
  const read = copies.filter(({ isRead }) => isRead).length;
  const statements = sum(checks, (check) => check.statements);
  const found = sum(checks, ({ fragments }) => fragments.found);
  const missing = sum(checks, ({ fragments }) => fragments.missing);
  const confirmed = sum(checks, ({ locators }) => locators.confirmed);
  const wrong = sum(checks, ({ locators }) => locators.wrong);
  const reasons = (Object.keys(REASONS) as Unchecked[])
    .map((reason) => ({ reason, count: sum(checks, ({ locators }) => locators.unchecked[reason]) }))
    .filter(({ count }) => count > 0);
  return [
    `documents: ${copies.length}, of ${covered} of ${sources} sources; byte for byte as they were read: ${read}`,
    `statements that name a place in them: ${statements}`,
    `fragments: ${found} found, ${missing} missing, ${statements - found - missing} statements without one`,
    `locators: ${confirmed} confirmed, ${wrong} wrong, ${statements - confirmed - wrong} for people to follow`,
    ...reasons.map(({ reason, count }) => `  ${count} × ${REASONS[reason]}`),
  ].join('\n');
}
