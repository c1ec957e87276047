// What lies beside the files of a chart in its archive: a text to read first, the licence, the citation, the columns for machines.
import type { Words } from '../language/words.ts';
import type { ChartNotes, ColumnNote, Ground } from './chartWorkbook.ts';
import type { Packed } from './zip.ts';

export interface PackageWords extends ChartNotes {
  id: string;
  /** Names of the files, each with what it is. */
  files: readonly { name: string; what: string }[];
  columns: readonly ColumnNote[];
  grounds: readonly Ground[];
}

const bullet = (name: string, what: string): string => `  ${name}: ${what}`;

function formatReadme(content: PackageWords, words: Words): string {
  const { title, dek, note, url, files, columns, grounds, citation, licence, licenceUrl } = content;
  const parts = [
    [title, dek, ...(note === undefined ? [] : [note]), url],
    [words.say('files.readme.files'), ...files.map(({ name, what }) => bullet(name, what))],
    [
      words.say('files.readme.columns'),
      ...columns.map(({ id, label, unit }) => bullet(id, unit === '' ? label : `${label} (${unit})`)),
    ],
    [
      words.say('files.readme.sources'),
      ...grounds.map(({ source }) =>
        bullet(source.id, [source.title, source.publisher, source.published, source.url].filter(Boolean).join(', ')),
      ),
    ],
    [words.say('files.about.citation'), `  ${citation}`],
    [words.say('files.about.licence'), `  ${words.say('files.licence', { licence, url: licenceUrl })}`],
  ];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** The columns of the CSV as a Frictionless data package. */
function formatDescriptor({ id, title, dek, url, licence, licenceUrl, columns, grounds }: PackageWords): string {
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: id,
    title,
    description: dek,
    homepage: url,
    licenses: [{ name: licence.replaceAll(' ', '-'), path: licenceUrl }],
    sources: grounds.map(({ source }) => ({ title: source.title, path: source.url })),
    resources: [
      {
        name: id,
        path: `${id}.csv`,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        schema: {
          fields: columns.map(({ id: name, label, unit, type }) => ({
            name,
            title: label,
            type,
            ...(unit === '' ? {} : { unit }),
          })),
        },
      },
    ],
  };
  return `${JSON.stringify(descriptor, null, 1)}\n`;
}

/** Four files of text. */
export function describePackage(content: PackageWords, words: Words): Packed[] {
  const texts = {
    'README.txt': formatReadme(content, words),
    'LICENSE.txt': `${words.say('files.licence', { licence: content.licence, url: content.licenceUrl })}\n`,
    'CITATION.txt': `${content.citation}\n`,
    'datapackage.json': formatDescriptor(content),
  };
  return Object.entries(texts).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }));
}
