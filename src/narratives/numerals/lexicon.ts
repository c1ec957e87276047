// What a language gives to find its numbers: an entry for each word that counts, and the idioms that do not.
import type { UnitWord } from './numeral.ts';

export type Entry =
  | { kind: 'cardinal'; value: number }
  | { kind: 'hundred' }
  /** `plural`: standing alone it is vague, as "thousands". */
  | { kind: 'scale'; value: number; plural?: boolean }
  /** `bare: false`: a fraction only after an article or a number, as "third". */
  | { kind: 'fraction'; value: number; bare: boolean }
  | { kind: 'multiple'; value: number }
  | { kind: 'vague'; value: number }
  /** Adds a half to what stands before: "and a half". */
  | { kind: 'half' }
  | { kind: 'and' }
  | { kind: 'article' }
  /** Joins the two numbers of a ratio: "one in five". */
  | { kind: 'in' }
  | { kind: 'of' };

export interface Lexicon {
  /** The decimal sign and the signs that part thousands. */
  decimal: string;
  groups: string;
  /** `word` in lower case. */
  lookup(word: string): Entry | undefined;
  /** The value of a fraction that two words make together, where the language builds it so. */
  fraction?(first: string, second: string): number | undefined;
  /** The unit that a word after a number names. */
  unit(word: string): UnitWord | undefined;
  /** Words that may stand between a number and its unit do not include these. */
  stops: ReadonlySet<string>;
  /** True if the number found is an idiom that counts nothing: "no one". `word` is what was found; all in lower case. */
  isIdiom(word: string, before: string, after: string): boolean;
  /** Regular expressions for dates, with groups named day, month, year and decade; months are stems in order. */
  months: readonly RegExp[];
  dates: readonly RegExp[];
}
