// Which parts of the site every language has. The record of the evidence is kept once, in the language of the evidence.
import { type Locale, defaultLocale } from '../language/locales.ts';

/**
 * Paths from the root of the site that exist in the original alone: the pages and files of single records, whose texts are the
 * evidence's own, the interface for machines, and files that no language changes.
 */
const ORIGINAL_ONLY = [
  'ledger/',
  'sources/',
  'data/',
  'api/',
  'editions/',
  'cite/claim/',
  'cite/series/',
  'cite/calculation/',
  'cite/data/',
  'cite/edition/',
  'favicon.svg',
] as const;

/** What of them every language has all the same: the disputes, which are the heart of the site. */
const CONTESTED = 'ledger/contested/';
/** Editions on paper, of which each language has its own. */
const PAPER = /^editions\/.+\.pdf$/;

/** Whether a path from the root of the site, without language, exists in a language: in the original all of them do. */
export function isIn(locale: Locale, path: string): boolean {
  if (locale === defaultLocale || path.startsWith(CONTESTED) || PAPER.test(path)) return true;
  return !ORIGINAL_ONLY.some((part) => path.startsWith(part));
}
