import { describe, expect, it } from 'vitest';
import type { Qualifier } from '../../../src/evidence/rows.ts';
import { findBend } from '../../../src/narratives/binding/qualifiers.ts';
import { compareNumber } from '../../../src/narratives/binding/rounding.ts';
import type { Worth } from '../../../src/narratives/binding/worth.ts';
import { findNumerals } from '../../../src/narratives/numerals/findNumerals.ts';

const share: Worth = { value: 36.4, scale: 1, step: 0.1, unit: 'percent', qualifier: 'exact' };
const people: Worth = { value: 1155674, scale: 1, step: 1, unit: 'people', qualifier: 'exact' };
const cost: Worth = { value: 138.4, scale: 1e9, step: 0.1, unit: 'KZT-bn', qualifier: 'exact' };
const times: Worth = { value: 5.24, scale: 1, step: 0.01, unit: 'times', qualifier: 'exact' };
const of = (value: number, unit: string, qualifier: Qualifier = 'exact'): Worth => ({
  value,
  scale: 1,
  step: 1,
  unit,
  qualifier,
});

function verdict(text: string, worth: Worth): string {
  const [numeral] = findNumerals(text, 'en');
  if (!numeral) return 'no number';
  return compareNumber(numeral, worth, findBend(text.slice(0, numeral.start), text.slice(numeral.end), 'en'));
}

describe('compareNumber', () => {
  it.each<[string, Worth]>([
    ['36.4 %', share],
    ['36 %', share],
    ['about 36 %', share],
    ['more than a third', share],
    ['over 35 %', share],
    ['less than 40 %', share],
    ['1,155,674', people],
    ['1,156,000', people],
    ['1.16 million', people],
    ['1.2 million', people],
    ['more than a million', people],
    ['millions', of(3e6, 'people')],
    ['138.4 billion tenge', cost],
    ['138 billion', cost],
    ['138.4', cost],
    ['about 140 billion', cost],
    ['five times', times],
    ['5.2 times', times],
    ['fivefold', times],
    ['more than five times', times],
    ['a third', of(33.3, 'percent')],
    ['half', of(51, 'percent')],
    ['almost half', of(48, 'percent')],
    ['three quarters', of(74, 'percent')],
    ['twice', of(2, 'times')],
    ['more than twice', of(2, 'times', 'more-than')],

    ['202 people', of(-202, 'people')],
    ['−202', of(-202, 'people')],
    ['hundreds', of(560, 'people')],
    ['about 600', of(560, 'people')],
  ])('%s fits', (text, worth) => {
    expect(verdict(text, worth)).toBe('fits');
  });

  it.each<[string, Worth]>([
    ['37 %', share],
    ['40 %', share],
    ['about 40 %', share],
    ['almost 40 %', share],
    ['a third', share],
    ['more than half', share],
    ['36.5 %', share],
    ['more than 36.4 %', share],
    ['1,155,000', people],
    ['1,155,675', people],
    ['a million', people],
    ['1.15 million', people],
    ['more than 1.2 million', people],
    ['138.4 million', cost],
    ['138.4 tenge', cost],
    ['139 billion', cost],
    ['half', cost],
    ['six times', times],
    ['more than six times', times],
    ['twice', of(1.6, 'times')],
    ['doubled', of(100, 'percent')],
    ['up to 1,300', of(1200, 'jobs', 'up-to')],
    ['more than 900', of(1000, 'jobs', 'more-than')],
    ['up to 1,022', of(1021, 'people')],
    ['by a third', of(3, 'times')],
    ['30', of(27, 'towns')],
    ['200', of(232, 'people')],
    ['about 200', of(232, 'people')],
    ['hundreds', of(120, 'people')],
    ['+202', of(-202, 'people')],
    ['−202', of(202, 'people')],
  ])('%s does not', (text, worth) => {
    expect(verdict(text, worth)).toBe('off');
  });

  it.each<[string, Worth]>([
    ['36.40 %', share],
    ['1.5500 million', { ...people, value: 1.55e6, step: 1000 }],
    ['138.40 billion', cost],
    ['2.0 times', of(2, 'times')],
  ])('%s is finer than the source prints', (text, worth) => {
    expect(verdict(text, worth)).toBe('too-fine');
  });
});
