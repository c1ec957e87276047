// The descriptor of the data package as it is published, after https://datapackage.org/standard/data-package/.
import { type PublishedTable, tablePath } from './publishedTable.ts';
import { type ReleaseFacts, hashOf } from './releaseFacts.ts';

/** A path of a source may name a table of seeds/, which is published elsewhere. */
function publish(source: { path?: string }, tables: readonly PublishedTable[]): object {
  const table = tables.find(({ name }) => source.path === `${name}.csv`);
  return table === undefined ? source : { ...source, path: tablePath(table.name) };
}

/** The descriptor of seeds/ with where each table lies, how large it is and its hash, and who publishes it when. */
export function toPublishedPackage(
  descriptor: string,
  tables: readonly PublishedTable[],
  { name, version, date, root, page }: ReleaseFacts,
): string {
  const head = JSON.parse(descriptor) as { sources: readonly { path?: string }[] };
  const published = {
    ...head,
    version,
    created: `${date}T00:00:00Z`,
    homepage: page,
    contributors: [{ title: name, path: root, roles: ['creator', 'publisher'] }],
    sources: head.sources.map((source) => publish(source, tables)),
    resources: tables.map(({ csv, resource }) => ({
      ...resource,
      bytes: csv.byteLength,
      hash: `sha256:${hashOf(csv)}`,
    })),
  };
  return `${JSON.stringify(published, null, 1)}\n`;
}
