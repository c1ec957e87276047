import { describe, expect, it } from 'vitest';
import { toCalculationTable } from '../../../src/exports/release/calculationTable.ts';
import { calculations } from '../../editions/workshop.ts';

const table = toCalculationTable(calculations, { title: 'Calculations', description: 'Computed.' });
const cells = table.rows.map((row) => Object.fromEntries(table.fields.map(({ name }, at) => [name, row[at]])));

describe('toCalculationTable(calculations, words)', () => {
  it('has a row for each, in order of id', () => {
    const ids = cells.map(({ id }) => id);
    expect(ids).toEqual(calculations.map(({ id }) => id).toSorted());
  });

  it('has the numbers and the parents of each, unrounded', () => {
    for (const { id, value, range, parents, unit } of calculations) {
      const row = cells.find((candidate) => candidate['id'] === id);
      expect(Number(row?.['value']), id).toBe(value);
      expect(row?.['unit']).toBe(unit);
      expect(row?.['low']).toBe(range === undefined ? '' : String(range.low));
      expect(row?.['high']).toBe(range === undefined ? '' : String(range.high));
      expect(row?.['parents']).toBe(parents.join(';'));
    }
  });

  it('describes itself as the tables of seeds/ do', () => {
    expect(table.resource).toMatchObject({ path: 'data/calculations.csv', schema: { primaryKey: ['id'] } });
  });
});
