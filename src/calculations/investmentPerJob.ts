// What a job costs in tenge by the published numbers, project by project.
import type { Registry } from '../evidence/registry.ts';
import type { Calculation } from './calculation.ts';
import { idsOf, spanOf, toInput } from './inputs.ts';

const MILLION = 1e6;

/** One calculation for each project with an investment in tenge and a number of jobs; several claims give a range. */
export function calculateInvestmentPerJob(registry: Registry): Calculation[] {
  return registry.tables.projects.flatMap(({ id, name_en }) => {
    const money = registry.claimsOf('investment', id).filter(({ unit }) => unit.startsWith('KZT'));
    const jobs = registry.claimsOf('jobs', id);
    if (money.length === 0 || jobs.length === 0) return [];
    const lists = [money.map((claim) => toInput(claim, 'KZT')), jobs.map((claim) => toInput(claim, 'jobs'))];
    const calculation: Calculation = {
      kind: 'calculation',
      id: `investment-per-job-${id}`,
      title: `Published investment for each published job: ${name_en}`,
      formula: { words: 'The published investment, divided by the published jobs.', symbols: 'i / j' },
      parents: idsOf(...lists),
      unit: 'KZT-mn-per-job',
      ...spanOf(
        lists,
        (tenge = 0, count = 0) => tenge / count / MILLION,
        (tenge, count) => `${tenge} / ${count} / ${MILLION}`,
      ),
      caveat:
        'Nominal tenge of the day. Money and jobs may come from different texts and days, some are plans and some are said to be reached, and jobs may include building work.',
    };
    return [calculation];
  });
}
