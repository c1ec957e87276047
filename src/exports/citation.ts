// How to cite a page, in one line.
import type { Words } from '../language/words.ts';

export interface Citable {
  title: string;
  /** ISO day. */
  date: string;
  url: string;
}

/** `Twenty Towns (2026): Title. 22 November 2026. https://…`; the reader adds the day of access. */
export function formatCitation({ title, date, url }: Citable, words: Words): string {
  const end = /[.?!]$/.test(title) ? '' : '.';
  return `${words.say('site.name')} (${date.slice(0, 4)}): ${title}${end} ${words.period(date)}. ${url}`;
}
