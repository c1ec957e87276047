// Words before and after a number that bend it: about, more than, up to …
import type { Qualifier } from '../../evidence/rows.ts';
import type { Locale } from '../../language/locales.ts';

export type Bend = 'about' | 'above' | 'at-least' | 'below' | 'up-to' | 'almost';

interface Bends {
  /** Matched at the end of what stands before the number. */
  before: readonly (readonly [Bend, RegExp])[];
  /** Matched at the start of what stands after it. */
  after: readonly (readonly [Bend, RegExp])[];
}

const end = (words: string): RegExp => new RegExp(`(?:^|[^\\p{L}])(?:${words})[\\s\\u00a0]*[$₸+]?$`, 'iu');
const start = (words: string): RegExp => new RegExp(`^[\\s\\u00a0]*(?:${words})(?![\\p{L}])`, 'iu');

const bends: Readonly<Record<Locale, Bends>> = {
  en: {
    before: [
      ['at-least', end('at least|no fewer than|no less than|a minimum of')],
      [
        'up-to',
        end('(?<!add(?:s|ed|ing)? )up to|at most|no more than|not more than|as many as|as much as|a maximum of'),
      ],
      ['above', end('more than|over|above|upwards of|exceed(?:s|ed|ing)?|greater than|beyond')],
      ['below', end('less than|fewer than|under|below|short of')],
      ['almost', end('almost|nearly|close to|just under|just below|approaching|not quite|all but')],
      ['about', end('about|around|some|roughly|approximately|circa|in the region of|an estimated')],
    ],
    after: [
      ['at-least', start('or more|at least')],
      ['about', start('or so')],
      ['up-to', start('at most|or fewer|or less')],
    ],
  },
  ru: {
    before: [
      ['at-least', end('не менее|как минимум|минимум|по меньшей мере|не меньше')],
      ['up-to', end('до|не более|не больше|максимум')],
      ['above', end('более|более чем|больше|больше чем|свыше|выше|превы\\p{L}+')],
      ['almost', end('почти|чуть менее|чуть меньше|без малого|близко к')],
      ['below', end('менее|менее чем|меньше|меньше чем|ниже')],
      ['about', end('около|примерно|порядка|приблизительно|ориентировочно')],
    ],
    after: [
      ['about', start('или около того')],
      ['at-least', start('и более|или больше')],
    ],
  },
  kk: {
    before: [
      ['at-least', end('кемінде|ең кемі')],
      ['up-to', end('ең көбі|барынша')],
      ['almost', end('дерлік|шамалас')],
      ['about', end('шамамен|жуық|жобамен')],
    ],
    after: [
      ['above', start('(?:\\p{L}+[\\s\\u00a0]+){0,3}?(?:астам|артық|көп|асады|асты)')],
      ['almost', start('(?:\\p{L}+[\\s\\u00a0]+){0,3}?дерлік')],
      ['about', start('(?:\\p{L}+[\\s\\u00a0]+){0,3}?(?:шамасында|жуық|шақты|жуығы\\p{L}*|таяу)')],
      ['up-to', start('(?:\\p{L}+[\\s\\u00a0]+){0,3}?дейін')],
      ['at-least', start('(?:\\p{L}+[\\s\\u00a0]+){0,3}?кем емес')],
      ['below', start('(?:\\p{L}+[\\s\\u00a0]+){0,3}?(?:аз|кем)')],
    ],
  },
};

/** The bend that the words around a number give it, or undefined. */
export function findBend(before: string, after: string, locale: Locale): Bend | undefined {
  const left = bends[locale].before.find(([, pattern]) => pattern.test(before));
  return (left ?? bends[locale].after.find(([, pattern]) => pattern.test(after)))?.[0];
}

// A weaker word keeps the source's meaning, a stronger one or none does not.
const kept: Readonly<Record<Qualifier, readonly (Bend | undefined)[]>> = {
  exact: [undefined, 'about', 'above', 'at-least', 'below', 'up-to', 'almost'],
  about: ['about'],
  'at-least': ['at-least'],
  'more-than': ['above', 'at-least'],
  'up-to': ['up-to'],
  almost: ['almost', 'about', 'below'],
};

/** Whether a text that bends its number so keeps what the source's qualifier says. */
export function isQualifierKept(qualifier: Qualifier, bend: Bend | undefined): boolean {
  return kept[qualifier].includes(bend);
}
