import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { toDatasetJsonLd, toDistribution } from '../../../src/exports/headMatter/datasetJsonLd.ts';
import { readJson } from './readJson.ts';

const url = 'https://towns.example/charts/saran-jobs/';
const dataset = {
  title: 'Only the bus plant has the jobs',
  description: 'Jobs promised and reported',
  date: '2026-11-22',
  locale: 'en',
  url,
  name: 'Twenty Towns',
  home: 'https://towns.example/',
  catalog: 'https://towns.example/data/',
  variables: [{ name: 'Jobs' }, { name: 'Staff', value: 232, unit: 'people' }],
  span: ['2019-01-01', '2025-12-31'],
  places: [{ name: 'Saran', alternateNames: ['Сарань'], lat: 49.8, lon: 72.8 }],
  files: [{ url: `${url}a.csv`, type: 'text/csv', bytes: 'Саран\n' }],
  pictures: [{ url: `${url}a.png`, type: 'image/png' }],
  sources: [{ title: 'Seminar <2025>', url: 'https://primeminister.example/' }],
} as const;

describe('toDatasetJsonLd(dataset)', () => {
  it('says what was measured, when, where, in which files, on which sources, under which licence', () => {
    expect(readJson(toDatasetJsonLd(dataset))).toMatchObject({
      '@type': 'Dataset',
      name: dataset.title,
      license: 'https://creativecommons.org/licenses/by/4.0/',
      includedInDataCatalog: { '@type': 'DataCatalog', url: 'https://towns.example/data/' },
      variableMeasured: ['Jobs', { '@type': 'PropertyValue', name: 'Staff', value: 232, unitText: 'people' }],
      temporalCoverage: '2019-01-01/2025-12-31',
      spatialCoverage: [{ '@type': 'Place', name: 'Saran', geo: { latitude: 49.8, longitude: 72.8 } }],
      distribution: [{ '@type': 'DataDownload', contentUrl: `${url}a.csv`, encodingFormat: 'text/csv' }],
      image: [{ '@type': 'ImageObject', acquireLicensePage: url, creditText: 'Twenty Towns' }],
      isBasedOn: [{ name: 'Seminar <2025>' }],
    });
  });

  it('names the list of corrections where one concerns it', () => {
    const corrections = 'https://towns.example/corrections/';
    expect(readJson(toDatasetJsonLd({ ...dataset, corrections }))).toMatchObject({ correction: corrections });
  });

  it('leaves out what it does not know', () => {
    const bare = { ...dataset, variables: [], span: undefined, places: [], files: [], pictures: [], sources: [] };
    const fields = Object.keys(readJson(toDatasetJsonLd(bare)));
    for (const field of [
      'variableMeasured',
      'temporalCoverage',
      'spatialCoverage',
      'distribution',
      'image',
      'isBasedOn',
      'correction',
    ])
      expect(fields).not.toContain(field);
  });
});

describe('toDistribution(file)', () => {
  it('tells size and hash of the bytes, not of the letters', () => {
    const sha256 = createHash('sha256').update(Buffer.from('Саран\n')).digest('hex');
    expect(toDistribution(dataset.files[0])).toMatchObject({ contentSize: '11 B', sha256 });
  });

  it('tells neither where the bytes are not at hand', () => {
    expect(toDistribution({ url, type: 'text/csv' })).toEqual({
      '@type': 'DataDownload',
      contentUrl: url,
      encodingFormat: 'text/csv',
    });
  });
});
