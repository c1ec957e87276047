import { describe, expect, it } from 'vitest';
import { bornDates, isBorne } from '../../../src/narratives/binding/bearing.ts';
import { registry } from '../../evidence.ts';

const mention = { start: 0, end: 0, text: '' };

describe('bornDates', () => {
  it('a claim bears its period, both ends of an interval, and the date of its source', () => {
    const row = registry.claim('population-decline-factor.monotowns-20.2004-to-2024.kazinform-population-falls-2024');
    const dates = bornDates({ kind: 'claim', row }, { registry, rowsSpeak: 'en' });
    expect(dates).toContainEqual({ year: 2004, month: undefined, day: undefined });
    expect(isBorne({ ...mention, year: 2024 }, dates)).toBe(true);
    expect(isBorne({ ...mention, year: 2010 }, dates)).toBe(false);
  });

  it('a directive bears its deadline, a page bears nothing', () => {
    const dates = bornDates(
      { kind: 'directive', row: registry.directive('d-zone-satpayev') },
      { registry, rowsSpeak: 'en' },
    );
    expect(isBorne({ ...mention, month: 12, day: 1 }, dates)).toBe(true);
    expect(bornDates({ kind: 'page', path: '/saran/' }, { registry, rowsSpeak: 'en' })).toEqual([]);
  });
});

describe('isBorne', () => {
  const dates = [
    { year: 2025, month: 6, day: 18 },
    { year: 2024, month: undefined, day: undefined },
  ];

  it('lets a date bear what is less exact than itself', () => {
    for (const said of [{ year: 2025 }, { year: 2025, month: 6 }, { month: 6, day: 18 }, { decade: 2020 }])
      expect(isBorne({ ...mention, ...said }, dates)).toBe(true);
  });

  it('and not what is more exact or other', () => {
    for (const said of [
      { year: 2024, month: 6 },
      { year: 2025, month: 7 },
      { year: 2023 },
      { decade: 2010 },
      { month: 6, day: 19 },
    ]) {
      expect(isBorne({ ...mention, ...said }, dates)).toBe(false);
    }
  });
});
