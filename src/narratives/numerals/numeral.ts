// A number as a text says it: in digits, in words, as a fraction or as a multiple.

export type UnitWord =
  | 'percent'
  | 'tenge'
  | 'dollars'
  | 'roubles'
  | 'times'
  | 'people'
  | 'jobs'
  | 'towns'
  | 'tonnes'
  | 'hectares'
  | 'km'
  | 'months'
  | 'years'
  | 'days'
  | 'other';

export interface Numeral {
  /** Offsets in the text; `end` is exclusive and leaves the unit out. */
  start: number;
  end: number;
  text: string;
  /** With magnitude words worked in: "1.5 million" is 1500000, "two thirds" is 0.666…; NaN if it is no number of the language. */
  value: number;
  /** The units that the last digit may stand for: 36.4 has 0.1; 1,200 may be rounded to 1, 10 or 100. Empty for fractions. */
  steps: readonly number[];
  /** `vague` is "hundreds" and the like: any number from twice to ten times the value. */
  form: 'number' | 'fraction' | 'multiple' | 'vague';
  /** True if a magnitude word (thousand, million …) took part. */
  scaled: boolean;
  sign: '' | '+' | '-';
  /** The unit that stands right beside it, if it names one. */
  unit: UnitWord | undefined;
}
