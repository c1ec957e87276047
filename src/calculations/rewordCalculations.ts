// Calculations in the words of another language: titles, formulas in words and caveats are exchanged, numbers stay.
import type { Worded, Wordings } from '../evidence/wordings.ts';
import type { Calculation } from './calculation.ts';

const TABLE = 'calculations';

/** What a translation says of every calculation. */
export function wordedCalculations(calculations: readonly Calculation[]): Worded {
  return {
    table: TABLE,
    fields: ['title', 'words', 'caveat'],
    rows: calculations.map(({ id, title, formula, caveat }) => ({ id, title, words: formula.words, caveat })),
  };
}

export function rewordCalculations(calculations: readonly Calculation[], wordings: Wordings): Calculation[] {
  return calculations.map((calculation) => {
    const { title, words, caveat } = wordings.get(TABLE)?.get(calculation.id) ?? {};
    return {
      ...calculation,
      title: title ?? calculation.title,
      formula: { ...calculation.formula, words: words ?? calculation.formula.words },
      caveat: caveat ?? calculation.caveat,
    };
  });
}
