// Every calculation of the site.
import type { Registry } from '../evidence/registry.ts';
import type { Calculation } from './calculation.ts';
import { calculateCensusSums } from './censusSums.ts';
import { calculateInvestmentPerJob } from './investmentPerJob.ts';
import { calculateOutputShareCheck } from './outputShareCheck.ts';
import { calculateOutputWeight } from './outputWeight.ts';
import { calculatePairedWeights } from './pairedWeights.ts';
import { calculatePlantJobs } from './plantJobs.ts';
import { calculatePlantOutput } from './plantOutput.ts';
import { calculatePlantPromises } from './plantPromises.ts';
import { calculatePopulationSums } from './populationSums.ts';
import { calculateSaranLabour } from './saranLabour.ts';
import { calculateSaranOutput } from './saranOutput.ts';
import { calculateSaranPeople } from './saranPeople.ts';
import { calculateTownChanges } from './townChange.ts';
import { calculateTownMoney } from './townMoney.ts';
import { calculateTownOutput } from './townOutput.ts';

type Topic = (registry: Registry) => readonly Calculation[];

const topics: readonly Topic[] = [
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
  calculateTownMoney,
  calculatePairedWeights,
];

function assertSound({ id, value, range, parents }: Calculation, registry: Registry): void {
  if (!Number.isFinite(value)) throw new Error(`the calculation "${id}" gives no number`);
  if (range !== undefined && !(range.low <= value && value <= range.high))
    throw new Error(`the value of the calculation "${id}" lies outside its range`);
  if (new Set(parents).size !== parents.length) throw new Error(`the calculation "${id}" names a parent twice`);
  for (const parent of parents) registry.statement(parent);
}

/**
 * All calculations in the order of their topics, all of the site's by default. Throws when an id is used twice, a formula
 * gives no number, or a parent does not exist.
 */
export function calculateAll(registry: Registry, from: readonly Topic[] = topics): readonly Calculation[] {
  const all = from.flatMap((topic) => topic(registry));
  const seen = new Set<string>();
  for (const calculation of all) {
    if (seen.has(calculation.id)) throw new Error(`two calculations are called "${calculation.id}"`);
    seen.add(calculation.id);
    assertSound(calculation, registry);
  }
  return all;
}
