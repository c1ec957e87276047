// Every calculation of the site.
import type { Registry } from '../evidence/registry.ts';
import type { Calculation } from './calculation.ts';
import { calculateCensusSums } from './censusSums.ts';
import { calculateInvestmentPerJob } from './investmentPerJob.ts';
import { calculateOutputShareCheck } from './outputShareCheck.ts';
import { calculateOutputWeight } from './outputWeight.ts';
import { calculatePlantJobs } from './plantJobs.ts';
import { calculatePlantOutput } from './plantOutput.ts';
import { calculatePlantPromises } from './plantPromises.ts';
import { calculatePopulationSums } from './populationSums.ts';
import { calculateSaranLabour } from './saranLabour.ts';
import { calculateSaranOutput } from './saranOutput.ts';
import { calculateSaranPeople } from './saranPeople.ts';
import { calculateTownChanges } from './townChange.ts';
import { calculateTownOutput } from './townOutput.ts';

const topics = [
  calculateOutputWeight,
  calculateOutputShareCheck,
  calculatePopulationSums,
  calculateCensusSums,
  calculateTownChanges,
  calculateSaranPeople,
  calculateSaranOutput,
  calculateSaranLabour,
  calculatePlantJobs,
  calculatePlantOutput,
  calculatePlantPromises,
  calculateInvestmentPerJob,
  calculateTownOutput,
] as const;

/** All calculations in the order of their topics. Throws when an id is used twice or a formula gives no number. */
export function calculateAll(registry: Registry): readonly Calculation[] {
  const all = topics.flatMap((topic) => topic(registry));
  const seen = new Set<string>();
  for (const { id, value, parents } of all) {
    if (seen.has(id)) throw new Error(`two calculations are called "${id}"`);
    if (!Number.isFinite(value)) throw new Error(`the calculation "${id}" gives no number`);
    for (const parent of parents) registry.statement(parent);
    seen.add(id);
  }
  return all;
}
