import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { readTabular } from '../exports/release/readTabular.ts';
import { type TabularTable, checkDataPackage, checkRows, checkTabularMetadata } from '../exports/release/profiles.ts';
import { registry } from '../evidence.ts';
import { dist, documentOf, filesOf, pageAt } from './pagesOf.ts';

interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  schema: { fields: { name: string; type: string; delimiter?: string }[] };
}
interface Download {
  contentUrl: string;
  contentSize: string;
  sha256: string;
}
type Cells = Record<string, unknown>;

const read = (path: string): Buffer => readFileSync(join(dist, path));
const json = (path: string) => JSON.parse(read(path).toString()) as Record<string, unknown>;
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const { resources } = json('datapackage.json') as unknown as { resources: Resource[] };
const rowsOf = ({ path }: Resource) => parse(read(path), { columns: true }) as Record<string, string>[];
const database = new DatabaseSync(join(dist, 'data/twenty-towns.sqlite'), { readOnly: true });

/** What a cell of the CSV is as a value of its kind; lists as `join` leaves them. */
function toValue(text: string, type: string, list: (text: string) => unknown, truth: (value: boolean) => unknown) {
  if (type === 'list') return list(text);
  if (text === '') return null;
  if (type === 'number' || type === 'year') return Number(text);
  return type === 'boolean' ? truth(text === '1') : text;
}

/** The first differences between rows of the CSV and rows of another form of the table. */
function differences(
  { schema }: Resource,
  lines: readonly Record<string, string>[],
  others: readonly Cells[],
  list: (text: string) => unknown,
  truth: (value: boolean) => unknown,
): string[] {
  if (lines.length !== others.length) return [`${lines.length} rows beside ${others.length}`];
  return lines
    .flatMap((line, index) =>
      schema.fields
        .filter(
          ({ name, type }) =>
            JSON.stringify(toValue(line[name] ?? '', type, list, truth)) !== JSON.stringify(others[index]?.[name]),
        )
        .map(({ name }) => `${line['id']} ${name}: "${line[name]}" beside ${JSON.stringify(others[index]?.[name])}`),
    )
    .slice(0, 5);
}

describe('descriptions of the release', () => {
  it('tell the true size and hash of every table', () => {
    expect(resources).toHaveLength(12);
    for (const { path, bytes, hash } of resources) {
      expect(bytes, path).toBe(read(path).byteLength);
      expect(hash, path).toBe(`sha256:${hashOf(read(path))}`);
    }
  });

  it('tell the true size and hash of every file of the research object, here or at its address', () => {
    const graph = json('ro-crate-metadata.json')['@graph'] as Record<string, string>[];
    const files = graph.filter((entity) => entity['@type'] === 'File');
    expect(files.length).toBeGreaterThan(40);
    for (const { '@id': id = '', contentSize, sha256 } of files) {
      const path = id.startsWith('http') ? new URL(id).pathname : id;
      expect(contentSize, id).toBe(String(read(path).byteLength));
      expect(sha256, id).toBe(hashOf(read(path)));
    }
  });

  it('keep to the rules of Data Package and of CSV on the Web', () => {
    expect(checkDataPackage(json('datapackage.json'))).toEqual([]);
    expect(checkTabularMetadata(json('data/csv-metadata.json'))).toEqual([]);
  });

  it.each(resources.map(({ name }) => name))('the metadata of %s are true of every cell', (name) => {
    const metadata = json(`data/${name}.csv-metadata.json`);
    expect(checkTabularMetadata(metadata)).toEqual([]);
    expect(checkRows(read(`data/${name}.csv`).toString(), metadata as unknown as TabularTable).slice(0, 5)).toEqual([]);
  });

  // The yearly values alone would take ten seconds, and are read like any other table.
  it.each(
    resources.filter(({ name }) => name !== 'observations').map((resource) => [resource.name, resource] as const),
  )('%s is read cell by cell from its metadata alone', async (name, resource) => {
    const cells = await readTabular(
      read(resource.path).toString(),
      json(`data/${name}.csv-metadata.json`) as unknown as TabularTable,
    );
    const seen = cells.map((row) => resource.schema.fields.map((field) => row[field.name]?.text ?? ''));
    expect(seen).toEqual(rowsOf(resource).map((row) => resource.schema.fields.map((field) => row[field.name])));
  });

  it('lead by keys to rows that are there', () => {
    const { tables } = json('data/csv-metadata.json') as unknown as { tables: TabularTable[] };
    const column = (url: string, name: string) =>
      (parse(read(`data/${url}`), { columns: true }) as Record<string, string>[]).map((row) => row[name] ?? '');
    const keys = tables.flatMap(({ url, tableSchema }) => (tableSchema.foreignKeys ?? []).map((key) => ({ url, key })));
    expect(keys.length).toBeGreaterThan(8);
    for (const { url, key } of keys) {
      const targets = new Set(column(key.reference.resource, key.reference.columnReference));
      const lost = column(url, key.columnReference).filter((id) => id !== '' && !targets.has(id));
      expect(lost, `${url} ${key.columnReference}`).toEqual([]);
    }
  });
});

