import { describe, expect, it } from 'vitest';
import { isDay } from '../../src/commands/day.ts';

describe('isDay(text)', () => {
  it.each(['2026-12-01', '2028-02-29'])('takes %s', (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each(['2026-11-31', '2027-02-29', '1.12.2026', '2026-12', ''])('refuses "%s"', (text) => {
    expect(isDay(text)).toBe(false);
  });
});
