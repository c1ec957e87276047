// Finds every number that a text says, in digits or in words, dates aside.
import type { Locale } from '../../language/locales.ts';
import { compose } from './compose.ts';
import { findDates } from './findDates.ts';
import { findUnit } from './findUnit.ts';
import { lexicons } from './lexicons.ts';
import type { Numeral } from './numeral.ts';
import { readTokens } from './tokens.ts';

/** All numbers of the text in order; what `findDates` finds is left out. */
export function findNumerals(text: string, locale: Locale): Numeral[] {
  const lexicon = lexicons[locale];
  const dates = findDates(text, locale);
  const tokens = readTokens(text, lexicon);
  const numerals: Numeral[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    const composed =
      token && !dates.some((date) => token.start < date.end && token.end > date.start)
        ? compose(tokens, at, lexicon)
        : undefined;
    if (!token || !composed) {
      at += 1;
      continue;
    }
    const start = token.start;
    const end = tokens[composed.next - 1]?.end ?? token.end;
    const before = text.slice(0, start);
    at = composed.next;
    const said = text.slice(start, end);
    if (!token.digits && lexicon.isIdiom(said.toLowerCase(), before.toLowerCase(), text.slice(end).toLowerCase()))
      continue;
    const sign = /(?:^|[\s(\u00a0«“])([+\u2212-])\p{Sc}?$/u.exec(before)?.[1];
    const { value, steps, form, scaled } = composed;
    numerals.push({
      start,
      end,
      text: said,
      value,
      steps,
      form,
      scaled,
      sign: sign === undefined ? '' : sign === '+' ? '+' : '-',
      unit: form === 'multiple' ? 'times' : findUnit(text, start, end, lexicon),
    });
  }
  return numerals;
}
