import { describe, expect, it } from 'vitest';
import { formatPeriod } from '../../src/language/formatPeriod.ts';
import type { Locale } from '../../src/language/locales.ts';

describe('formatPeriod(iso, locale)', () => {
  it.each<[string, Locale, readonly string[]]>([
    ['2025', 'en', ['2025']],
    ['2025', 'ru', ['2025']],
    ['2025', 'kk', ['2025']],
    ['2025-06', 'en', ['June 2025']],
    ['2025-06', 'ru', ['июнь 2025\u00a0г.']],
    ['2025-06', 'kk', ['2025\u00a0ж. маусым']],
    ['2025-06-18', 'en', ['18 June 2025']],
    ['2025-06-18', 'ru', ['18 июня 2025\u00a0г.']],
    ['2025-06-18', 'kk', ['2025\u00a0ж. 18 маусым']],
    ['2020/2024', 'en', ['2020', '2024']],
    ['2025-01/2025-10', 'en', ['January', 'October 2025']],
    ['2025-01/2025-10', 'ru', ['январь', 'октябрь 2025\u00a0г.']],
    ['2025-01/2025-10', 'kk', ['2025\u00a0ж. қаңтар', 'қазан']],
    ['2020-11/2021-02', 'en', ['November 2020', 'February 2021']],
    ['2025-09-01/2025-09-30', 'en', ['1 September 2025', '30 September 2025']],
  ])('%s in %s: %j', (iso, locale, expected) => {
    expect(formatPeriod(iso, locale)).toEqual(expected);
  });

  it('says an interval of one point once', () => {
    expect(formatPeriod('2025-06/2025-06', 'en')).toEqual(['June 2025']);
  });

  it('the first and the last day of a year stay in it, whatever the zone of the machine', () => {
    expect(formatPeriod('2025-01-01', 'en')).toEqual(['1 January 2025']);
    expect(formatPeriod('2025-12-31', 'en')).toEqual(['31 December 2025']);
  });
});
