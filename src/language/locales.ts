// The languages of the site. English has no prefix in addresses.

export const locales = ['en', 'ru', 'kk'] as const;
export type Locale = (typeof locales)[number];
export const defaultLocale: Locale = 'en';

/** '' for English, 'ru/' for Russian: what stands before every path. */
export function pathPrefix(locale: Locale): string {
  return locale === defaultLocale ? '' : `${locale}/`;
}
