import { expect, it } from 'vitest';
import { isInRow } from '../../../src/narratives/binding/isInRow.ts';
import { findNumerals } from '../../../src/narratives/numerals/findNumerals.ts';
import { registry } from '../../evidence.ts';

const inQuestion = (text: string): boolean => {
  const [numeral] = findNumerals(text, 'en');
  return (
    numeral !== undefined &&
    isInRow(
      numeral,
      { kind: 'question', row: registry.question('monotowns-population-2025') },
      { registry, rowsSpeak: 'en' },
    )
  );
};

it('a question bears the numbers of its claims and of its own text', () => {
  expect(inQuestion('1.5 million people')).toBe(true);
  expect(inQuestion('1.37 million')).toBe(true);
  expect(inQuestion('1.6 million')).toBe(false);
});

it('an event bears the numbers of its text only', () => {
  const row = registry.event('e-20-towns');
  const [twenty, other] = findNumerals('twenty towns, 27 towns', 'en');
  expect(twenty && isInRow(twenty, { kind: 'event', row }, { registry, rowsSpeak: 'en' })).toBe(true);
  expect(other && isInRow(other, { kind: 'event', row }, { registry, rowsSpeak: 'en' })).toBe(false);
});
