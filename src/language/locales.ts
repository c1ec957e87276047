// The languages of the site. English has no prefix in addresses.

export const locales = ['en', 'ru', 'kk'] as const;
export type Locale = (typeof locales)[number];
export const defaultLocale: Locale = 'en';

/** What the speakers of a language call it. */
export const autonyms = { en: 'English', ru: 'Русский', kk: 'Қазақша' } as const satisfies Record<Locale, string>;

/** The first letters of its name, by which signs in Kazakhstan call it. */
export const shortNames = { en: 'Eng', ru: 'Рус', kk: 'Қаз' } as const satisfies Record<Locale, string>;

/** '' for English, 'ru/' for Russian: what stands before every path. */
export function pathPrefix(locale: Locale): string {
  return locale === defaultLocale ? '' : `${locale}/`;
}
