// What each file of the release holds, in a line: the README and the research object say the same.
import type { PublishedTable } from '../exports/release/publishedTable.ts';
import type { MessageKey } from '../language/messages/catalogue.ts';
import type { Edition } from './edition.ts';

const notes: Readonly<Record<string, MessageKey>> = {
  'README.md': 'release.readme.self',
  'LICENSE.txt': 'release.readme.licence.file',
  'CITATION.cff': 'release.readme.cff',
  'datapackage.json': 'release.datapackage',
  'ro-crate-metadata.json': 'release.crate',
  'csv-metadata.json': 'release.csvw',
};
/** Of a file that every table has, by its extension. */
const forms: Readonly<Record<string, MessageKey>> = {
  'csv-metadata.json': 'release.readme.metadata',
  parquet: 'release.readme.parquet',
  sqlite: 'release.sqlite.dek',
};

/** The name of a file without its folders, and what follows the first dot in it. */
export function splitPath(path: string): { file: string; name: string; extension: string } {
  const file = path.slice(path.lastIndexOf('/') + 1);
  const dot = file.indexOf('.');
  return { file, name: file.slice(0, dot), extension: file.slice(dot + 1) };
}

/** Throws for a file that nobody has described. */
export function noteFile(path: string, tables: readonly PublishedTable[], { words }: Pick<Edition, 'words'>): string {
  const { file, name, extension } = splitPath(path);
  const table = extension === 'csv' ? tables.find((candidate) => candidate.name === name) : undefined;
  if (table !== undefined) return table.description;
  const key = notes[file] ?? forms[extension];
  if (key === undefined) throw new Error(`no description of ${path} in the release`);
  return words.say(key);
}
