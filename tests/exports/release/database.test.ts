import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { createDatabase } from '../../../src/exports/release/database.ts';
import { release } from '../../editions/evidenceRelease.ts';
import { facts, tablesWith } from './tables.ts';

function open(bytes: Uint8Array): DatabaseSync {
  const database = new DatabaseSync(':memory:');
  database.deserialize(bytes);
  return database;
}

const database = open(release.files.get('data/twenty-towns.sqlite')?.read() ?? new Uint8Array());
const ask = (query: string) => database.prepare(query).all();

describe('createDatabase(tables, facts)', () => {
  it('is whole, and every key leads somewhere', () => {
    expect(ask('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    expect(ask('PRAGMA foreign_key_check')).toEqual([]);
  });

  it('has every table with a primary key, and its foreign keys', () => {
    for (const { name, foreignKeys } of release.tables) {
      const columns = ask(`PRAGMA table_info("${name}")`) as { name: string; pk: number }[];
      expect(columns.filter(({ pk }) => pk > 0).map((column) => column.name)).toEqual(['id']);
      const keys = ask(`PRAGMA foreign_key_list("${name}")`) as { from: string; table: string }[];
      expect(keys.map(({ from, table }) => `${from} ${table}`).toSorted()).toEqual(
        foreignKeys.map(({ field, table }) => `${field} ${table}`).toSorted(),
      );
    }
  });

  it('keeps numbers as numbers, whole ones whole, and what is empty as NULL', () => {
    const types = (table: string, column: string) =>
      ask(`SELECT DISTINCT typeof("${column}") AS type FROM "${table}" ORDER BY 1`).map(({ type }) => type);
    expect(types('observations', 'value')).toEqual(['integer', 'real']);
    expect(types('observations', 'year')).toEqual(['integer']);
    expect(types('sources', 'cited')).toEqual(['integer']);
    expect(types('observations', 'flag')).toEqual(['null', 'text']);
    expect(ask("SELECT count(*) AS empty FROM claims WHERE note = ''")).toEqual([{ empty: 0 }]);
  });

  it('gives each item of a list a row of its own, in order', () => {
    const id = 'saran-zone-jobs';
    const [{ claims } = {}] = ask(`SELECT claims FROM contested WHERE id = '${id}'`);
    const items = ask(`SELECT item FROM contested_claims WHERE id = '${id}' ORDER BY position`);
    expect(items.map(({ item }) => item).join(';')).toBe(claims);
    expect(items.length).toBeGreaterThan(2);
  });

  it('answers every view without losing or doubling a row', () => {
    const count = (table: string) => ask(`SELECT count(*) AS n FROM ${table}`)[0]?.['n'];
    expect(count('claims_in_words')).toBe(count('claims'));
    expect(count('observations_in_words')).toBe(count('observations'));
    expect(count('contested_answers')).toBe(count('contested_claims'));
    expect(count('weight_of_sources')).toBe(count('sources'));
    expect(count('town_years')).toBeGreaterThan(1000);
    expect(count('said_of_projects')).toBe(count('claims WHERE subject IN (SELECT id FROM projects)'));
    expect(count('subjects')).toBe(Number(count('places')) + Number(count('projects')));
    expect(count('towns')).toBe(count("places WHERE kind = 'town' AND on_list_2012 = 'yes'"));
  });

  it('explains every column of every table', () => {
    const explained = ask('SELECT "table" || \'.\' || field AS name FROM about_fields').map(({ name }) => name);
    expect(new Set(explained)).toEqual(
      new Set(release.tables.flatMap(({ name, fields }) => fields.map((field) => `${name}.${field.name}`))),
    );
    expect(ask("SELECT text FROM about WHERE name = 'date'")).toEqual([{ text: '2026-11-22' }]);
  });

  it('looks a series up by an index', () => {
    const plan = ask(
      "EXPLAIN QUERY PLAN SELECT * FROM observations WHERE measure = 'population' AND subject = 'saran' ORDER BY year",
    );
    expect(plan.map(({ detail }) => detail).join()).toContain('observations_by_measure_subject_year');
  });
});

describe('createDatabase(tables, facts) refuses', () => {
  it('a key that leads nowhere, a code that is not of the list, a row without what is required', () => {
    const claims = (row: string) => tablesWith({ 'claims.csv': `id,place,year,value,status,note\n${row}\n` });
    expect(() => createDatabase(claims('x.1,atlantis,1999,5,census,'), facts)).toThrow(/lead nowhere/);
    expect(() => createDatabase(claims('x.1,saran,1999,5,rumour,'), facts)).toThrow(/CHECK/);
    expect(() => createDatabase(claims('x.1,saran,1999,,census,'), facts)).toThrow(/NOT NULL/);
  });
});
