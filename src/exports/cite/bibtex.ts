// An item as an entry of BibTeX, in UTF-8, as BibLaTeX, Biber and today's reference managers read it.
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { CslItem } from './cslItem.ts';

const config = plugins.config.get('@bibtex');
Object.assign(config.format, { asciiOnly: false, useIdAsLabel: true, checkLabel: false });

/** Zotero leaves out entries of the kind `@dataset`, which BibTeX does not know either: data are `@misc` of this type. */
const DATA = { genre: 'dataset' };
const MONTH = /^\tmonth = .*\n/m;

/** Signs that LaTeX takes for commands; letters of any language stay as they are. */
function escapeSigns(text: string): string {
  return text.replaceAll(/[&%$#_{}]/g, String.raw`\$&`);
}

/**
 * BibTeX itself has a month at most, and passes over the day that Zotero reads; the note says it to all others. The month is a number: behind a name
 * Zotero would lose the day.
 */
export function toBibtex({ title, publisher, note, issued, ...item }: CslItem): string {
  const [[year, month, day]] = issued['date-parts'];
  const entry = {
    ...item,
    ...(item.type === 'dataset' ? DATA : {}),
    title: escapeSigns(title),
    publisher: escapeSigns(publisher),
    issued: { 'date-parts': [[year, month]] },
    ...(note === undefined ? {} : { note: escapeSigns(note) }),
  };
  const text = new Cite(entry).format('bibtex').trim();
  return `${text.replace(MONTH, (line) => `${line}\tday = {${day}},\n`)}\n`;
}
