// The frame of every note: a popover that a button opens and closes without a script.
import { escapeHtml } from '../../language/escape.ts';
import type { Words } from '../../language/words.ts';

export interface Note {
  /** The element id that buttons name. */
  id: string;
  html: string;
}

export interface NoteParts {
  id: string;
  signs: readonly string[];
  /** Plain text: the name of the note, and its first line. */
  label: string;
  value: string;
  /** Term and finished markup; rows without markup are left out. */
  rows: readonly (readonly [term: string, html: string])[];
  /** Where the source can be read, with its language. */
  link?: { url: string; language: string } | undefined;
  /** The page of this site that says more. */
  page?: { href: string; label: string };
}

export function renderFrame({ id, signs, label, value, rows, link, page }: NoteParts, words: Words): Note {
  const list = rows
    .filter(([, html]) => html !== '')
    .map(([term, html]) => `<dt>${escapeHtml(term)}</dt><dd>${html}</dd>`)
    .join('');
  const anchor = link?.url
    ? `<a href="${escapeHtml(link.url)}" hreflang="${escapeHtml(link.language)}" rel="noopener">${escapeHtml(words.say('note.source'))}</a>`
    : '';
  const more = page === undefined ? '' : `<a href="${escapeHtml(page.href)}">${escapeHtml(page.label)}</a>`;
  const close = `<button type="button" class="note-close" popovertarget="${escapeHtml(id)}" popovertargetaction="hide">${escapeHtml(words.say('note.close'))}</button>`;
  const html =
    `<aside popover class="note ${signs.join(' ')}" id="${escapeHtml(id)}" role="note" aria-label="${escapeHtml(label)}">` +
    `<p class="note-value">${escapeHtml(value)}</p><dl>${list}</dl><p class="note-foot">${anchor}${more}${close}</p></aside>\n`;
  return { id, html };
}

/** Text of the evidence, which is in English: marked as such on pages in other languages. */
export function inEnglish(text: string, words: Words): string {
  const safe = escapeHtml(text);
  return words.locale === 'en' || text === '' ? safe : `<span lang="en">${safe}</span>`;
}

/** A list, or nothing. */
export function renderList(items: readonly string[]): string {
  return items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
}
