// "in ten months", "in 20 years": a length of time that a claim's period or a calculation's parents have.
import type { Registry } from '../../evidence/registry.ts';
import type { Numeral } from '../numerals/numeral.ts';
import type { Bound } from '../readTarget.ts';

/** Whether the number is the length of the period that the claim, or the parents of the calculation together, cover. */
export function isDuration({ value, unit }: Numeral, target: Bound, registry: Registry): boolean {
  if (unit !== 'months' && unit !== 'years') return false;
  const ids = target.kind === 'claim' ? [target.row.id] : target.row.parents;
  const ends = ids.flatMap((id) => {
    const row = registry.statement(id);
    return row.kind === 'claim' ? [row.period.start, row.period.end] : [`${row.year}-01-01`, `${row.year}-12-31`];
  });
  const first = ends.reduce((a, b) => (a < b ? a : b), '9999');
  const last = ends.reduce((a, b) => (a > b ? a : b), '');
  const years = Number(last.slice(0, 4)) - Number(first.slice(0, 4));
  const months = years * 12 + Number(last.slice(5, 7)) - Number(first.slice(5, 7)) + 1;
  return unit === 'months' ? value === months : value === years || value === years + 1;
}
