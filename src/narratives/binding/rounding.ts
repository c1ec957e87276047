// When a number of a text may stand for a value. The one place where "close enough" is decided.
import type { Numeral } from '../numerals/numeral.ts';
import type { Bend } from './qualifiers.ts';
import type { Worth } from './worth.ts';

export type Verdict = 'fits' | 'too-fine' | 'off';

/** Largest relative distance of a bare rounding, of "about" and "almost", and of a bound such as "more than". */
const reach = { bare: 1 / 20, about: 1 / 12, bound: 1 / 6 } as const;
const tiny = 1e-9;

const isEqual = (a: number, b: number): boolean => Math.abs(a - b) <= tiny * Math.max(1, Math.abs(a), Math.abs(b));
const isWhole = (value: number): boolean => isEqual(value, Math.round(value));

/**
 * A number fits if it is the value correctly rounded, not finer than the source prints it, and not farther off than 5 %
 * (8 % after "about"; whole numbers from three up always). Where the source gives a plain value, "more than", "less than" and
 * "almost" name a bound of our own: the value must lie beyond it, within a sixth of it (a twelfth for "almost"). Where the source
 * gives a bound itself, only its own number may be repeated. Signs are compared only if the text has one.
 */
export function compareNumber(said: Numeral, worth: Worth, bend: Bend | undefined): Verdict {
  if (Number.isNaN(said.value)) return 'off';
  if (said.sign === '-' && worth.value > 0) return 'off';
  if (said.sign === '+' && worth.value < 0) return 'off';
  const share = said.form === 'fraction' && worth.unit === 'percent';
  if (said.form === 'fraction' && !share && worth.unit !== 'times') return 'off';
  if (said.form === 'multiple' && worth.unit !== 'times') return 'off';
  // "138.4" under a heading "billion tenge" is meant in the unit of the source, "228 tenge" is not.
  const full =
    said.scaled || worth.scale === 1 || (said.unit !== undefined && said.unit !== 'other' && said.unit !== 'jobs');
  const candidates = share ? [1 / 100] : full ? [worth.scale] : [1, worth.scale];
  const verdicts = candidates.map((scale) =>
    compareAt(said, Math.abs(worth.value) * scale, worth.step * scale, worth, bend),
  );
  return verdicts.includes('fits') ? 'fits' : verdicts.includes('too-fine') ? 'too-fine' : 'off';
}

function compareAt(said: Numeral, value: number, step: number, { qualifier }: Worth, bend: Bend | undefined): Verdict {
  if (said.form === 'vague') return value >= 2 * said.value && value < 10 * said.value ? 'fits' : 'off';
  const distance = value === 0 ? (said.value === 0 ? 0 : 1) : Math.abs(said.value - value) / value;
  if (qualifier === 'exact' && (bend === 'above' || bend === 'below' || bend === 'almost')) {
    const isBeyond = bend === 'above' ? said.value < value : said.value > value;
    const isClose = distance <= (bend === 'almost' ? reach.about : reach.bound);
    return isBeyond && isClose && !isEqual(said.value, value) ? fineness(said, step) : 'off';
  }
  if (isEqual(said.value, value)) return fineness(said, step);
  const near = distance <= (bend === 'about' ? reach.about : reach.bare);
  if (said.form !== 'number') return near ? 'fits' : 'off';
  const rounding = said.steps.find((each) => isEqual(roundTo(value, each), said.value));
  if (rounding === undefined) return 'off';
  const whole = said.value >= 3 && rounding === 1 && isWhole(said.value);
  return near || whole ? fineness(said, step) : 'off';
}

function roundTo(value: number, step: number): number {
  return Math.round(value / step + tiny) * step;
}

function isTooFine(said: Numeral, step: number): boolean {
  const coarsest = said.steps.at(-1);
  return coarsest !== undefined && coarsest < step * (1 - tiny);
}

function fineness(said: Numeral, step: number): Verdict {
  return isTooFine(said, step) ? 'too-fine' : 'fits';
}
