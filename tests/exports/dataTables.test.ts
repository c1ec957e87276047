import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Field, parseDescriptor } from '../../src/evidence/descriptor.ts';
import { describeTables, toTableJson } from '../../src/exports/dataTables.ts';
import { registry } from '../evidence.ts';

const field = (name: string, type: Field['type'], more: Partial<Field> = {}): Field => ({
  name,
  type,
  title: name,
  description: '',
  ...more,
});
const source = readFileSync('seeds/datapackage.json', 'utf8');
const descriptor = parseDescriptor(source, 'seeds/datapackage.json');

describe('toTableJson(csv, fields)', () => {
  const fields = [
    field('id', 'string'),
    field('value', 'number'),
    field('year', 'year'),
    field('cited', 'boolean', { trueValues: ['1'], falseValues: ['0'] }),
    field('source', 'list', { delimiter: ';' }),
  ];
  const csv = 'id,value,year,cited,source\n"a ""b"", c",-36.40,2024,1,x;y\nb,,,0,\n';

  it('gives numbers, years, truth values, lists and texts as what they are, and null for an empty cell', () => {
    expect(JSON.parse(toTableJson(csv, fields))).toEqual([
      { id: 'a "b", c', value: -36.4, year: 2024, cited: true, source: ['x', 'y'] },
      { id: 'b', value: null, year: null, cited: false, source: [] },
    ]);
  });

  it('writes one row a line, so that a change of one row is a change of one line', () => {
    expect(toTableJson(csv, fields).split('\n')).toHaveLength(5);
  });

  it('a field that names no true values takes those of Frictionless', () => {
    expect(JSON.parse(toTableJson('a\ntrue\n1\nfalse\n0\n', [field('a', 'boolean')]))).toEqual([
      { a: true },
      { a: true },
      { a: false },
      { a: false },
    ]);
  });

  it('a text of digits stays a text', () => {
    expect(JSON.parse(toTableJson('a\n007\n', [field('a', 'string')]))).toEqual([{ a: '007' }]);
  });

  it.each(descriptor.resources.map((resource) => [resource.name, resource] as const))(
    'keeps every row and every field of %s',
    (name, { path, schema }) => {
      const rows = JSON.parse(toTableJson(readFileSync(`seeds/${path}`, 'utf8'), schema.fields)) as object[];
      expect(rows).toHaveLength(registry.tables[name].length);
      expect(new Set(rows.flatMap((row) => Object.keys(row)))).toEqual(new Set(schema.fields.map((f) => f.name)));
    },
  );
});

describe('describeTables(descriptor, count)', () => {
  it('says of every table what it holds, in the order of the package', () => {
    const tables = describeTables(descriptor, (name) => registry.tables[name].length);
    expect(tables.map(({ name }) => name)).toEqual(descriptor.resources.map(({ name }) => name));
    for (const { title, description, fields, rows } of tables) {
      expect(title).not.toBe('');
      expect(description).not.toBe('');
      expect(rows).toBeGreaterThan(0);
      for (const { description: meaning } of fields) expect(meaning).not.toBe('');
    }
  });
});
