// A page of the site as the document that is printed: nothing to press, all that paper needs.
import { parseHTML } from 'linkedom';
import { escapeHtml } from '../../language/escape.ts';
import type { Words } from '../../language/words.ts';
import { moveTables, settleFigures } from './printFigures.ts';
import { numberNotes } from './printNotes.ts';
import { renderQrCode } from './qrCode.ts';
import { formatRunningHeads } from './runningHeads.ts';

export interface PrintedEdition {
  words: Words;
  /** Plain text. */
  title: string;
  /** The day of the edition, in words. */
  day: string;
  /** Public addresses of the page and of its edition. */
  page: string;
  edition: string;
  /** Style sheet of all editions on paper. */
  css: string;
}

/** What a story is made of, wherever its page keeps it, and what a lesson is. */
const PARTS = 'article.record, main .opening, main .correction-notice, main .contents, main .story, main section.cite';
/** Nothing on paper can be pressed, chosen or closed. */
const INTERFACE = 'script, form, .noprint, .figure-links, .pager, nav:not(.contents), .quote-bar, [data-finder]';

function renderEditionBlock({ words, day, page, edition }: PrintedEdition): string {
  const line = (key: 'print.frozen' | 'print.today', address: string) =>
    `<div><dt>${escapeHtml(words.say(key))}</dt><dd><a href="${escapeHtml(address)}">${escapeHtml(address)}</a></dd></div>`;
  return (
    `<div class="print-edition">${renderQrCode(edition, words.say('print.qr', { address: edition }))}` +
    `<div><p class="print-day">${escapeHtml(words.say('print.edition', { day }))}</p>` +
    `<dl>${line('print.frozen', edition)}${line('print.today', page)}</dl>` +
    `<p>${escapeHtml(words.say('print.how'))} ${escapeHtml(words.say('site.licence'))}</p></div></div>`
  );
}

function renderNotes(entries: readonly string[], words: Words): string {
  if (entries.length === 0) return '';
  return `<section class="print-notes"><h2>${escapeHtml(words.say('print.notes'))}</h2><ol>${entries.join('')}</ol></section>`;
}

/** The rules that fetch faces: what is printed brings its own and asks for nothing. */
const FONT_FACES = /@font-face\{[^}]*url\([^}]*\}/g;

/** The whole document, which needs no other file; throws where the page has no story and no lesson. */
export function toPrintDocument(html: string, edition: PrintedEdition): string {
  const { words, page } = edition;
  const { document } = parseHTML(html);
  const found = [...document.querySelectorAll(PARTS)];
  const parts = found.filter((part) => !found.some((other) => other !== part && other.contains(part)));
  if (parts.length === 0) throw new Error(`${page} has nothing to print`);
  const tables = moveTables(parts, page, words);
  for (const part of parts) for (const piece of part.querySelectorAll(INTERFACE)) piece.remove();
  for (const part of parts) settleFigures(part);
  const entries = numberNotes(document, parts, page, words);
  const main = document.createElement('main');
  main.append(...parts);
  main.querySelector('.opening')?.insertAdjacentHTML('afterend', renderEditionBlock(edition));
  main.insertAdjacentHTML('beforeend', tables + renderNotes(entries, words));
  const styles = [...document.querySelectorAll('style')].map((style) => style.textContent).join('');
  const wordmark = document.querySelector('.masthead .wordmark')?.innerHTML ?? '';
  const name = escapeHtml(words.say('site.name'));
  return (
    `<!doctype html><html lang="${words.locale}"><head><meta charset="utf-8"><title>${escapeHtml(edition.title)} · ${name}</title>` +
    `<style>${styles.replace(FONT_FACES, '')}${formatRunningHeads(edition)}${edition.css}</style></head>` +
    `<body class="print"><header class="print-head">${wordmark}</header>${main.outerHTML}</body></html>`
  );
}
