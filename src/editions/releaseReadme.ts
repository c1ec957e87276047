// The README of the archive, in the words of an edition.
import { type PublishedTable, tablePath } from '../exports/release/publishedTable.ts';
import { formatReadme } from '../exports/release/readme.ts';
import type { ReleaseFacts } from '../exports/release/releaseFacts.ts';
import type { MessageKey } from '../language/messages/catalogue.ts';
import type { Edition } from './edition.ts';
import { noteFile } from './fileNotes.ts';

/** What a careful reader keeps in mind; the page of the data says the same. */
export const releaseRules = [
  'release.rules.claim',
  'release.rules.status',
  'release.rules.scope',
  'release.rules.qualifier',
  'release.rules.empty',
] as const satisfies readonly MessageKey[];

export function writeReadme(
  tables: readonly PublishedTable[],
  { title, description, licence, page }: ReleaseFacts,
  { words, citing }: Pick<Edition, 'words' | 'citing'>,
): string {
  const noted = (path: string) => ({ path, note: noteFile(path, tables, { words }) });
  const rowsOf = ({ rows }: PublishedTable) => words.say('data.rows', { count: rows.length });
  return formatReadme({
    title,
    summary: description,
    sections: [
      {
        name: words.say('release.readme.files'),
        files: [
          ...['README.md', 'LICENSE.txt', 'CITATION.cff', 'datapackage.json', 'ro-crate-metadata.json'].map(noted),
          noted(tablePath('csv-metadata', 'json')),
          noted(tablePath('*', 'csv-metadata.json')),
          ...tables.map((table) => ({ path: tablePath(table.name), note: `${table.description} (${rowsOf(table)})` })),
        ],
      },
      { name: words.say('release.readme.read'), paragraphs: releaseRules.map((rule) => words.say(rule)) },
      {
        name: words.say('release.readme.cite'),
        paragraphs: [citing.of('data', 'all').line('apa'), words.say('release.readme.more', { url: page })],
      },
      { name: words.say('release.readme.licence'), paragraphs: [`${licence.title}, ${licence.path}`] },
    ],
  });
}
