// What paper cannot open: each bound number and each link gets a figure, which leads to who said it, or to the full address, at the end.
import { escapeHtml } from '../../language/escape.ts';
import type { Words } from '../../language/words.ts';
import { readAddress } from './readAddress.ts';
import { type PaperNote, readNote } from './readNote.ts';

type Entry = Pick<PaperNote, 'addresses'> & Partial<PaperNote>;

/** What leads to a part of the same paper. */
const UNNUMBERED = '.contents, .print-fold';
const HEADINGS = 'h1, h2, h3, .figure-title';

const PRINT_NOTE = 'print-note-';
const FIRST_REF = 'print-ref-';

/** A number, raised, at the place of a word; only the first of a note is what the note leads back to. */
function renderRef(number: number, isFirst: boolean, words: Words): string {
  const name = escapeHtml(words.say('print.note', { note: words.number(number) }));
  const id = isFirst ? ` id="${FIRST_REF}${number}"` : '';
  return `<sup class="print-ref"><a href="#${PRINT_NOTE}${number}"${id} aria-label="${name}">${words.number(number)}</a></sup>`;
}

/** An address or a document that an earlier entry gives in full is not given again. */
function renderEntry(entry: Entry, number: number, numberOf: (address: string) => number, words: Words): string {
  const { html = '', brief = '', addresses, document } = entry;
  const isKnown = document !== undefined && numberOf(document) < number;
  const printed = addresses.map((address) => {
    const first = numberOf(address);
    if (first < number) return escapeHtml(words.say('print.in-note', { note: words.number(first) }));
    return `<a class="print-address" href="${escapeHtml(address)}">${escapeHtml(readAddress(address))}</a>`;
  });
  const name = escapeHtml(words.say('print.back', { note: words.number(number) }));
  const back = `<a class="print-back" href="#${FIRST_REF}${number}" aria-label="${name}">${words.number(number)}</a>`;
  const parts = [back, isKnown ? brief : html, ...new Set(printed)];
  return `<li id="${PRINT_NOTE}${number}">${parts.filter((part) => part !== '').join(' ')}</li>`;
}

/** The button of a bound number becomes plain text, the ring of a longer phrase goes. */
function flatten(button: Element): Element {
  const text = button.ownerDocument.createElement('span');
  text.className = button.className;
  text.innerHTML = button.classList.contains('mark') ? '' : button.innerHTML;
  button.replaceWith(text);
  return text;
}

/** A figure stands close to its word: space that a page leaves at the end of a link goes. */
function closeUp(link: Element): void {
  const last = link.lastChild;
  if (last?.nodeType === last?.TEXT_NODE && last !== null) last.textContent = last.textContent?.trimEnd() ?? '';
}

/**
 * Sets the figures into the parts of a page and gives the list that they lead to, each note and each address once, in order of reading.
 * `page` is the public address of the page, against which its links are read.
 */
export function numberNotes(document: Document, parts: readonly Element[], page: string, words: Words): string[] {
  const entries: Entry[] = [];
  const byKey = new Map<string, number>();
  const byAddress = new Map<string, number>();
  const add = (key: string, entry: Entry): number => {
    const number = entries.push(entry);
    byKey.set(key, number);
    for (const address of entry.addresses) if (!byAddress.has(address)) byAddress.set(address, number);
    return number;
  };
  const mark = (place: Element, key: string, entry: Entry): void => {
    const known = byKey.get(key) ?? byAddress.get(key);
    const number = known ?? add(key, entry);
    place.insertAdjacentHTML('afterend', renderRef(number, known === undefined, words));
  };
  for (const place of parts.flatMap((part) => [...part.querySelectorAll('button[popovertarget], a[href]')])) {
    const isSilent = place.closest(UNNUMBERED) !== null;
    if (place.localName === 'a') {
      const target = place.getAttribute('href') ?? '';
      if (target.startsWith('#')) continue;
      const address = new URL(target, page).href;
      place.setAttribute('href', address);
      closeUp(place);
      if (!isSilent && address !== page) mark(place, address, { addresses: [address] });
      continue;
    }
    const id = place.getAttribute('popovertarget') ?? '';
    const note = document.getElementById(id);
    // A figure in a title would be read as part of it, in the outline as well.
    const isTitle = place.closest(HEADINGS) !== null;
    const text = flatten(place);
    if (note !== null && !isTitle) mark(text, id, readNote(note, page));
  }
  return entries.map((entry, index) => renderEntry(entry, index + 1, (address) => byAddress.get(address) ?? 0, words));
}
