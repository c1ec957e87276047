// The names of languages, in a language.
import type { Locale } from './locales.ts';

/** `Russian` for `ru` in English; the code itself where it has no name. */
export function nameLanguage(code: string, locale: Locale): string {
  return new Intl.DisplayNames([locale], { type: 'language' }).of(code) ?? code;
}
