import { describe, expect, it } from 'vitest';
import { isUnitFitting, toWorth } from '../../../src/narratives/binding/worth.ts';
import { registry } from '../../evidence.ts';

describe('toWorth', () => {
  it('takes the precision from what the source prints, and the magnitude from the unit', () => {
    const claim = registry.claim('investment.ekb-ferroalloy-138.2025-06-18.pm-seminar-2025');
    expect(toWorth({ kind: 'claim', row: claim })).toEqual({
      value: 138.4,
      scale: 1e9,
      step: 0.1,
      unit: 'KZT-bn',
      qualifier: 'exact',
    });
    const people = registry.claim('population.monotowns-20.2025-06-18.pm-seminar-2025');
    expect(toWorth({ kind: 'claim', row: people })).toMatchObject({
      value: 1500000,
      scale: 1,
      step: 1,
      qualifier: 'about',
    });
  });

  it('lets a calculation be said with one decimal or three digits, whole values in full', () => {
    const computed = {
      id: 'x',
      title: '',
      formula: { words: '', symbols: '' },
      parents: [],
      caveat: '',
      unit: 'times',
    };
    expect(toWorth({ kind: 'calculation', row: { ...computed, value: 5.2449 } }).step).toBeCloseTo(0.01);
    expect(toWorth({ kind: 'calculation', row: { ...computed, value: 129.27 } }).step).toBeCloseTo(0.1);
    expect(toWorth({ kind: 'calculation', row: { ...computed, value: -20667 } }).step).toBe(1);
  });
});

describe('isUnitFitting', () => {
  it('refuses a unit that the value is not in', () => {
    expect(isUnitFitting('percent', 'towns')).toBe(false);
    expect(isUnitFitting('people', 'percent')).toBe(false);
    expect(isUnitFitting('dollars', 'KZT-bn')).toBe(false);
  });

  it('takes workers for people, and no unit for any', () => {
    expect(isUnitFitting('jobs', 'people')).toBe(true);
    expect(isUnitFitting('tenge', 'KZT-trn')).toBe(true);
    expect(isUnitFitting(undefined, 'percent')).toBe(true);
  });
});
