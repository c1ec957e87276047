import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { type Cell, toCsv } from '../../src/exports/csv.ts';

const line = (cell: Cell) => toCsv(['a'], [[cell]]).slice('a\n'.length);

describe('toCsv(header, rows)', () => {
  it('gives one line a row, the names of the columns first', () => {
    expect(
      toCsv(
        ['place', 'people'],
        [
          ['Abai', 28_400],
          ['Aksu', undefined],
        ],
      ),
    ).toBe('place,people\nAbai,28400\nAksu,\n');
  });

  it.each([
    ['a comma', 'Abai, Karaganda', '"Abai, Karaganda"\n'],
    ['a quote', 'the "model"', '"the ""model"""\n'],
    ['a line end', 'first\nsecond', '"first\nsecond"\n'],
    ['none of these', 'Қазақстан’s “towns”', 'Қазақстан’s “towns”\n'],
  ])('quotes as RFC 4180 says: %s', (_, text, expected) => {
    expect(line(text)).toBe(expected);
  });

  it.each(['=1+1', '+7 700', '-1+2', '@SUM(A1)', '\tx', '\rx', '\nx'])(
    'a text that a spreadsheet would run gets an apostrophe: %j',
    (text) => {
      const [, [cell = ''] = []] = parse(toCsv(['a'], [[text]]));
      expect(cell).toBe(`'${text}`);
    },
  );

  it.each([
    [-32.5, '-32.5\n'],
    [0, '0\n'],
    [18_500_000_000_000, '18500000000000\n'],
    [36.4, '36.4\n'],
  ])('numbers stay as they are: %d', (value, expected) => {
    expect(line(value)).toBe(expected);
  });

  it('throws for a number that is none', () => {
    expect(() => line(Number.NaN)).toThrow('not a number for a table: NaN');
  });

  it('what it writes is read back cell by cell', () => {
    const rows = [
      ['a "b", c', 'd\r\ne'],
      ['', ' f '],
    ];
    expect(parse(toCsv(['x', 'y'], rows))).toEqual([['x', 'y'], ...rows]);
  });
});
