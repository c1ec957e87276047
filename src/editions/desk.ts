// Where one language's edition is written: its words and its addresses.
import { escapeHtml } from '../language/escape.ts';
import { createWords } from '../language/createWords.ts';
import { type Locale, pathPrefix } from '../language/locales.ts';
import type { Words } from '../language/words.ts';
import { isIn } from './mirror.ts';
import type { Address, Workshop } from './workshop.ts';

export interface Addresses {
  /** Path from the root of the site to an address on this host, with base path and, where every language has it, language: `saran/` to `/sub/ru/saran/`. */
  href(path: string): string;
  /** The same with scheme and host. */
  url(path: string): string;
}

export interface Desk extends Addresses {
  words: Words;
  workshop: Workshop;
  escape(text: string): string;
}

export function createAddresses(locale: Locale, { site, base }: Address): Addresses {
  const href = (path: string) => {
    const own = path.replace(/^\/+/, '');
    return `${base}${isIn(locale, own) ? pathPrefix(locale) : ''}${own}`;
  };
  return { href, url: (path) => `${site}${href(path)}` };
}

export function createDesk(locale: Locale, workshop: Workshop): Desk {
  return { words: createWords(locale), workshop, escape: escapeHtml, ...createAddresses(locale, workshop.address) };
}
