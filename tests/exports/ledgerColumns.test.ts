import { describe, expect, it } from 'vitest';
import { toLedgerColumns } from '../../src/exports/ledgerColumns.ts';
import { choices, records } from '../browser/ledgerRows.ts';

describe('toLedgerColumns', () => {
  it('writes a column a field, repeated texts once, and several values of a facet as a list', () => {
    const columns = JSON.parse(toLedgerColumns(records, choices)) as Record<string, unknown>;
    expect(columns['from']).toEqual([2020, 2021, 1999]);
    expect(columns['who']).toEqual({ texts: ['2 answers', 'the akim', 'the office'], rows: [0, 1, 2] });
    expect((columns['facets'] as Record<string, { rows: unknown }>)['place']?.rows).toEqual([[1, 0], 1, 0]);
  });

  it('refuses a record whose facet has no such choice', () => {
    expect(() => toLedgerColumns(records, { ...choices, measure: [] })).toThrow(
      'ledger/contested/how-many/: no choice "jobs" of measure',
    );
  });
});
