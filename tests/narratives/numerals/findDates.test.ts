import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/language/locales.ts';
import { findDates } from '../../../src/narratives/numerals/findDates.ts';

const dates = (text: string, locale: Locale) =>
  findDates(text, locale).map(({ start: _start, end: _end, text: said, ...date }) => [said, date]);

describe('findDates', () => {
  it('reads years, months, days and decades in English', () => {
    expect(dates('18 June 2025, June 2025, June 18, 2025, the 1st of October and the 1990s', 'en')).toEqual([
      ['18 June 2025', { year: 2025, month: 6, day: 18 }],
      ['June 2025', { year: 2025, month: 6 }],
      ['June 18, 2025', { year: 2025, month: 6, day: 18 }],
      ['1st of October', { month: 10, day: 1 }],
      ['1990s', { decade: 1990 }],
    ]);
  });

  it('reads both ends of a span', () => {
    expect(dates('2021–24, 1991 to 2024, 2025-06-18', 'en')).toEqual([
      ['2021', { year: 2021 }],
      ['24', { year: 2024 }],
      ['1991', { year: 1991 }],
      ['2024', { year: 2024 }],
      ['2025-06-18', { year: 2025, month: 6, day: 18 }],
    ]);
  });

  it('reads Russian and Kazakh dates in their cases', () => {
    expect(dates('18 июня 2025 года, в июне 2025 года, в 1990-х', 'ru')).toEqual([
      ['18 июня 2025', { year: 2025, month: 6, day: 18 }],
      ['июне 2025', { year: 2025, month: 6 }],
      ['1990-х', { decade: 1990 }],
    ]);
    expect(dates('2025 жылғы 18 маусымда, 2025 жылғы маусымда, 2024 жылы', 'kk')).toEqual([
      ['2025 жылғы 18 маусымда', { year: 2025, month: 6, day: 18 }],
      ['2025 жылғы маусымда', { year: 2025, month: 6 }],
      ['2024', { year: 2024 }],
    ]);
  });

  it('leaves numbers that only look like years', () => {
    expect(dates('2000 people, $1999, 1,998, 1500 jobs, 2000 million, 1.2025, 1999 %', 'en')).toEqual([]);
    expect(dates('2000 человек, 1500 рабочих мест', 'ru')).toEqual([]);
  });
});
