// A number in the words of a chart, with the qualifier that its source gives it.
import type { Claim } from '../evidence/rows.ts';
import type { Words } from '../language/words.ts';

/** `more than 1,000`, `about 500,000 tyres made`: the qualifier of a claim before a text that holds its value. */
export function qualify({ qualifier }: Claim, text: string, words: Words): string {
  return qualifier === 'exact' ? text : words.say(`qualifier.${qualifier}`, { quantity: text });
}

/** `more than 1,000`: the bare number with its qualifier, where the heading says what is counted. */
export function sayAmount({ qualifier, value }: Claim, words: Words): string {
  return words.say(`chart.amount.${qualifier}`, { number: words.number(value) });
}
