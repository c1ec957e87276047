import { describe, expect, it } from 'vitest';

import { parseDescriptor, type Field } from '../../src/evidence/descriptor.ts';
import { registry, seedFiles } from '../evidence.ts';

const PATH = 'seeds/datapackage.json';
const text = new TextDecoder().decode(seedFiles.get(PATH));
const descriptor = parseDescriptor(text, PATH);
const fields: readonly (Field & { table: string })[] = descriptor.resources.flatMap(({ name, schema }) =>
  schema.fields.map((field) => ({ ...field, table: name })),
);

describe('seeds/datapackage.json is a Frictionless Data Package v2', () => {
  it('names its profile, licence and sources', () => {
    expect(JSON.parse(text)).toMatchObject({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: expect.stringMatching(/^[a-z0-9-]+$/),
      licenses: [{ name: 'CC-BY-4.0' }],
    });
    expect(text).toMatch(/GeoNames.+CC BY 4\.0/);
    expect(text).toMatch(/Wikipedia.+CC BY-SA/);
    expect(text).toMatch(/Bureau of National Statistics/);
  });

  it('describes exactly the tables of seeds/, each as CSV with a schema', () => {
    const paths = descriptor.resources.map(({ path }) => `seeds/${path}`);
    expect([...paths, PATH].toSorted()).toEqual([...seedFiles.keys()]);
    for (const resource of descriptor.resources) {
      expect(resource).toMatchObject({
        path: `${resource.name}.csv`,
        type: 'table',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        schema: { primaryKey: ['id'], missingValues: [''] },
      });
      expect(resource.description).toMatch(/\.$/);
    }
  });

  it('uses only properties that the standard or this project knows', () => {
    const known = [
      'name',
      'type',
      'title',
      'description',
      'example',
      'format',
      'delimiter',
      'itemType',
      'trueValues',
      'falseValues',
      'constraints',
      'table',
      'towns:format',
      'towns:maxWords',
      'towns:minItems',
      'towns:itemEnum',
      'towns:references',
    ];
    const constraints = ['required', 'unique', 'enum', 'pattern', 'minimum', 'maximum'];
    expect(fields.flatMap(Object.keys).filter((key) => !known.includes(key))).toEqual([]);
    expect(
      fields.flatMap((field) => Object.keys(field.constraints ?? {})).filter((key) => !constraints.includes(key)),
    ).toEqual([]);
  });

  it('gives every field a title and a description of its own', () => {
    expect(fields.filter(({ title, description }) => title === '' || !/^.{12,}\.$/.test(description))).toEqual([]);
  });

  it('gives every field with a pattern an example that fits it', () => {
    const patterns = fields.filter(({ constraints }) => constraints?.pattern !== undefined);
    const bad = patterns.filter(
      ({ example, constraints }) => !new RegExp(constraints?.pattern ?? '', 'u').test(example ?? ''),
    );
    expect(patterns.length).toBeGreaterThan(10);
    expect(bad).toEqual([]);
  });

  it('refers to tables and columns that exist', () => {
    const tables = new Set<string>(descriptor.resources.map(({ name }) => name));
    const keys = descriptor.resources.flatMap(({ schema }) =>
      (schema.foreignKeys ?? []).map((key) => ({ ...key, columns: schema.fields.map(({ name }) => name) })),
    );
    const loose = keys.filter(
      ({ fields: [own = ''], reference, columns }) => !columns.includes(own) || !tables.has(reference.resource),
    );
    expect(keys.length).toBeGreaterThan(10);
    expect(loose).toEqual([]);
    expect(new Set(keys.flatMap(({ reference }) => reference.fields))).toEqual(new Set(['id']));
    const named = [
      ...fields.flatMap((field) => field['towns:references'] ?? []),
      ...descriptor['towns:uniqueAcross'].flat(),
    ];
    expect(named.filter((table) => !tables.has(table))).toEqual([]);
  });

  it('names only existing measures as flows', () => {
    expect(descriptor['towns:flows'].map((id) => registry.measure(id).id)).toEqual(descriptor['towns:flows']);
  });

  it('holds no sizes and hashes, which would go stale', () => {
    expect(text).not.toMatch(/"(bytes|hash)":/);
  });
});

describe('parseDescriptor(text, path)', () => {
  it('refuses what is no JSON', () => {
    expect(() => parseDescriptor('{', PATH)).toThrow(/^seeds\/datapackage\.json: not JSON\n {2}mend the JSON: /);
  });

  it('refuses what is no descriptor', () => {
    expect(() => parseDescriptor('null', PATH)).toThrowErrorMatchingInlineSnapshot(`
      [Problems: seeds/datapackage.json: resources: not a list
        list the tables of seeds/ here]
    `);
  });

  it('refuses a table that is not described, one that we do not know, and an unknown type', () => {
    const changed = text.replace('"name": "lessons"', '"name": "lesson"').replace('"type": "year"', '"type": "yer"');
    expect(() => parseDescriptor(changed, PATH)).toThrowErrorMatchingInlineSnapshot(`
      [Problems: seeds/datapackage.json: resources: table not described, "lessons"
        add a resource of this name
      seeds/datapackage.json: resources: unknown table, "lesson"
        add it to src/evidence/rows.ts, or delete the resource
      seeds/datapackage.json: resources: unknown type of observations.year, "yer"
        use one of string, number, year, boolean, list]
    `);
  });
});
