import { describe, expect, it } from 'vitest';
import { toGroupMetadata, toTableMetadata } from '../../../src/exports/release/csvOnTheWeb.ts';
import { type TabularTable, checkRows, checkTabularMetadata } from './profiles.ts';
import { toStatements } from './linkedData.ts';
import { readTabular } from './readTabular.ts';
import { facts, tables, tablesWith } from './tables.ts';

const metadata = tables.map((table) => JSON.parse(toTableMetadata(table, facts)) as TabularTable);
const group = JSON.parse(toGroupMetadata(tables, facts)) as { tables: TabularTable[] };
const textOf = (changed: Readonly<Record<string, string>> = {}) =>
  tablesWith(changed).map(({ csv }) => new TextDecoder().decode(csv));

describe('toTableMetadata(table, facts)', () => {
  it('keeps to the rules of the standard', () => {
    for (const one of metadata) expect(checkTabularMetadata(one)).toEqual([]);
  });

  it('gives each column its name, its titles, its type and its separator', () => {
    expect(metadata[0]?.tableSchema.columns).toMatchObject([
      { name: 'id', titles: ['id', 'ID'], datatype: { base: 'string', format: '[a-z0-9.]+' }, required: true },
      { name: 'name', datatype: 'string', required: true },
      { name: 'lat', datatype: { base: 'decimal', minimum: 40, maximum: 56 } },
      { name: 'listed', datatype: { base: 'boolean', format: '1|0' } },
      { name: 'source', datatype: 'string', separator: ';' },
    ]);
    expect(metadata[1]?.tableSchema.columns.slice(2, 5)).toMatchObject([
      { name: 'year', datatype: 'gYear' },
      { name: 'value', datatype: { base: 'decimal' } },
      { name: 'status', datatype: { base: 'string', format: 'census|promised' } },
    ]);
  });

  it('is true of the rows, and a wrong cell is noticed', () => {
    textOf().forEach((csv, index) => expect(checkRows(csv, metadata[index] as TabularTable)).toEqual([]));
    const wrong = 'id,place,year,value,status,note\nX 1,saran,99,,rumour,\n';
    const [, claims] = textOf({ 'claims.csv': wrong });
    expect(checkRows(claims ?? '', metadata[1] as TabularTable)).toEqual([
      'id: "X 1"',
      'year: "99"',
      'value is empty',
      'status: "rumour"',
    ]);
  });

  it('gives a reader who knows nothing else every cell with its type', async () => {
    const [places, claims] = textOf();
    expect(await readTabular(places ?? '', metadata[0] as TabularTable)).toEqual([
      {
        id: { text: 'abai', type: 'string' },
        name: { text: 'Abai, "old"', type: 'string' },
        lat: { text: '49.6', type: 'decimal' },
        listed: { text: '1', type: 'boolean' },
        source: { text: 'a;b', type: 'string' },
      },
      {
        id: { text: 'saran', type: 'string' },
        name: { text: 'Saran', type: 'string' },
        listed: { text: '0', type: 'boolean' },
      },
    ]);
    const [first] = await readTabular(claims ?? '', metadata[1] as TabularTable);
    expect(first).toMatchObject({ year: { text: '1999', type: 'gYear' }, value: { text: '5.0', type: 'decimal' } });
  });

  it('is linked data in words that the standard has, and others are noticed', async () => {
    const [places] = metadata;
    expect((await toStatements(places ?? {})).size).toBeGreaterThan(30);
    await expect(toStatements({ ...places, colour: 'red' })).rejects.toThrow(/Safe mode validation/);
  });

  it('names no key to a table of another file', () => {
    expect(metadata[1]?.tableSchema.foreignKeys).toBeUndefined();
  });
});

describe('toGroupMetadata(tables, facts)', () => {
  it('keeps to the rules of the standard and has the keys between the tables', async () => {
    expect(checkTabularMetadata(group)).toEqual([]);
    expect((await toStatements(group)).size).toBeGreaterThan(60);
    expect(group.tables.map(({ url }) => url)).toEqual(['places.csv', 'claims.csv']);
    expect(group.tables[1]?.tableSchema.foreignKeys).toEqual([
      { columnReference: 'place', reference: { resource: 'places.csv', columnReference: 'id' } },
    ]);
  });
});
