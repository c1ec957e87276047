import { describe, expect, it } from 'vitest';
import { toCatalogJsonLd } from '../../../src/exports/headMatter/catalogJsonLd.ts';
import { readJson } from './readJson.ts';

describe('toCatalogJsonLd(catalog)', () => {
  it('lists each table as a dataset with its files', () => {
    const file = { url: 'https://towns.example/data/claims.csv', type: 'text/csv', bytes: new Uint8Array(3) };
    const catalog = toCatalogJsonLd({
      title: 'All tables',
      description: 'The evidence',
      locale: 'en',
      url: 'https://towns.example/data/',
      name: 'Twenty Towns',
      home: 'https://towns.example/',
      tables: [
        { title: 'Claims', description: 'One number a row', url: 'https://towns.example/data/#claims', files: [file] },
      ],
    });
    expect(readJson(catalog)).toMatchObject({
      '@type': 'DataCatalog',
      name: 'All tables',
      dataset: [{ '@type': 'Dataset', name: 'Claims', distribution: [{ contentUrl: file.url, contentSize: '3 B' }] }],
    });
  });
});
