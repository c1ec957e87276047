import { describe, expect, it } from 'vitest';
import type { Field } from '../../../src/evidence/descriptor.ts';
import { printedAt, splitList, tablePath, toTypedCell } from '../../../src/exports/release/publishedTable.ts';
import { tables } from './tables.ts';

const field = (type: Field['type'], more: Partial<Field> = {}): Field => ({
  name: 'x',
  type,
  title: 'X',
  description: '',
  ...more,
});

describe('toPublishedTables(descriptor, read)', () => {
  it('has the cells as the file writes them and says where the file is published', () => {
    const [places, claims] = tables;
    expect(places?.rows).toEqual([
      ['abai', 'Abai, "old"', '49.6', '1', 'a;b'],
      ['saran', 'Saran', '', '0', ''],
    ]);
    expect(claims?.foreignKeys).toEqual([{ field: 'place', table: 'places' }]);
    expect(claims?.resource).toMatchObject({ path: 'data/claims.csv', title: 'Claims' });
    expect(tablePath('claims', 'parquet')).toBe('data/claims.parquet');
  });

  it('knows the column whose digits are to be kept', () => {
    expect(tables.map(printedAt)).toEqual([-1, 3]);
  });
});

describe('toTypedCell(text, field)', () => {
  it.each([
    ['5.0', field('number'), 5],
    ['-36.4', field('number'), -36.4],
    ['1999', field('year'), 1999],
    ['1', field('boolean', { trueValues: ['1'] }), true],
    ['0', field('boolean', { trueValues: ['1'] }), false],
    ['007', field('string'), '007'],
    ['', field('number'), null],
    ['', field('string'), null],
    ['', field('boolean'), null],
  ])('"%s" is what it stands for', (text, kind, value) => {
    expect(toTypedCell(text, kind)).toBe(value);
  });
});

describe('splitList(text, field)', () => {
  it('gives the items in their order, and none of an empty cell', () => {
    const list = field('list', { delimiter: ';' });
    expect(splitList('b;a', list)).toEqual(['b', 'a']);
    expect(splitList('', list)).toEqual([]);
  });
});
