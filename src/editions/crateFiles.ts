// The files of the release as the research object describes them.
import type { PublishedTable } from '../exports/release/publishedTable.ts';
import type { CrateFile } from '../exports/release/roCrate.ts';
import type { Edition } from './edition.ts';
import { noteFile, splitPath } from './fileNotes.ts';

const MEDIA: Readonly<Record<string, string>> = {
  cff: 'application/yaml',
  csv: 'text/csv',
  'csv-metadata.json': 'application/csvm+json',
  json: 'application/json',
  md: 'text/markdown',
  parquet: 'application/vnd.apache.parquet',
  sqlite: 'application/vnd.sqlite3',
  txt: 'text/plain',
};

/** Throws for a file of an unknown kind: a guessed one would be a false description. */
function mediaTypeOf(path: string): string {
  const { file, extension } = splitPath(path);
  const type = MEDIA[file] ?? MEDIA[extension];
  if (type === undefined) throw new Error(`no media type for ${path} of the release`);
  return type;
}

/** Describes a file that stands in the research object under the id: its path, or its whole address. */
export function toCrateFile(
  [path, bytes]: readonly [path: string, bytes: Uint8Array],
  id: string,
  tables: readonly PublishedTable[],
  edition: Pick<Edition, 'words'>,
): CrateFile {
  const { name, extension } = splitPath(path);
  const table = tables.find((candidate) => candidate.name === name);
  return {
    id,
    name: table === undefined ? path : `${table.title} (${extension})`,
    description: noteFile(path, tables, edition),
    mediaType: mediaTypeOf(path),
    bytes,
  };
}
