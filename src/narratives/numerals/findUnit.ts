// The unit that stands beside a number: a sign or currency next to it, or a word at most one word away.
import type { Lexicon } from './lexicon.ts';
import type { UnitWord } from './numeral.ts';

const currency: Readonly<Record<string, UnitWord>> = { $: 'dollars', '₸': 'tenge', '₽': 'roubles', '€': 'other' };

/** undefined if no unit is named; `reach` is how many words ahead are looked at. */
export function findUnit(text: string, start: number, end: number, lexicon: Lexicon, reach = 2): UnitWord | undefined {
  const sign = /(\p{Sc})\s?$/u.exec(text.slice(0, start))?.[1];
  if (sign !== undefined) return currency[sign] ?? 'other';
  const after = text.slice(end);
  const mark = /^[\s\u00a0\u202f]*(%|\p{Sc})/u.exec(after)?.[1];
  if (mark !== undefined) return mark === '%' ? 'percent' : (currency[mark] ?? 'other');
  let rest = after;
  for (let count = 0; count < reach; count += 1) {
    const word = /^[\s\u00a0\u202f\u2011-]+(\p{L}+)/u.exec(rest);
    if (!word?.[1]) return undefined;
    const name = word[1].toLowerCase();
    const unit = lexicon.unit(name);
    if (unit !== undefined) return unit;
    if (lexicon.stops.has(name)) return undefined;
    rest = rest.slice(word[0].length);
  }
  return undefined;
}
