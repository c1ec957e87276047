import { describe, expect, it } from 'vitest';
import { calculateSaranOutput } from '../../src/calculations/saranOutput.ts';
import type { Registry } from '../../src/evidence/registry.ts';
import type { Observation } from '../../src/evidence/rows.ts';
import { registry } from '../evidence.ts';
import { find } from './find.ts';

const calculations = calculateSaranOutput(registry);

describe('in tenge: the later year over the earlier', () => {
  // Million tenge: 34,981.6 in 2019; 40,254.8 in 2021; 73,658.38 in 2022; 186,147.198 in 2023; 194,614.536 in 2024.
  it.each([
    ['saran-output-nominal-2021-2022', 1.8298],
    ['saran-output-nominal-2022-2023', 2.5272],
    ['saran-output-nominal-2021-2023', 4.6242],
    ['saran-output-nominal-2021-2024', 4.8346],
    ['saran-output-nominal-2019-2024', 5.5633],
  ])('%s: %d times', (id, expected) => {
    expect(find(calculations, id).value).toBeCloseTo(expected, 4);
  });

  it('growth over two spans is the product of both', () => {
    const [first, second, both] = ['2021-2022', '2022-2023', '2021-2023'].map(
      (years) => find(calculations, `saran-output-nominal-${years}`).value,
    );
    expect((first ?? 0) * (second ?? 0)).toBeCloseTo(both ?? 0, 10);
  });
});

describe('in volume: the yearly indices multiplied', () => {
  // Indices: 91.1 in 2020; 112.7 in 2021; 142.6 in 2022; 145.7 in 2023; 98.4 in 2024.
  it.each([
    // 0.911 × 1.127 × 1.426
    ['saran-output-volume-2019-2022', 1.4641, 3],
    // 1.426 × 1.457
    ['saran-output-volume-2021-2023', 2.0777, 2],
    // 1.426 × 1.457 × 0.984
    ['saran-output-volume-2021-2024', 2.0444, 3],
  ])('%s: %d times, from %d indices', (id, expected, steps) => {
    expect(find(calculations, id).value).toBeCloseTo(expected, 4);
    expect(find(calculations, id).parents).toHaveLength(steps);
  });

  it('the order of the indices changes nothing but noise', () => {
    const { parents, value } = find(calculations, 'saran-output-volume-2021-2024');
    const product = parents.toReversed().reduce((all, id) => (all * registry.statement(id).value) / 100, 1);
    expect(product).toBeCloseTo(value, 12);
  });

  it('says where value and volume do not fit, and that 2024 is preliminary, only where it concerns the years', () => {
    const caveats = calculations.map(({ id, caveat }) => [id, caveat] as const);
    for (const [id, caveat] of caveats) {
      const [from, to] = [Number(id.slice(-9, -5)), Number(id.slice(-4))];
      expect([id, caveat.includes('For 2023 value and volume do not fit')]).toEqual([id, from < 2023 && to >= 2023]);
      expect([id, caveat.includes('2024 is preliminary')]).toEqual([id, to === 2024]);
    }
  });

  it('says where the chain crosses a year that the panel doubts, and only there', () => {
    expect(find(calculations, 'saran-output-volume-2021-2023').caveat).toContain('The chain crosses 2023');
    expect(find(calculations, 'saran-output-volume-2019-2022').caveat).not.toContain('crosses');
  });
});

describe('prices that value and volume imply', () => {
  it.each([
    // 73,658.38 / 40,254.8 = 1.829804; over 1.426
    ['saran-output-implied-prices-2021-2022', 1.2832],
    // 186,147.198 / 73,658.38 = 2.527169; over 1.457
    ['saran-output-implied-prices-2022-2023', 1.7345],
  ])('%s: %d times', (id, expected) => {
    expect(find(calculations, id).value).toBeCloseTo(expected, 4);
  });
});

const flagged = (year: number, flag: Observation['flag']): Registry => ({
  ...registry,
  series: (...series) => registry.series(...series).map((row) => (row.year === year ? { ...row, flag } : row)),
});

describe('a break in the series', () => {
  it.each(['break', 're-based'] as const)('within the chain throws: %s', (flag) => {
    expect(() => calculateSaranOutput(flagged(2022, flag))).toThrow('the volume index is not chained across a break');
  });

  it('before the chain does not', () => {
    expect(calculateSaranOutput(flagged(2019, 'break')).map(({ value }) => value)).toEqual(
      calculations.map(({ value }) => value),
    );
  });
});
