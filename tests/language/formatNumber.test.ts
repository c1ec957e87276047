import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../src/language/formatNumber.ts';
import type { Locale } from '../../src/language/locales.ts';

describe('formatNumber(value, locale, digits)', () => {
  it.each<[number, Locale, string]>([
    [1_155_674, 'en', '1,155,674'],
    [1_155_674, 'ru', '1\u00a0155\u00a0674'],
    [1_155_674, 'kk', '1\u00a0155\u00a0674'],
    [36.4, 'en', '36.4'],
    [36.4, 'ru', '36,4'],
    [36.4, 'kk', '36,4'],
    [1234, 'en', '1,234'],
    [1234, 'ru', '1\u00a0234'],
    [0, 'en', '0'],
  ])('%d in %s is %s', (value, locale, expected) => {
    expect(formatNumber(value, locale)).toBe(expected);
  });

  it.each<[Locale, string]>([
    ['en', '\u221220,667'],
    ['ru', '\u221220\u00a0667'],
    ['kk', '\u221220\u00a0667'],
  ])('a loss has a true minus sign in %s', (locale, expected) => {
    expect(formatNumber(-20_667, locale)).toBe(expected);
  });

  it('keeps all decimals up to the sixth, and drops the noise of floating point', () => {
    expect(formatNumber(36.400_000_000_000_006, 'en')).toBe('36.4');
    expect(formatNumber(0.1 + 0.2, 'en')).toBe('0.3');
    expect(formatNumber(1.234_567, 'en')).toBe('1.234567');
  });

  it('fixes the decimals where digits are asked for', () => {
    expect(formatNumber(5, 'en', 1)).toBe('5.0');
    expect(formatNumber(5.26, 'ru', 1)).toBe('5,3');
  });

  it('a loss that rounds to nothing has no sign', () => {
    expect(formatNumber(-0.04, 'en', 1)).toBe('0.0');
    expect(formatNumber(-0, 'en')).toBe('0');
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('throws for %d', (value) => {
    expect(() => formatNumber(value, 'en')).toThrow('not a number that can be printed');
  });
});
