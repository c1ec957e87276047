import type { Calculation } from '../../src/calculations/calculation.ts';

/** The calculation of an id; throws where there is none. */
export function find(calculations: readonly Calculation[], id: string): Calculation {
  const calculation = calculations.find((candidate) => candidate.id === id);
  if (calculation === undefined) throw new Error(`no calculation "${id}"`);
  return calculation;
}
