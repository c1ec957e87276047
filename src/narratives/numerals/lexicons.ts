// The lexicon of each language of the site.
import type { Locale } from '../../language/locales.ts';
import { english } from './english.ts';
import { kazakh } from './kazakh.ts';
import type { Lexicon } from './lexicon.ts';
import { russian } from './russian.ts';

export const lexicons: Readonly<Record<Locale, Lexicon>> = { en: english, ru: russian, kk: kazakh };
