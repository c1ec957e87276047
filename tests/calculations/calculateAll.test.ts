import { describe, expect, it } from 'vitest';
import { calculateAll } from '../../src/calculations/calculateAll.ts';
import type { Calculation } from '../../src/calculations/calculation.ts';
import { createRegistry } from '../../src/evidence/createRegistry.ts';
import { findNumerals } from '../../src/narratives/numerals/findNumerals.ts';
import { registry } from '../evidence.ts';

const all = calculateAll(registry);
const sample: Calculation = {
  kind: 'calculation',
  id: 'sample',
  title: 'A sample',
  formula: { words: 'The count.', symbols: 'n' },
  parents: ['population.saran.1989.dewiki-saran'],
  unit: 'people',
  value: 63_624,
  caveat: '',
};
const sampled = (...changes: Partial<Calculation>[]) =>
  calculateAll(registry, [() => changes.map((change) => ({ ...sample, ...change }))]);

describe('calculateAll(registry)', () => {
  it('gives every calculation an id of its own, in kebab-case', () => {
    const ids = all.map(({ id }) => id);
    expect(ids.filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(all.map((calculation) => [calculation.id, calculation] as const))(
    '%s: its parents exist and appear once, its value lies in its range, its texts are whole',
    (_, { parents, value, range, title, formula, caveat }) => {
      expect(parents.length).toBeGreaterThan(0);
      expect(new Set(parents).size).toBe(parents.length);
      for (const parent of parents) expect(registry.statement(parent).id).toBe(parent);
      expect(Number.isFinite(value)).toBe(true);
      const { low, high } = range ?? { low: value, high: value };
      expect(value).toBeGreaterThanOrEqual(low);
      expect(value).toBeLessThanOrEqual(high);
      expect(range === undefined || low < high).toBe(true);
      expect(title).toMatch(/^[A-Z].*[^.]$/);
      expect(formula.words).toMatch(/^[A-Z].*\.$/);
      expect(formula.symbols).not.toBe('');
      expect(caveat).toMatch(/^[A-Z].*\.$/);
    },
  );

  it('says no number in words that does not follow from the evidence: only counts of its own parents', () => {
    const verdicts = registry.tables.contested.map(({ verdict }) => verdict);
    const typed = all.flatMap(({ id, title, formula, caveat, parents }) => {
      const own = verdicts.reduce((text, verdict) => text.replace(verdict, ''), caveat);
      // Shares have the parents of a sum and its total; changes have a pair for each town.
      const counts = [parents.length, parents.length - 1, parents.length / 2];
      return [title, formula.words, own].flatMap((text) =>
        findNumerals(text, 'en')
          .filter(({ value }) => !counts.includes(value))
          .map(({ text: number }) => `${id}: ${number}`),
      );
    });
    expect(typed).toEqual([]);
  });

  it.each(['claims', 'observations', 'measures', 'contested'] as const)(
    'the order of the %s changes nothing',
    (name) => {
      const { tables } = registry;
      expect(calculateAll(createRegistry({ ...tables, [name]: tables[name].toReversed() }))).toEqual(all);
    },
  );

  it('the order of the places changes the order of parents and of calculations, and no value', () => {
    const { tables } = registry;
    const turned = calculateAll(createRegistry({ ...tables, places: tables.places.toReversed() }));
    const values = new Map(turned.map(({ id, value }) => [id, value]));
    for (const { id, value } of all) expect(values.get(id)).toBeCloseTo(value, 9);
  });
});

describe('calculateAll(registry) throws for', () => {
  it('an id that is used twice', () => {
    expect(() => sampled({}, {})).toThrow('two calculations are called "sample"');
  });

  it('an unknown parent', () => {
    expect(() => sampled({ parents: ['population.atlantis.1989.dewiki-saran'] })).toThrow(
      'population.atlantis.1989.dewiki-saran',
    );
  });

  it('a parent named twice', () => {
    expect(() => sampled({ parents: [...sample.parents, ...sample.parents] })).toThrow(
      'the calculation "sample" names a parent twice',
    );
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('a formula that gives %d', (value) => {
    expect(() => sampled({ value })).toThrow('the calculation "sample" gives no number');
  });

  it('a value outside its range', () => {
    expect(() => sampled({ range: { low: 1, high: 2 } })).toThrow(
      'the value of the calculation "sample" lies outside its range',
    );
  });
});
