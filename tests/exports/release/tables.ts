// Two small tables that lead to each other, with every kind of field.
import type { Descriptor } from '../../../src/evidence/descriptor.ts';
import { toPublishedTables } from '../../../src/exports/release/publishedTable.ts';
import type { ReleaseFacts } from '../../../src/exports/release/releaseFacts.ts';

const files: Readonly<Record<string, string>> = {
  'places.csv': 'id,name,lat,listed,source\nabai,"Abai, ""old""",49.6,1,a;b\nsaran,Saran,,0,\n',
  'claims.csv': 'id,place,year,value,status,note\nx.1,saran,1999,5.0,census,\nx.2,abai,2009,-36.4,promised,=1+1\n',
};
const field = (name: string, type: string, more: object = {}) => ({
  name,
  type,
  title: name.toUpperCase(),
  description: `What ${name} means.`,
  ...more,
});
const key = field('id', 'string', { constraints: { required: true, unique: true, pattern: '^[a-z0-9.]+$' } });
const resources = [
  {
    name: 'places',
    path: 'places.csv',
    title: 'Places',
    description: 'Where.',
    schema: {
      fields: [
        key,
        field('name', 'string', { constraints: { required: true } }),
        field('lat', 'number', { constraints: { minimum: 40, maximum: 56 } }),
        field('listed', 'boolean', { trueValues: ['1'], falseValues: ['0'] }),
        field('source', 'list', { delimiter: ';' }),
      ],
    },
  },
  {
    name: 'claims',
    path: 'claims.csv',
    title: 'Claims',
    description: 'Who says what.',
    schema: {
      fields: [
        key,
        field('place', 'string'),
        field('year', 'year'),
        field('value', 'number', { constraints: { required: true } }),
        field('status', 'string', { constraints: { enum: ['census', 'promised'] } }),
        field('note', 'string'),
      ],
      foreignKeys: [{ fields: ['place'], reference: { resource: 'places', fields: ['id'] } }],
    },
  },
];

/** The tables with other cells in a file, where they are given. */
export const tablesWith = (changed: Readonly<Record<string, string>> = {}) =>
  toPublishedTables({ resources } as unknown as Descriptor, (path) =>
    new TextEncoder().encode({ ...files, ...changed }[path]),
  );
export const tables = tablesWith();

export const facts: ReleaseFacts = {
  name: 'Towns',
  title: 'Evidence',
  description: 'Who said it.',
  keywords: ['towns'],
  licence: { name: 'CC-BY-4.0', title: 'Attribution', dek: 'Name the source.', path: 'https://licence.example/' },
  version: '1.0.0',
  date: '2026-11-22',
  root: 'https://towns.example/',
  page: 'https://towns.example/data/',
};
