import { describe, expect, it } from 'vitest';
import { type Input, idsOf, readInput, readInputs, spanOf, sumOf, toInput } from '../../src/calculations/inputs.ts';
import { registry } from '../evidence.ts';

const OUTPUT = 'industrial-output.monotowns-20.2023.pm-monotowns-2024';
const people = (id: string, value: number): Input<'people'> => ({ id, unit: 'people', value });

describe('readInputs(registry, unit, ids), readInput(registry, unit, id)', () => {
  it('reads a value without its power of ten: 18.5 trillion tenge', () => {
    expect(readInput(registry, 'KZT', OUTPUT)).toEqual({ id: OUTPUT, unit: 'KZT', value: 18_500_000_000_000 });
  });

  it('keeps the order of the ids', () => {
    const ids = ['population.saran.1999.dewiki-saran', 'population.saran.1989.dewiki-saran'];
    expect(readInputs(registry, 'people', ids).map(({ value }) => value)).toEqual([42_957, 63_624]);
  });

  it('throws for another unit, naming both', () => {
    expect(() => readInput(registry, 'people', OUTPUT)).toThrow(`"${OUTPUT}" is in KZT, the formula wants people`);
  });

  it('throws for an unknown id, naming the nearest', () => {
    expect(() => readInput(registry, 'people', 'population.saran.1998.dewiki-saran')).toThrow(
      'population.saran.1999.dewiki-saran',
    );
  });
});

describe('toInput(statement, unit)', () => {
  it('takes a row at hand: 45.1 thousand people of the panel are 45,100', () => {
    const [row] = registry.series('population', 'ridder', 'administration').filter(({ year }) => year === 2023);
    expect(row && toInput(row, 'people').value).toBe(51_500);
  });
});

describe('sumOf(unit, inputs)', () => {
  it('adds up, in any order', () => {
    const list = [people('a', 3), people('b', -5), people('c', 10)];
    expect(sumOf('people', list)).toBe(8);
    expect(sumOf('people', list.toReversed())).toBe(8);
    expect(sumOf('people', [])).toBe(0);
  });

  it('throws where a value of another unit slipped past the types', () => {
    const tenge = { id: 'x', unit: 'KZT', value: 1 } as unknown as Input<'people'>;
    expect(() => sumOf('people', [people('a', 3), tenge])).toThrow('"x" is in KZT, the sum is in people');
  });
});

const difference = (x = 0, y = 0) => x - y;

describe('spanOf(lists, formula)', () => {
  // 3 − 2 = 1 first; 3 − 5 = −2, 7 − 2 = 5, 7 − 5 = 2: lowest −2, highest 5.
  const [a, b] = [
    [people('a', 3), people('b', 7)],
    [people('c', 2), people('d', 5)],
  ];

  it('gives the value of the first of each list, and the lowest and highest over all combinations', () => {
    expect(spanOf([a, b], difference)).toEqual({ value: 1, range: { low: -2, high: 5 } });
  });

  it('tries every combination once', () => {
    const seen: string[] = [];
    spanOf([a, b, [people('e', 1)]], (...values) => seen.push(values.join(' ')));
    expect(seen.toSorted()).toEqual(['3 2 1', '3 5 1', '7 2 1', '7 5 1']);
  });

  it('has no range where all agree', () => {
    expect(spanOf([[people('a', 3), people('b', 3)]], (x = 0) => x)).toEqual({ value: 3 });
  });

  it('the order of the others changes the value of none of the ends', () => {
    expect(spanOf([a.toReversed(), b.toReversed()], difference).range).toEqual(spanOf([a, b], difference).range);
  });

  it('throws for a term without a value', () => {
    expect(() => spanOf([a, []], difference)).toThrow('at least one value for each of its terms');
  });
});

describe('idsOf(...lists)', () => {
  it('lists each id once, in first-seen order', () => {
    expect(idsOf([people('b', 1), people('a', 1)], [people('b', 1), people('c', 1)])).toEqual(['b', 'a', 'c']);
  });
});
