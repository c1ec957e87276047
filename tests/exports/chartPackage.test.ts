import { describe, expect, it } from 'vitest';
import { type PackageWords, describePackage } from '../../src/exports/chartPackage.ts';
import { surface } from '../charts/evidence.ts';
import { registry } from '../evidence.ts';

const [source] = registry.tables.sources;
const content: PackageWords = {
  id: 'saran-jobs',
  title: 'Jobs "promised" in Сарань',
  dek: 'Rings and dots',
  note: undefined,
  url: 'https://towns.example/charts/saran-jobs/',
  credit: 'Twenty Towns',
  licence: 'CC BY 4.0',
  licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
  citation: 'Twenty Towns (2026): Jobs.',
  files: [{ name: 'saran-jobs.csv', what: 'numbers' }],
  columns: [
    { id: 'value', label: 'Number', unit: 'jobs', type: 'number' },
    { id: 'claims', label: 'Ids', unit: '', type: 'string' },
  ],
  grounds: [{ source: source!, claims: ['a'] }],
};
const texts = (changes: Partial<PackageWords> = {}) =>
  new Map(
    describePackage({ ...content, ...changes }, surface.words).map(({ name, bytes }) => [
      name,
      new TextDecoder().decode(bytes),
    ]),
  );

describe('describePackage(content, words)', () => {
  it('the text to read first says what it is, its files, columns with units, sources, citation and licence', () => {
    const readme = texts().get('README.txt');
    for (const part of [
      content.title,
      '  saran-jobs.csv: numbers',
      '  value: Number (jobs)',
      '  claims: Ids\n',
      source!.url,
      content.citation,
      content.licenceUrl,
    ])
      expect(readme).toContain(part);
    expect(texts({ note: 'Preliminary.' }).get('README.txt')).toContain('Preliminary.');
  });

  it('the columns are a data package whose CSV lies beside it', () => {
    const { name, licenses, resources, sources } = JSON.parse(texts().get('datapackage.json') ?? '') as {
      name: string;
      licenses: unknown;
      sources: unknown;
      resources: { path: string; schema: unknown }[];
    };
    expect([name, licenses]).toEqual(['saran-jobs', [{ name: 'CC-BY-4.0', path: content.licenceUrl }]]);
    expect(sources).toEqual([{ title: source!.title, path: source!.url }]);
    expect(resources).toHaveLength(1);
    expect(resources[0]).toMatchObject({
      path: 'saran-jobs.csv',
      schema: {
        fields: [
          { name: 'value', title: 'Number', type: 'number', unit: 'jobs' },
          { name: 'claims', title: 'Ids', type: 'string' },
        ],
      },
    });
  });
});
