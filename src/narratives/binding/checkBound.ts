// The text of a claim or calculation link against the value behind it.
import type { Words } from '../../language/words.ts';
import type { Registry } from '../../evidence/registry.ts';
import type { Numeral } from '../numerals/numeral.ts';
import type { Bound } from '../readTarget.ts';
import { isDuration } from './duration.ts';
import { findBend, isQualifierKept } from './qualifiers.ts';
import { type Verdict, compareNumber } from './rounding.ts';
import { isPair } from './shareScale.ts';
import { type Worth, isUnitFitting, toWorth } from './worth.ts';

export interface Mismatch {
  what: string;
  remedy: string;
}

/** `numerals` are those of the link, in order, with offsets in `text`, the whole passage. undefined if all is well. */
export function checkBound(
  target: Bound,
  numerals: readonly Numeral[],
  text: string,
  { registry, words }: { registry: Registry; words: Words },
): Mismatch | undefined {
  const worth = toWorth(target);
  const noun = target.kind === 'claim' ? 'claim' : 'calculation';
  const { unit, qualifier } = worth;
  const proper =
    target.kind === 'claim' ? words.quantity({ value: worth.value, unit, qualifier }) : quoteComputed(worth, words);
  const said = numerals.filter((numeral) => unit === 'year' || !isDuration(numeral, target, registry));
  const [first, second] = said;
  if (!first)
    return {
      what: `no number in the text linked to the ${noun}`,
      remedy: `write "${proper}", or link these words to its source`,
    };
  if (worth.range && second && said.length === 2 && isPair(first, second, text)) {
    return isRangeFitting(first, second, worth.range, worth)
      ? undefined
      : {
          what: `text does not fit the ${noun}`,
          remedy: `its range is ${words.number(worth.range.low, 1)} to ${words.number(worth.range.high, 1)}`,
        };
  }
  for (const numeral of said) {
    if (!isUnitFitting(numeral.unit, unit))
      return { what: `unit does not fit the ${noun}`, remedy: `write "${proper}"` };
    const bend = findBend(text.slice(0, numeral.start), text.slice(numeral.end), words.locale);
    let verdict: Verdict = compareNumber(numeral, worth, bend);
    // "from 3 up to 1.5": where the source has no bound, the words before may belong to something else.
    if (verdict === 'off' && bend === 'up-to' && qualifier === 'exact')
      verdict = compareNumber(numeral, worth, undefined);
    if (verdict === 'off')
      return { what: `text does not fit the ${noun}`, remedy: `write "${proper}", or a correct rounding of it` };
    if (verdict === 'too-fine') return { what: 'finer than the source', remedy: `write "${proper}", or fewer digits` };
    if (!isQualifierKept(qualifier, bend)) return { what: 'qualifier dropped', remedy: `write "${proper}"` };
  }
  return undefined;
}

function quoteComputed({ value, unit, step }: Worth, words: Words): string {
  return words.quantity({ value: Math.round(value / step) * step, unit });
}

// Rounded outwards, the range still holds: 4.9 to 6.1 is "four to seven".
const isWhole = (numeral: Numeral, value: number): boolean => !numeral.scaled && numeral.value === value;

function isRangeFitting(
  first: Numeral,
  second: Numeral,
  { low, high }: { low: number; high: number },
  worth: Worth,
): boolean {
  const fits = (numeral: Numeral, value: number): boolean =>
    compareNumber(numeral, { ...worth, value }, undefined) === 'fits';
  return (
    (fits(first, low) || isWhole(first, Math.floor(low))) && (fits(second, high) || isWhole(second, Math.ceil(high)))
  );
}
