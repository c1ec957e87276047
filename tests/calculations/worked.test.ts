import { describe, expect, it } from 'vitest';
import { calculateAll } from '../../src/calculations/calculateAll.ts';
import { refer, referAll } from '../../src/calculations/worked.ts';
import { toBase } from '../../src/evidence/quantity.ts';
import { registry } from '../evidence.ts';

const all = calculateAll(registry);

/** Reckons a formula with its numbers put in, as a reader with a pocket calculator would. */
function reckon(worked: string): number {
  const numbers = worked.replaceAll(/\{([^}]+)\}/g, (_, id: string) => `(${toBase(registry.statement(id)).value})`);
  const sum = numbers.replaceAll('×', '*').replaceAll('−', '-');
  if (/[^\d.()*/+\- ]/.test(sum)) throw new Error(`not a sum: ${sum}`);
  return Number(new Function(`return ${sum}`)());
}

const forms = all.flatMap(({ id, value, range, worked }) => [
  ...(worked === undefined ? [] : [{ id, form: 'value', text: worked.value, result: value }]),
  ...(worked?.low === undefined ? [] : [{ id, form: 'low', text: worked.low, result: range?.low ?? Number.NaN }]),
  ...(worked?.high === undefined ? [] : [{ id, form: 'high', text: worked.high, result: range?.high ?? Number.NaN }]),
]);

describe('the numbers put into the formula of a calculation', () => {
  it.each(forms)('give what is published: $id, $form', ({ text, result }) => {
    expect(Math.abs(reckon(text) - result)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(result)));
  });

  it('are there for every calculation but counts of towns', () => {
    expect(all.filter(({ worked }) => worked === undefined).every(({ unit }) => unit === 'towns')).toBe(true);
  });

  it('show the ends of every range', () => {
    const silent = all.filter(({ range, worked }) => range !== undefined && worked?.low === undefined);
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it('name parents and nothing else', () => {
    for (const { parents, worked } of all) {
      const named = [...`${worked?.value}${worked?.low}${worked?.high}`.matchAll(/\{([^}]+)\}/g)];
      for (const [, id = ''] of named) expect(parents).toContain(id);
    }
  });
});

describe('refer, referAll', () => {
  it('write the place of a number', () => {
    expect(refer({ id: 'a' })).toBe('{a}');
    expect(referAll([{ id: 'a' }, { id: 'b' }], '×')).toBe('{a} × {b}');
  });
});
