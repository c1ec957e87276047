// A number that we compute, with the claims it stands on.
import type { Unit } from '../evidence/rows.ts';
import type { Worked } from './worked.ts';

export interface Calculation {
  kind: 'calculation';
  /** kebab-case: `output-weight-per-head`, `town-change-abai`. */
  id: string;
  title: string;
  formula: {
    /** One sentence a reader can follow. */
    words: string;
    /** The same in symbols, with the letters explained: `w = (s / 100) / (p / P)`. */
    symbols: string;
  };
  /** Ids of claims and observations; in the order of the formula, each once. */
  parents: readonly string[];
  /** `times` and `percent` are ratios; a share of 36.4 % is 36.4, not 0.364. */
  unit: Unit | 'KZT-mn-per-job' | 'percentage-points' | 'years';
  value: number;
  /** Lowest and highest value over every combination of disagreeing parents; absent where parents agree. */
  range?: { low: number; high: number };
  /** The formula with the numbers put in; absent where there is nothing to reckon, as in a count of towns. */
  worked?: Worked;
  /** What a reader must know before quoting it: perimeter, break, currency. */
  caveat: string;
}
