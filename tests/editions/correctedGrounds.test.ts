import { describe, expect, it } from 'vitest';
import { deepenGrounds, numbersOf, reachesGrounds } from '../../src/editions/correctedGrounds.ts';
import { evidence } from '../charts/evidence.ts';
import { desk } from './desk.ts';

const WEIGHT = 'output-weight-per-head';

describe('deepenGrounds(numbers, desk)', () => {
  it('adds the claims under a calculation and keeps the rest', () => {
    const grounds = deepenGrounds(['some.claim', `calc:${WEIGHT}`], desk);
    expect([...grounds]).toEqual(['some.claim', `calc:${WEIGHT}`, ...evidence.calculation(WEIGHT).parents]);
  });
});

describe('reachesGrounds(correction, grounds)', () => {
  const grounds = new Set(['some.claim', `calc:${WEIGHT}`]);
  it.each([
    ['claim', 'some.claim', true],
    ['calculation', WEIGHT, true],
    ['claim', 'another.claim', false],
    ['story', 'some.claim', false],
    ['claim', WEIGHT, false],
  ] as const)('of a %s called %s is %s', (kind, id, reaches) => {
    expect(reachesGrounds({ kind, id }, grounds)).toBe(reaches);
  });
});

describe('numbersOf(text)', () => {
  it('writes calculations as texts bind them', () => {
    expect(numbersOf({ claims: ['a'], calculations: ['b'] })).toEqual(['a', 'calc:b']);
  });
});
