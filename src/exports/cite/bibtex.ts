// An item as an entry of BibTeX, in UTF-8, as BibLaTeX, Biber and today's reference managers read it.
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { CslItem } from './cslItem.ts';

const config = plugins.config.get('@bibtex');
Object.assign(config.format, { asciiOnly: false, useIdAsLabel: true, checkLabel: false });
// Styles that do not know a dataset set it as they set @misc.
config.types.bibtex.target['dataset'] = 'dataset';

/** Signs that LaTeX takes for commands; letters of any language stay as they are. */
function escapeSigns(text: string): string {
  return text.replaceAll(/[&%$#_{}]/g, String.raw`\$&`);
}

/** The day of the edition stands in the note: BibTeX has a month at most. */
export function toBibtex({ title, publisher, note, issued, ...item }: CslItem): string {
  const [[year, month]] = issued['date-parts'];
  const entry = {
    ...item,
    title: escapeSigns(title),
    publisher: escapeSigns(publisher),
    issued: { 'date-parts': [[year, month]] },
    ...(note === undefined ? {} : { note: escapeSigns(note) }),
  };
  return `${new Cite(entry).format('bibtex').trim()}\n`;
}
