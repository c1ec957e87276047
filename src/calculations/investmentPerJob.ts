// What one announced job costs in announced tenge, project by project.
import { toBase } from '../evidence/quantity.ts';
import type { Registry } from '../evidence/registry.ts';
import type { Claim } from '../evidence/rows.ts';
import type { Calculation } from './calculation.ts';
import { type Input, idsOf, spanOf } from './inputs.ts';

const MILLION = 1e6;

function toInputs(claims: readonly Claim[]): Input[] {
  return claims.map((claim) => ({ id: claim.id, value: toBase(claim).value }));
}

/** One calculation for each project with an investment in tenge and a number of jobs; several claims give a range. */
export function calculateInvestmentPerJob(registry: Registry): Calculation[] {
  return registry.tables.projects.flatMap(({ id, name_en }) => {
    const money = registry.claimsOf('investment', id).filter(({ unit }) => unit.startsWith('KZT'));
    const jobs = registry.claimsOf('jobs', id);
    if (money.length === 0 || jobs.length === 0) return [];
    const lists = [toInputs(money), toInputs(jobs)];
    const calculation: Calculation = {
      kind: 'calculation',
      id: `investment-per-job-${id}`,
      title: `Announced investment for one announced job: ${name_en}`,
      formula: { words: 'The announced investment, divided by the announced jobs.', symbols: 'i / j' },
      parents: idsOf(...lists),
      unit: 'KZT-mn-per-job',
      ...spanOf(lists, (tenge = 0, count = 0) => tenge / count / MILLION),
      caveat:
        'Nominal tenge of the day of the announcement. Announced money and announced jobs may come from different texts and days, and jobs may include building work.',
    };
    return [calculation];
  });
}
