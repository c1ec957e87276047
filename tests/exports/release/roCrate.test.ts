import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { toResearchObject } from '../../../src/exports/release/roCrate.ts';
import { textOf } from '../../editions/evidenceRelease.ts';
import { expandCrate } from './profiles.ts';
import { facts } from './tables.ts';

interface Entity {
  '@id': string;
  '@type': string;
  [property: string]: unknown;
}
interface Crate {
  '@context': string;
  '@graph': Entity[];
}

const parse = (text: string) => JSON.parse(text) as Crate;
const find = ({ '@graph': graph }: Crate, id: string) => graph.find((entity) => entity['@id'] === id);
const idsIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(idsIn);
  if (typeof value !== 'object' || value === null) return [];
  const { '@id': id, ...rest } = value as Entity;
  return [
    ...(Object.keys(rest).length === 0 && typeof id === 'string' ? [id] : []),
    ...Object.values(rest).flatMap(idsIn),
  ];
};

describe('toResearchObject(files, facts, sources)', () => {
  const bytes = new TextEncoder().encode('a\n1\n');
  const file = { id: 'data/a.csv', name: 'A', mediaType: 'text/csv', bytes };
  const crate = parse(toResearchObject([file], facts, [{ title: 'W', path: 'https://w.example/' }]));

  it('describes a file with its kind, its size and its hash', () => {
    expect(find(crate, 'data/a.csv')).toEqual({
      '@id': 'data/a.csv',
      '@type': 'File',
      name: 'A',
      encodingFormat: 'text/csv',
      contentSize: '4',
      sha256: createHash('sha256').update(bytes).digest('hex'),
    });
  });

  it('has what the specification asks of the root: name, description, date, licence, parts', () => {
    expect(find(crate, 'ro-crate-metadata.json')).toMatchObject({
      '@type': 'CreativeWork',
      conformsTo: { '@id': 'https://w3id.org/ro/crate/1.2' },
      about: { '@id': './' },
    });
    expect(find(crate, './')).toMatchObject({
      '@type': 'Dataset',
      name: 'Evidence',
      description: 'Who said it.',
      datePublished: '2026-11-22',
      license: { '@id': 'https://licence.example/' },
      hasPart: [{ '@id': 'data/a.csv' }],
    });
  });
});

describe('the research object of the evidence', () => {
  const crate = parse(textOf('ro-crate-metadata.json'));

  it('describes everything that it names, and nothing twice', () => {
    const described = crate['@graph'].map((entity) => entity['@id']);
    expect(described.filter((id, index) => described.indexOf(id) !== index)).toEqual([]);
    const named = new Set(crate['@graph'].flatMap((entity) => Object.values(entity).flatMap(idsIn)));
    named.delete('https://w3id.org/ro/crate/1.2');
    expect([...named].filter((id) => !described.includes(id))).toEqual([]);
  });

  it('names every file as a part, and no part that is not a file', () => {
    const files = crate['@graph'].filter((entity) => entity['@type'] === 'File').map((entity) => entity['@id']);
    expect(idsIn(find(crate, './')?.['hasPart'])).toEqual(files);
    expect(files).toContain('data/observations.csv');
    expect(files.some((id) => /^https:.*\.sqlite$/.test(id))).toBe(true);
  });

  it('uses no term that the context does not know', async () => {
    const expanded = (await expandCrate(crate)) as Record<string, unknown>[];
    expect(expanded.length).toBe(crate['@graph'].length);
    expect(expanded.flatMap(Object.keys)).toContain('http://schema.org/sha256');
    const [root = { '@id': '', '@type': '' }, ...rest] = crate['@graph'];
    const strange = { ...crate, '@graph': [{ ...root, colour: 'red' }, ...rest] };
    await expect(expandCrate(strange)).rejects.toThrow(/Safe mode validation/);
  });
});
