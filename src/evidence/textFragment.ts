// The address of the very words of a claim on the page that prints them: https://wicg.github.io/scroll-to-text-fragment/.
import type { Source } from './rows.ts';

/** Files that a browser downloads or shows in a viewer of its own: it finds no words in them. */
const FILES = /\.(?:pdf|docx?|xlsx?|pptx?|csv|zip|rtf)$/i;

/** Percent-encoded as the directive wants it: a dash, a comma and an ampersand are signs of its own there. */
function encode(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D');
}

/**
 * The address with a text fragment, so that browsers scroll to the words and mark them; undefined where the words are not
 * known, are a bare number, or stand in a workbook or another file.
 */
export function toTextFragmentUrl({ url, type }: Pick<Source, 'url' | 'type'>, fragment: string): string | undefined {
  const words = fragment.trim().replaceAll(/\s+/g, ' ');
  if (!/\p{L}/u.test(words) || type === 'dataset') return undefined;
  const address = URL.parse(url);
  if (address === null || FILES.test(address.pathname)) return undefined;
  // An anchor stays: browsers that know no text fragments scroll there.
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${encode(words)}`;
}
