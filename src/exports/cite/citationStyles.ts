// Items in words, as styles of citation want them, by citeproc. It works at build only and is not shipped.
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { Locale } from '../../language/locales.ts';
import type { CslItem } from './cslItem.ts';

export const styleNames = ['apa', 'chicago', 'harvard', 'gost'] as const;
export type StyleName = (typeof styleNames)[number];
/** Styles that do not come with the package: Chicago author-date and GOST R 7.0.100, as XML. */
export type OwnStyles = Readonly<Record<'chicago' | 'gost', string>>;
/** The words of styles in Russian and Kazakh, as XML; English comes with the package. */
export type StyleLocales = Readonly<Record<Exclude<Locale, 'en'>, string>>;
/** The line of each item by its id. */
export type Lines = ReadonlyMap<string, string>;

/**
 * What tells the works of one list apart, `2026a` and `2026b`, and puts a dash for an author named before: each of our lines
 * stands alone.
 */
const LISTING =
  / (?:disambiguate-[a-z-]+|givenname-disambiguation-rule|subsequent-author-substitute|collapse)="[^"]*"/g;

/** The manual says: where publisher and author are one, name the author only. Its CSL style does not see it. */
function prepare(item: CslItem, style: StyleName): Omit<CslItem, 'publisher'> {
  const { publisher, ...rest } = item;
  return style === 'apa' && item.author.some(({ literal }) => literal === publisher) ? rest : item;
}

/** The names under which styles know languages. */
const LANGUAGES = { en: 'en-US', ru: 'ru-RU', kk: 'kk-KZ' } as const satisfies Record<Locale, string>;

/** Makes lines of many items at once, which is much quicker than one by one. */
export function createStyles(
  own: OwnStyles,
  words: StyleLocales,
): (items: readonly CslItem[], style: StyleName, locale: Locale) => Lines {
  const { styles, locales } = plugins.config.get('@csl');
  locales.add(LANGUAGES.ru, words.ru);
  locales.add(LANGUAGES.kk, words.kk);
  const xml = { apa: styles.get('apa'), harvard: styles.get('harvard1'), ...own };
  for (const name of styleNames) styles.add(`towns-${name}`, xml[name].replaceAll(LISTING, ''));
  return (items, style, locale) => {
    const options = {
      template: `towns-${style}`,
      lang: LANGUAGES[locale],
      format: 'text',
      nosort: true,
      asEntryArray: true,
    } as const;
    const lines = new Cite(items.map((item) => prepare(item, style))).format('bibliography', options);
    return new Map(lines.map(([id, line]) => [id, line.trim()]));
  };
}
