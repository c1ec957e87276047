// Whether a correction of a number reaches what stands on numbers.
import type { Correction } from '../evidence/corrections.ts';
import type { Desk } from './desk.ts';

const CALCULATION = 'calc:';

type Corrected = Pick<Correction, 'kind' | 'id'>;

/** The numbers with those under the calculations among them; `numbers` are ids of claims, `calc:<id>` for calculations. */
export function deepenGrounds(numbers: readonly string[], { workshop }: Desk): ReadonlySet<string> {
  const parents = numbers
    .filter((id) => id.startsWith(CALCULATION))
    .flatMap((id) => workshop.evidence.calculation(id.slice(CALCULATION.length)).parents);
  return new Set([...numbers, ...parents]);
}

/** Whether a correction is of a claim or calculation among the grounds. */
export function reachesGrounds({ kind, id }: Corrected, grounds: ReadonlySet<string>): boolean {
  return (kind === 'claim' && grounds.has(id)) || (kind === 'calculation' && grounds.has(`${CALCULATION}${id}`));
}

/** What a text binds, as grounds are written. */
export function numbersOf({
  claims,
  calculations,
}: {
  claims: readonly string[];
  calculations: readonly string[];
}): string[] {
  return [...claims, ...calculations.map((id) => `${CALCULATION}${id}`)];
}