describe('every form of a table has the same cells', () => {
  it.each(resources.map((resource) => [resource.name, resource] as const))('%s in the database', (name, resource) => {
    const stored = database.prepare(`SELECT * FROM "${name}" ORDER BY id`).all() as Cells[];
    const lines = rowsOf(resource).toSorted((a, b) =>
      Buffer.compare(Buffer.from(a['id'] ?? ''), Buffer.from(b['id'] ?? '')),
    );
    expect(differences(resource, lines, stored, (text) => text || null, Number)).toEqual([]);
  });

  it.each(resources.map((resource) => [resource.name, resource] as const))('%s in Parquet', async (name, resource) => {
    const bytes = new Uint8Array(read(`data/${name}.parquet`));
    const stored = await parquetReadObjects({ file: bytes.buffer });
    const split = (text: string) => (text === '' ? [] : text.split(';'));
    expect(differences(resource, rowsOf(resource), stored, split, Boolean)).toEqual([]);
  });

  it('keeps the digits of claims and yearly values beside their numbers', async () => {
    for (const { name, rows } of [
      { name: 'claims', rows: registry.tables.claims },
      { name: 'observations', rows: registry.tables.observations },
    ]) {
      const printed = new Map(rows.map((row) => [row.id, row.printed]));
      const stored = database.prepare(`SELECT id, printed FROM "${name}"`).all();
      expect(stored.filter((row) => printed.get(String(row['id'])) !== row['printed'])).toEqual([]);
      const bytes = new Uint8Array(read(`data/${name}.parquet`));
      const packed = await parquetReadObjects({ file: bytes.buffer, columns: ['id', 'printed'] });
      expect(packed.filter((row) => printed.get(String(row['id'])) !== row['printed'])).toEqual([]);
    }
  });

  it('is in the archive as it is published', () => {
    const packed = Object.entries(unzipSync(read('data/twenty-towns.zip')));
    expect(packed.map(([name]) => name)).toEqual(expect.arrayContaining(['README.md', 'LICENSE.txt', 'CITATION.cff']));
    for (const [name, bytes] of packed) expect(read(name).equals(bytes), name).toBe(true);
  });
});

describe('numbers of the release are those of the ledger', () => {
  it('the files of claims and calculations have the values of the tables', () => {
    for (const name of ['claims', 'calculations']) {
      const stored = database.prepare(`SELECT id, value, unit FROM "${name}"`).all();
      expect(stored.length).toBeGreaterThan(100);
      for (const { id, value, unit } of stored)
        expect(json(`api/v1/${name}/${id}.json`), `${id}`).toMatchObject({ value, unit });
    }
  });

  it('the pages of calculations and series show them', () => {
    const [{ value } = {}] = database.prepare("SELECT value FROM calculations WHERE id = 'saran-loss-1989-1999'").all();
    const page = documentOf(pageAt('/ledger/calculations/saran-loss-1989-1999/')).body.textContent;
    expect(page).toContain(Math.abs(Number(value)).toLocaleString('en'));
    const [{ n } = {}] = database
      .prepare("SELECT count(*) AS n FROM observations WHERE measure = 'population' AND subject = 'saran'")
      .all();
    const series = documentOf(pageAt('/ledger/series/saran-population/'));
    expect(series.querySelectorAll('.series-table tbody tr').length).toBe(n);
  });
});

describe('the page of the data', () => {
  const page = documentOf(pageAt('/data/'));
  const links = new Set([...page.querySelectorAll('main a[href]')].map((link) => link.getAttribute('href')));

  it('leads to the whole, to every description and to each form of every table', () => {
    const files = ['data/twenty-towns.zip', 'data/twenty-towns.sqlite', 'datapackage.json', 'ro-crate-metadata.json'];
    const forms = resources.flatMap(({ name }) => ['csv', 'json', 'parquet'].map((form) => `data/${name}.${form}`));
    expect([...files, 'data/csv-metadata.json', 'api/', ...forms].filter((path) => !links.has(`/${path}`))).toEqual([]);
  });

  it('explains every field of every table', () => {
    const explained = [...page.querySelectorAll('.fields tbody th')].map((cell) => cell.textContent.trim());
    expect(explained).toEqual(resources.flatMap(({ schema }) => schema.fields.map(({ name }) => name)));
  });
});

describe('the head of the page of the data', () => {
  const page = documentOf(pageAt('/data/'));
  const scripts = [...page.querySelectorAll('script[type="application/ld+json"]')];
  const [catalogue] = scripts
    .map((script) => JSON.parse(script.textContent) as { '@type': string; dataset: { distribution: Download[] }[] })
    .filter((data) => data['@type'] === 'DataCatalog');
  const downloads = (catalogue?.dataset ?? []).flatMap(({ distribution }) => distribution);
  const paths = downloads.map(({ contentUrl }) => new URL(contentUrl).pathname.slice(1));

  it('names the archive, the database and three forms of every table of seeds/', () => {
    const tables = resources.map(({ name }) => name).filter((name) => name !== 'calculations');
    const forms = tables.flatMap((name) => ['csv', 'json', 'parquet'].map((form) => `data/${name}.${form}`));
    expect(paths).toEqual(['data/twenty-towns.zip', 'data/twenty-towns.sqlite', ...forms]);
    const items = [...page.querySelectorAll('link[rel="item"]')].map((link) => link.getAttribute('href'));
    expect(downloads.filter(({ contentUrl }) => !items.includes(contentUrl))).toEqual([]);
  });

  it('tells the true size and digest of each', () => {
    for (const [index, { contentSize, sha256 }] of downloads.entries()) {
      const bytes = read(paths[index] ?? '');
      expect({ contentSize, sha256 }, paths[index]).toEqual({
        contentSize: `${bytes.byteLength} B`,
        sha256: hashOf(bytes),
      });
    }
  });
});

describe('headers of the release', () => {
  it('let pages elsewhere fetch data, descriptions and the interface', () => {
    const headers = read('_headers').toString();
    for (const path of ['/data/*', '/api/*', '/datapackage.json', '/ro-crate-metadata.json'])
      expect(headers).toContain(`${path}\n  Access-Control-Allow-Origin: *\n`);
    expect(filesOf(dist)).toContain('api/openapi.json');
  });
});
