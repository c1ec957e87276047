import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { toResearchObject } from '../../../src/exports/release/roCrate.ts';
import { textOf } from '../../editions/evidenceRelease.ts';
import { expandCrate } from './linkedData.ts';
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
  const file = { id: 'data/a.csv', name: 'A', description: 'What A holds.', mediaType: 'text/csv', bytes };
  const crate = parse(toResearchObject([file], facts, [{ title: 'W', path: 'https://w.example/' }]));

  it('describes a file with its kind, its size and its hash', () => {
    expect(find(crate, 'data/a.csv')).toEqual({
      '@id': 'data/a.csv',
      '@type': 'File',
      name: 'A',
      description: 'What A holds.',
      encodingFormat: 'text/csv',
      contentSize: '4',
      sha256: createHash('sha256').update(bytes).digest('hex'),
    });
  });

  it('says of which day a file is that lies elsewhere', () => {
    const id = `${facts.root}data/a.sqlite`;
    const apart = parse(toResearchObject([{ ...file, id }], facts, []));
    expect(find(apart, id)).toMatchObject({ sdDatePublished: '2026-11-22' });
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

  it('says of every file what the community asks for: name, description, kind and size, and of a file elsewhere the day', () => {
    const files = crate['@graph'].filter((entity) => entity['@type'] === 'File');
    expect(files.length).toBeGreaterThan(20);
    for (const file of files) {
      expect(file).toMatchObject({
        name: expect.stringMatching(/\S/),
        description: expect.stringMatching(/\S/),
        encodingFormat: expect.stringMatching(/^[a-z]+\/[a-z0-9.+-]+$/),
        contentSize: expect.stringMatching(/^\d+$/),
      });
    }
    const elsewhere = files.filter((file) => file['@id'].startsWith('https://'));
    expect(elsewhere.length).toBeGreaterThan(0);
    for (const file of elsewhere) expect(file['sdDatePublished']).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('names every file with the kind that it is of', () => {
    const kinds = new Map(crate['@graph'].map((entity) => [entity['@id'], entity['encodingFormat']]));
    expect(kinds.get('data/claims.csv')).toBe('text/csv');
    expect(kinds.get('data/claims.csv-metadata.json')).toBe('application/csvm+json');
    expect(kinds.get('data/csv-metadata.json')).toBe('application/csvm+json');
    expect(kinds.get('https://towns.example/sub/data/claims.parquet')).toBe('application/vnd.apache.parquet');
    expect(kinds.get('https://towns.example/sub/data/twenty-towns.sqlite')).toBe('application/vnd.sqlite3');
    expect([...kinds].filter(([, kind]) => kind === 'text/plain')).toEqual([['LICENSE.txt', 'text/plain']]);
  });
});
