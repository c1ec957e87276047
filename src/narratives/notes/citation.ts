// Where a number or a statement stands: title, publisher, date, place in the document.
import type { Source } from '../../evidence/rows.ts';
import { escapeHtml } from '../../language/escape.ts';
import type { Words } from '../../language/words.ts';
import { inEnglish } from './noteFrame.ts';

export function renderCitation(
  { title, publisher, published, language }: Source,
  locator: string,
  words: Words,
): string {
  const parts = [
    `<cite lang="${escapeHtml(language)}">${escapeHtml(title)}</cite>`,
    escapeHtml(publisher),
    published === '' ? '' : escapeHtml(words.period(published)),
    inEnglish(locator, words),
  ];
  return parts.filter((part) => part !== '').join(', ');
}
