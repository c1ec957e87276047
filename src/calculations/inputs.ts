// What formulas take from the evidence: values in base units, and every combination of values that disagree.
import { type BaseUnit, toBase } from '../evidence/quantity.ts';
import type { Registry } from '../evidence/registry.ts';
import type { Claim, Observation } from '../evidence/rows.ts';
import { type Worked, refer } from './worked.ts';

export interface Input<Unit extends BaseUnit = BaseUnit> {
  id: string;
  /** Without a power of ten: tenge, people, percent. */
  unit: Unit;
  value: number;
  /** How it stands in a formula with its numbers put in, where it is no statement but a sum of some. */
  written?: string;
}

/** The values of claims or observations, which must be in one base unit. Throws for an unknown id and for another unit. */
export function readInputs<Unit extends BaseUnit>(
  registry: Registry,
  unit: Unit,
  ids: readonly string[],
): Input<Unit>[] {
  return ids.map((id) => toInput(registry.statement(id), unit));
}

/** The value of a claim or observation at hand. Throws for another unit. */
export function toInput<Unit extends BaseUnit>(statement: Claim | Observation, unit: Unit): Input<Unit> {
  const quantity = toBase(statement);
  if (quantity.unit !== unit) throw new Error(`"${statement.id}" is in ${quantity.unit}, the formula wants ${unit}`);
  return { id: statement.id, unit, value: quantity.value };
}

/** A single value, as readInputs reads it. */
export function readInput<Unit extends BaseUnit>(registry: Registry, unit: Unit, id: string): Input<Unit> {
  return toInput(registry.statement(id), unit);
}

/** The values of one unit added up: people do not add to tenge. */
export function sumOf<Unit extends BaseUnit>(unit: Unit, inputs: readonly Input<NoInfer<Unit>>[]): number {
  for (const input of inputs)
    if (input.unit !== unit) throw new Error(`"${input.id}" is in ${input.unit}, the sum is in ${unit}`);
  return inputs.reduce((sum, { value }) => sum + value, 0);
}

export interface Span {
  /** From the first input of each list. */
  value: number;
  range?: { low: number; high: number };
  worked?: Worked;
}

/**
 * The formula over the first of each list, and its lowest and highest value over all combinations; a range only where they
 * differ. `write` sets the places of the numbers into the formula, to show which of them give the value and the ends of
 * the range.
 */
export function spanOf(
  lists: readonly (readonly Input[])[],
  formula: (...values: number[]) => number,
  write?: (...places: string[]) => string,
): Span {
  const combinations = lists.reduce<Input[][]>(
    (heads, list) => heads.flatMap((head) => list.map((input) => [...head, input])),
    [[]],
  );
  const results = combinations.map((inputs) => formula(...inputs.map(({ value }) => value)));
  const [value] = results;
  if (value === undefined) throw new Error('a formula needs at least one value for each of its terms');
  const [low, high] = [Math.min(...results), Math.max(...results)];
  const show = (result: number): string =>
    write?.(...(combinations[results.indexOf(result)] ?? []).map((input) => input.written ?? refer(input))) ?? '';
  if (low === high) return { value, ...(write && { worked: { value: show(value) } }) };
  return {
    value,
    range: { low, high },
    ...(write && { worked: { value: show(value), low: show(low), high: show(high) } }),
  };
}

/** Ids of inputs, each once, in order. */
export function idsOf(...lists: readonly (readonly Input[])[]): string[] {
  return [...new Set(lists.flat().map(({ id }) => id))];
}
