// Checked by the compiler alone: what must not be written does not compile.
import type { Calculation } from '../../src/calculations/calculation.ts';
import { readInput, sumOf, toInput } from '../../src/calculations/inputs.ts';
import type { Claim } from '../../src/evidence/rows.ts';
import { registry } from '../evidence.ts';

const people = readInput(registry, 'people', 'population.saran.1989.dewiki-saran');
const tenge = readInput(registry, 'KZT', 'industrial-output.saran.2023.bns-karaganda-2025');

export const total: number = sumOf('people', [people]);
// @ts-expect-error tenge do not add to people
export const mixed = sumOf('people', [people, tenge]);
// @ts-expect-error a sum of people is no sum of tenge
export const renamed = sumOf('KZT', [people]);
// @ts-expect-error a bare number is not a claim
export const claim: Claim = 1_500_000;
// @ts-expect-error a bare number is no input of a formula
export const bare = sumOf('people', [1_500_000]);
// @ts-expect-error a number without a source cannot be read
export const unsourced = toInput({ value: 5, unit: 'people' }, 'people');
// @ts-expect-error units with a power of ten are no units of formulas
export const scaled = readInput(registry, 'KZT-mn', 'industrial-output.saran.2023.bns-karaganda-2025');
// @ts-expect-error a calculation without parents is a bare number
export const calculation: Calculation = {
  kind: 'calculation',
  id: 'x',
  title: '',
  formula: { words: '', symbols: '' },
  unit: 'people',
  value: 1,
  caveat: '',
};
