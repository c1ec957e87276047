import { describe, expect, it } from 'vitest';

import { isOverlapping, parsePeriod, parsePoint } from '../../src/evidence/period.ts';

describe('parsePeriod(text)', () => {
  it.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2000-02', '2000-02-01', '2000-02-29'],
    ['2025-06-18', '2025-06-18', '2025-06-18'],
    ['2025-01/2025-10', '2025-01-01', '2025-10-31'],
    ['2021/2025-04-24', '2021-01-01', '2025-04-24'],
    ['2025/2025', '2025-01-01', '2025-12-31'],
  ])('%s lasts from %s to %s', (text, start, end) => {
    expect(parsePeriod(text)).toEqual({ text, start, end });
  });

  it.each([
    ['2025-02-30', 'no such day: 2025-02 has 28 days'],
    ['2025-04-31', 'no such day: 2025-04 has 30 days'],
    ['2025-06-00', 'no such day: 2025-06 has 30 days'],
    ['2025-00', 'no month 00'],
    ['2025-13', 'no month 13'],
    ['2025/2024', 'interval ends before it starts'],
    ['2025-10/2025-01', 'interval ends before it starts'],
    ['2023/2024/2025', 'more than one slash in an interval'],
    ['2025/', 'not an ISO 8601 date'],
    ['25', 'not an ISO 8601 date'],
    ['2025-6-18', 'not an ISO 8601 date'],
    ['18.06.2025', 'not an ISO 8601 date'],
    ['', 'not an ISO 8601 date'],
  ])('%s is refused: %s', (text, reason) => {
    expect(() => parsePeriod(text)).toThrow(reason);
  });
});

it('parsePoint(text) refuses an interval', () => {
  expect(() => parsePoint('2024/2025')).toThrow('not an ISO 8601 date');
});

describe('isOverlapping(a, b)', () => {
  it.each([
    ['2024', '2024-12-31', true],
    ['2024', '2025-01-01', false],
    ['2021/2023', '2022-06', true],
  ])('%s and %s: %s, whichever comes first', (a, b, expected) => {
    expect(isOverlapping(parsePeriod(a), parsePeriod(b))).toBe(expected);
    expect(isOverlapping(parsePeriod(b), parsePeriod(a))).toBe(expected);
  });
});
