import { describe, expect, it } from 'vitest';
import { createWords } from '../../src/language/createWords.ts';
import { nameUnit } from '../../src/language/nameUnit.ts';

describe('nameUnit(unit, words)', () => {
  it.each([
    ['people', 'en', 'people'],
    ['people', 'ru', 'человек'],
    ['percent', 'en', '%'],
  ] as const)('%s in %s: %s', (unit, locale, expected) => {
    expect(nameUnit(unit, createWords(locale))).toBe(expected);
  });

  it('throws for a unit that nobody has named', () => {
    expect(() => nameUnit('parsecs', createWords('en'))).toThrow('no message "unit.parsecs"');
  });
});
