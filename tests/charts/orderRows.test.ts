import { describe, expect, it } from 'vitest';
import { orderRows } from '../../src/charts/orderRows.ts';
import { registry } from '../evidence.ts';

const rows = orderRows(registry);
const row = (id: string) => rows.find(({ key }) => key === id);

describe('orderRows(registry)', () => {
  it('lists every order once, by deadline, those given before last', () => {
    expect(rows.map(({ key, order }) => [order.deadline, key])).toEqual([
      ['2025-10-01', 'd-small-zones-sites'],
      ['2025-10-01', 'd-corridor-services'],
      ['2025-10-01', 'd-specialists'],
      ['2025-12-01', 'd-growth-drivers'],
      ['2025-12-01', 'd-offtake-contracts'],
      ['2025-12-01', 'd-zone-satpayev'],
      ['2025-12-01', 'd-zone-balkhash'],
      ['2025-12-01', 'd-zone-khromtau'],
      ['2025-12-01', 'd-zone-kulsary'],
    ]);
    expect(rows.every(({ given }) => given === '2025-06-18')).toBe(true);
  });

  it('gives the four zones, and only them, the order of April 2024 for the end of that year', () => {
    const before = rows.filter((order) => order.before !== undefined);
    expect(before.map(({ key }) => key)).toEqual([
      'd-zone-satpayev',
      'd-zone-balkhash',
      'd-zone-khromtau',
      'd-zone-kulsary',
    ]);
    for (const order of before) expect(order.before).toEqual({ given: '2024-04-02', due: '2024-12-31' });
    const { statement } = registry.finding('f-zones-ordered-twice');
    for (const words of ['Khromtau, Satpayev, Balkhash and Kulsary', 'April 2024 for the end of that year'])
      expect(statement).toContain(words);
  });

  it('tells of Satpayev the contract, the work, the report and, as a promise, the end', () => {
    expect(row('d-zone-satpayev')?.traces.map(({ date, due }) => [date.text, due])).toEqual([
      ['2025-07', false],
      ['2025-11', false],
      ['2025-12-02', false],
      ['2026-06', true],
    ]);
    expect(registry.finding('f-satpayev-zone-ends-june-2026').statement).toContain('finish in June 2026');
  });

  it('has no trace exactly where no evidence was found', () => {
    const otherwise = rows.filter(
      ({ order, traces }) => (traces.length === 0) !== (order.state === 'no-evidence-found'),
    );
    expect(otherwise).toEqual([]);
  });

  it('names the release and the texts behind each order', () => {
    expect(row('d-specialists')?.sources).toEqual(['pm-seminar-2025']);
    expect(row('d-zone-khromtau')?.sources).toEqual(['pm-seminar-2025', 'kazinform-zones-four-towns']);
    expect(row('d-zone-satpayev')?.sources).toEqual([
      'pm-seminar-2025',
      'kazinform-zones-four-towns',
      'kazpravda-satpayev-zone-2025',
    ]);
  });
});
