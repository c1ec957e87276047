import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toPublishedPackage } from '../../../src/exports/release/dataPackage.ts';
import { textOf } from '../../editions/evidenceRelease.ts';
import { checkDataPackage } from './profiles.ts';
import { facts, tables } from './tables.ts';

interface Package {
  sources: { path?: string }[];
  resources: { name: string; path: string; bytes: number; hash: string }[];
}

describe('toPublishedPackage(descriptor, tables, facts)', () => {
  const descriptor = {
    name: 'x',
    sources: [
      { title: 'S', path: 'places.csv' },
      { title: 'W', path: 'https://w.example/' },
    ],
  };
  const published = JSON.parse(toPublishedPackage(JSON.stringify(descriptor), tables, facts)) as Package;

  it('says of every table where it lies, its size and its hash', () => {
    expect(published.resources.map(({ path }) => path)).toEqual(['data/places.csv', 'data/claims.csv']);
    published.resources.forEach(({ bytes, hash }, index) => {
      const csv = tables[index]?.csv ?? new Uint8Array();
      expect(bytes).toBe(csv.byteLength);
      expect(hash).toBe(`sha256:${createHash('sha256').update(csv).digest('hex')}`);
    });
  });

  it('says who publishes which version, when and where', () => {
    expect(published).toMatchObject({
      version: '1.0.0',
      created: '2026-11-22T00:00:00Z',
      homepage: 'https://towns.example/data/',
      contributors: [{ title: 'Towns', path: 'https://towns.example/' }],
    });
  });

  it('leads from a source that is a table to where the table is published', () => {
    expect(published.sources.map(({ path }) => path)).toEqual(['data/places.csv', 'https://w.example/']);
  });
});

describe('the data package of the evidence', () => {
  const published = JSON.parse(textOf('datapackage.json')) as Package;

  it('keeps to the rules of Data Package 2.0', () => {
    expect(checkDataPackage(published)).toEqual([]);
  });

  it('a table without a name or a field of an unknown kind would be noticed', () => {
    const [first = {}] = published.resources;
    expect(checkDataPackage({ ...published, resources: [{ ...first, name: undefined }] })).not.toEqual([]);
    const schema = { fields: [{ name: 'a', type: 'colour' }] };
    expect(checkDataPackage({ ...published, resources: [{ ...first, schema }] })).not.toEqual([]);
  });

  it('keeps what the descriptor of seeds/ says of fields and keys', () => {
    const seeds = JSON.parse(readFileSync('seeds/datapackage.json', 'utf8')) as { resources: { schema: object }[] };
    const schemas = (published.resources as unknown as { schema: object }[]).map(({ schema }) => schema);
    expect(schemas.slice(0, seeds.resources.length)).toEqual(seeds.resources.map(({ schema }) => schema));
    expect(published.resources.at(-1)?.name).toBe('calculations');
  });
});
