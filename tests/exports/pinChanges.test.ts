import { describe, expect, it } from 'vitest';
import { type ChartNumbers, compareNumbers } from '../../src/exports/pinChanges.ts';

const columns = [
  { id: 'town', label: 'Town' },
  { id: 'people', label: 'People' },
];
type Row = [key: string, town: string, people: number | null, claims?: string[]];
const numbers = (...rows: Row[]): ChartNumbers => ({
  columns,
  rows: rows.map(([key, town, people, claims = ['c']]) => ({
    key,
    town,
    people,
    cells: [town, people === null ? '' : people.toLocaleString('en-US', { maximumFractionDigits: 0 })],
    claims,
    sources: [],
  })),
});
const before = numbers(['a', 'Abai', 28_400], ['s', 'Saran', 1000]);

describe('compareNumbers(before, after)', () => {
  it('is empty for the same rows, in whatever order', () => {
    expect(compareNumbers(before, numbers(['s', 'Saran', 1000], ['a', 'Abai', 28_400]))).toEqual([]);
  });

  it('names a changed value by row and column, as the tables print it', () => {
    const after = numbers(['a', 'Abai', 28_400], ['s', 'Saran', 1100]);
    expect(compareNumbers(before, after)).toEqual([
      { kind: 'changed', row: 'Saran', column: 'People', from: '1,000', to: '1,100' },
    ]);
  });

  it('lists added rows where they stand, and removed ones last', () => {
    expect(compareNumbers(before, numbers(['r', 'Ridder', 5], ['s', 'Saran', 1000]))).toEqual([
      { kind: 'added', row: 'Ridder' },
      { kind: 'removed', row: 'Abai' },
    ]);
  });

  it('shows the bare values where both are printed alike', () => {
    const after = numbers(['a', 'Abai', 28_400.4], ['s', 'Saran', 1000]);
    expect(compareNumbers(before, after)).toEqual([
      { kind: 'changed', row: 'Abai', column: 'People', from: '28400', to: '28400.4' },
    ]);
  });

  it('an empty cell that is filled came from nothing', () => {
    expect(compareNumbers(numbers(['s', 'Saran', null]), numbers(['s', 'Saran', 7]))).toEqual([
      { kind: 'changed', row: 'Saran', column: 'People', from: '', to: '7' },
    ]);
  });

  it('tells of a row whose numbers stand on other claims', () => {
    const after = numbers(['a', 'Abai', 28_400], ['s', 'Saran', 1000, ['c', 'd']]);
    expect(compareNumbers(before, after)).toEqual([{ kind: 'restated', row: 'Saran' }]);
  });

  it('names rows by as many first cells as tell them apart', () => {
    const twice = numbers(['s1', 'Saran', 1], ['s2', 'Saran', 2]);
    expect(compareNumbers(twice, numbers(['s1', 'Saran', 1], ['s2', 'Saran', 3]))).toMatchObject([{ row: 'Saran, 3' }]);
  });

  it('a column that came counts as a change of each row that fills it', () => {
    const wider: ChartNumbers = {
      columns: [...columns, { id: 'flag', label: 'Flag' }],
      rows: before.rows.map((row, index) => ({
        ...row,
        flag: index === 0 ? 'x' : null,
        cells: [...row.cells, index === 0 ? 'x' : ''],
      })),
    };
    expect(compareNumbers(before, wider)).toEqual([
      { kind: 'changed', row: 'Abai', column: 'Flag', from: '', to: 'x' },
    ]);
  });
});
