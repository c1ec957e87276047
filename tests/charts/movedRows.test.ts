import { describe, expect, it } from 'vitest';
import { movedRows } from '../../src/charts/movedRows.ts';
import { registry } from '../evidence.ts';

const rows = movedRows(registry);

describe('movedRows', () => {
  it('holds promises with the time they were made and the time they were made for', () => {
    const promises = rows.filter(({ sign }) => sign === 'promised');
    expect(promises.map(({ track, said, date }) => [track, said?.text, date.text])).toEqual([
      ['tyre-load', '2021-11', '2024'],
      ['tyre-load', '2024-08-15', '2027'],
      ['appliance-output', '2022-10', '2024-10'],
      ['appliance-output', '2023-05-24', '2023'],
      ['truck-output', '2024-01/2024-06', '2024'],
      ['truck-output', '2025-08-21', '2026-04/2026-06'],
    ]);
  });

  it('holds reports with the day or month of their event', () => {
    const reports = rows.filter(({ sign }) => sign === 'counted');
    expect(reports.map(({ key, date }) => [key, date.text])).toEqual([
      ['ceremony', '2022-12-13'],
      ['serial', '2024-06'],
      ['appliances', '2024-01'],
    ]);
  });

  it('takes its dates from words that the evidence still says', () => {
    expect(registry.finding('f-appliance-start-slipped').statement).toContain(
      'In October 2022 the appliance plant was to be ready in two years and in May 2023 still that year',
    );
    expect(registry.finding('f-trucks-announced-for-2024').statement).toContain('announced for 2024');
    expect(registry.event('e-truck-plant-building').event).toContain('lines in the second quarter of 2026');
  });
});
