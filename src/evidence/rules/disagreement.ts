// Claims that differ over the same quantity must stand together in a contested question.
import { isOverlapping } from '../period.ts';
import { toBase } from '../quantity.ts';
import type { Claim } from '../rows.ts';
import type { Rule } from './rule.ts';

/** What is counted one by one and compared although the units bear different names. */
const PIECES: readonly string[] = ['units', 'units-per-year', 'tyres'];

export const contestedPairs: Rule = {
  whole: ['contested'],
  check({ claims, contested }, report, descriptor) {
    const groups = contested.map((question) => new Set(question.claims));
    const flows = new Set(descriptor['towns:flows']);
    for (const rivals of Map.groupBy(claims, ({ measure, subject }) => `${measure} ${subject}`).values()) {
      for (const [index, claim] of rivals.entries()) {
        for (const other of rivals.slice(0, index)) {
          if (!isSameQuestion(claim, other, flows) || isSameAnswer(claim, other)) continue;
          if (groups.some((group) => group.has(claim.id) && group.has(other.id))) continue;
          const remedy = `"${other.id}" says ${other.printed} ${other.unit}: put both ids in one row of seeds/contested.csv, with why and verdict`;
          report(
            claim,
            'value',
            'differs from another claim of the same quantity and no contested question holds both',
            claim.printed,
            remedy,
          );
        }
      }
    }
  },
};

function isSameQuestion(a: Claim, b: Claim, flows: ReadonlySet<string>): boolean {
  if (toUnit(a) !== toUnit(b)) return false;
  if (!flows.has(a.measure)) return isOverlapping(a.period, b.period);
  return a.period.start === b.period.start && a.period.end === b.period.end;
}

function toUnit(claim: Claim): string {
  const { unit } = toBase(claim);
  return PIECES.includes(unit) ? 'units' : unit;
}

// Equal after rounding to the coarser of the two.
function isSameAnswer(a: Claim, b: Claim): boolean {
  const [x, y] = [toBase(a).value, toBase(b).value];
  const digits = Math.min(countDigits(a.printed), countDigits(b.printed));
  return x === y || x.toExponential(digits - 1) === y.toExponential(digits - 1);
}

function countDigits(printed: string): number {
  const digits = printed.replace(/^-?0*/, '').replace('.', '').replace(/^0+/, '');
  return Math.max(1, (printed.includes('.') ? digits : digits.replace(/0+$/, '')).length);
}
