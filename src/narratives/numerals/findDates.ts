// Finds years, months and days: "18 June 2025", "June 2025", "2021–2024", "the 1990s".
import type { Locale } from '../../language/locales.ts';
import { findUnit } from './findUnit.ts';
import type { Lexicon } from './lexicon.ts';
import { lexicons } from './lexicons.ts';

export interface DateMention {
  start: number;
  end: number;
  text: string;
  year?: number;
  /** 1 to 12. */
  month?: number;
  day?: number;
  /** The first year of a decade. */
  decade?: number;
}

const iso = /(?<![\p{L}\p{N}])(?<year>(?:1[5-9]|20)\d\d)-(?<month>\d\d)(?:-(?<day>\d\d))?(?![\p{N}-])/dgu;
const bare =
  /(?<![\p{L}\p{N}.,$₸\u2212+])(?<year>(?:1[5-9]|20)\d\d)(?![\p{N}\p{L}]|[.,]\d|[\s\u00a0\u202f]?%|-\p{L})/dgu;
// The short end of a span: 2021–24.
const short = /(?<=(?<![\p{L}\p{N}])(?<century>1[5-9]|20)\d\d[–-])(?<tail>\d\d)(?![\p{N}\p{L}]|[.,]\d)/dgu;

const known = new WeakMap<Lexicon, readonly RegExp[]>();

function patternsOf(lexicon: Lexicon): readonly RegExp[] {
  const patterns = known.get(lexicon) ?? [iso, ...lexicon.dates, short, bare];
  known.set(lexicon, patterns);
  return patterns;
}

/** All dates of the text in order. A year with a unit beside it, as in "2000 people", is a number and left out. */
export function findDates(text: string, locale: Locale): DateMention[] {
  const lexicon = lexicons[locale];
  const found: DateMention[] = [];
  for (const pattern of patternsOf(lexicon)) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end && end > other.start)) continue;
      const { year, month, day, decade, century, tail } = match.groups ?? {};
      const mention: DateMention = { start, end, text: match[0] };
      if (tail !== undefined) mention.year = Number(`${century}${tail}`);
      if (year !== undefined) mention.year = Number(year);
      if (month !== undefined)
        mention.month = /\d/u.test(month) ? Number(month) : lexicon.months.findIndex((name) => name.test(month)) + 1;
      if (day !== undefined) mention.day = Number(day);
      if (decade !== undefined) mention.decade = Number(decade);
      if (pattern === bare && isCount(text, start, end, lexicon)) continue;
      found.push(mention);
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

function isCount(text: string, start: number, end: number, lexicon: Lexicon): boolean {
  const unit = findUnit(text, start, end, lexicon, 1);
  if (unit !== undefined && unit !== 'years') return true;
  const next = /^[\s\u00a0\u202f]+(\p{L}+)/u.exec(text.slice(end))?.[1]?.toLowerCase();
  const kind = next === undefined ? undefined : lexicon.lookup(next)?.kind;
  return kind === 'scale' || kind === 'hundred';
}
