// What formulas take from the evidence: values in base units, and every combination of values that disagree.
import { type BaseUnit, toBase } from '../evidence/quantity.ts';
import type { Registry } from '../evidence/registry.ts';

export interface Input {
  id: string;
  /** In `unit`, which has no power of ten: tenge, people, percent. */
  value: number;
}

/** The values of claims or observations, which must be in one base unit. Throws for an unknown id and for another unit. */
export function readInputs(registry: Registry, unit: BaseUnit, ids: readonly string[]): Input[] {
  return ids.map((id) => {
    const quantity = toBase(registry.statement(id));
    if (quantity.unit !== unit) throw new Error(`"${id}" is in ${quantity.unit}, the formula wants ${unit}`);
    return { id, value: quantity.value };
  });
}

/** A single value, as readInputs reads it. */
export function readInput(registry: Registry, unit: BaseUnit, id: string): Input {
  const [input] = readInputs(registry, unit, [id]);
  if (input === undefined) throw new Error(`no value for "${id}"`);
  return input;
}

export interface Span {
  /** From the first input of each list. */
  value: number;
  range?: { low: number; high: number };
}

/** The formula over the first of each list, and its lowest and highest value over all combinations; a range only where they differ. */
export function spanOf(lists: readonly (readonly Input[])[], formula: (...values: number[]) => number): Span {
  const combinations = lists.reduce<number[][]>(
    (heads, list) => heads.flatMap((head) => list.map(({ value }) => [...head, value])),
    [[]],
  );
  const results = combinations.map((values) => formula(...values));
  const [value] = results;
  if (value === undefined) throw new Error('a formula needs at least one value for each of its terms');
  const [low, high] = [Math.min(...results), Math.max(...results)];
  return low === high ? { value } : { value, range: { low, high } };
}

/** Ids of inputs, each once, in order. */
export function idsOf(...lists: readonly (readonly Input[])[]): string[] {
  return [...new Set(lists.flat().map(({ id }) => id))];
}
