// The release: every form in which the evidence as a whole can be taken away, with descriptions that are true of the bytes.
import type { Calculation } from '../calculations/calculation.ts';
import { decodeText } from '../evidence/decodeText.ts';
import type { Descriptor } from '../evidence/descriptor.ts';
import { toTableJson } from '../exports/dataTables.ts';
import { toGroupMetadata, toTableMetadata } from '../exports/release/csvOnTheWeb.ts';
import { createDatabase } from '../exports/release/database.ts';
import { toPublishedPackage } from '../exports/release/dataPackage.ts';
import { toCalculationTable } from '../exports/release/calculationTable.ts';
import { toParquet } from '../exports/release/parquet.ts';
import { type PublishedTable, tablePath, toPublishedTables } from '../exports/release/publishedTable.ts';
import { type ReleaseFacts, hashOf, parseVersion } from '../exports/release/releaseFacts.ts';
import { toResearchObject } from '../exports/release/roCrate.ts';
import { type Snippet, createSnippets } from '../exports/release/snippets.ts';
import { toTableWorkbook } from '../exports/tableWorkbook.ts';
import { packFiles } from '../exports/zip.ts';
import { toCrateFile } from './crateFiles.ts';
import type { Edition } from './edition.ts';
import { writeReadme } from './releaseReadme.ts';

/** What the release is made of. */
export interface ReleaseSource {
  descriptor: Descriptor;
  /** A file of seeds/ or of the root of the project. */
  read(name: string): Uint8Array<ArrayBuffer>;
  calculations: readonly Calculation[];
  edition: Pick<Edition, 'words' | 'url' | 'home' | 'citing'>;
  /** The address of the site, with a slash at its end. */
  root: string;
}

export interface ReleaseFile {
  /** From the root of the site. */
  path: string;
  bytes: number;
  hash: string;
  read(): Uint8Array<ArrayBuffer>;
}

export interface Release {
  tables: readonly PublishedTable[];
  /** By name; throws where there is none. */
  table(name: string): PublishedTable;
  /** The rows of a table as a JSON array. */
  json(name: string): string;
  /** The table as a workbook of Excel, with a sheet of its fields. */
  workbook(name: string): Promise<Uint8Array<ArrayBuffer>>;
  /** By path. */
  files: ReadonlyMap<string, ReleaseFile>;
  /** The data package, all in one file. */
  archive: Uint8Array<ArrayBuffer>;
  /** The size of a file, rounded up. */
  kilobytes(path: string): number;
  snippets: readonly Snippet[];
}

const NAME = 'twenty-towns';
const KILOBYTE = 1000;
const DATABASE = `${NAME}.sqlite`;
const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

type Entry = readonly [path: string, bytes: Uint8Array<ArrayBuffer>];

/** What the descriptor says of the whole beside what the types of its tables say. */
type Head = Pick<ReleaseFacts, 'keywords'> & {
  licenses: readonly [Omit<ReleaseFacts['licence'], 'dek'>];
  sources: readonly { title: string; path: string }[];
};

function toFacts({ descriptor, read, edition, root }: ReleaseSource, head: Head): ReleaseFacts {
  return {
    name: edition.words.say('site.name'),
    title: descriptor.title,
    description: descriptor.description,
    keywords: head.keywords,
    licence: { ...head.licenses[0], dek: edition.words.say('release.licence.dek') },
    version: parseVersion(decodeText(read('CITATION.cff'), 'CITATION.cff')),
    date: edition.home.updated,
    root,
    page: edition.url('data/'),
  };
}

/** The files that the archive holds, but for those that describe it as a whole. */
function listFiles(tables: readonly PublishedTable[], facts: ReleaseFacts, source: ReleaseSource): Entry[] {
  return [
    ['LICENSE.txt', source.read('LICENSE')],
    ['CITATION.cff', source.read('CITATION.cff')],
    ['README.md', encode(writeReadme(tables, facts, source.edition))],
    ['datapackage.json', encode(toPublishedPackage(decodeText(source.read('datapackage.json'), ''), tables, facts))],
    [tablePath('csv-metadata', 'json'), encode(toGroupMetadata(tables, facts))],
    ...tables.flatMap((table): Entry[] => [
      [tablePath(table.name), table.csv],
      [tablePath(table.name, 'csv-metadata.json'), encode(toTableMetadata(table, facts))],
    ]),
  ];
}

/** Makes every file: the same evidence gives the same bytes. */
export function createRelease(source: ReleaseSource): Release {
  const { descriptor, read, calculations, edition, root } = source;
  const head = JSON.parse(decodeText(read('datapackage.json'), 'datapackage.json')) as Head;
  const facts = toFacts(source, head);
  const { words } = edition;
  const tables = [
    ...toPublishedTables(descriptor, read),
    toCalculationTable(calculations, {
      title: words.say('release.calculations'),
      description: words.say('data.calculations.dek'),
    }),
  ];
  const packed = listFiles(tables, facts, source);
  // Too large for the archive: the research object names them by their addresses.
  const apart: Entry[] = [
    [tablePath(NAME, 'sqlite'), createDatabase(tables, facts)],
    ...tables.map((table): Entry => [tablePath(table.name, 'parquet'), toParquet(table, facts)]),
  ];
  const described = [
    ...packed.map((entry) => toCrateFile(entry, entry[0], tables, edition)),
    ...apart.map((entry) => toCrateFile(entry, `${root}${entry[0]}`, tables, edition)),
  ];
  const crate: Entry = ['ro-crate-metadata.json', encode(toResearchObject(described, facts, head.sources))];
  const archive: Entry = [
    tablePath(NAME, 'zip'),
    packFiles(
      [...packed, crate].map(([name, bytes]) => ({ name, bytes })),
      facts.date,
    ),
  ];
  const published = [...packed, crate, ...apart, archive].map(
    ([path, bytes]) => [path, { path, bytes: bytes.byteLength, hash: hashOf(bytes), read: () => bytes }] as const,
  );
  const files = new Map(published);
  const find = (name: string): PublishedTable => {
    const table = tables.find((candidate) => candidate.name === name);
    if (table === undefined) throw new Error(`no table "${name}" in the release`);
    return table;
  };
  const textOf = (name: string) => decodeText(find(name).csv, `${name}.csv`);
  const [, whole] = archive;
  return {
    tables,
    archive: whole,
    table: find,
    json: (name) => toTableJson(textOf(name), find(name).fields),
    workbook: (name) => toTableWorkbook(name, textOf(name), find(name).fields, facts.date),
    files,
    kilobytes: (path) => Math.ceil((files.get(path)?.bytes ?? 0) / KILOBYTE),
    snippets: createSnippets(root, DATABASE),
  };
}
