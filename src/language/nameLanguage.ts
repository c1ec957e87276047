// What a language calls itself, for links to it.
import type { Locale } from './locales.ts';

/** `English`, `русский`, `қазақ тілі`. */
export function nameLanguage(locale: Locale): string {
  return new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale;
}
