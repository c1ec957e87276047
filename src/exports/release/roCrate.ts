// The release as a research object: https://www.researchobject.org/ro-crate/specification/1.2/. The same file stands on the site and in the archive.
import { type ReleaseFacts, hashOf } from './releaseFacts.ts';

export interface CrateFile {
  /** From the root of the release, or a whole address for what the archive does not hold. */
  id: string;
  name: string;
  description: string;
  mediaType: string;
  bytes: Uint8Array;
}

const SPECIFICATION = 'https://w3id.org/ro/crate/1.2';
const link = (id: string) => ({ '@id': id });

function toFile({ id, name, description, mediaType, bytes }: CrateFile, { date, root }: ReleaseFacts): object {
  return {
    '@id': id,
    '@type': 'File',
    name,
    description,
    encodingFormat: mediaType,
    contentSize: String(bytes.byteLength),
    sha256: hashOf(bytes),
    // What lies elsewhere may change there: the day says of which state the size and the hash are.
    ...(id.startsWith(root) ? { sdDatePublished: date } : {}),
  };
}

/** `sources` are the texts that the data rest on as a whole. */
export function toResearchObject(
  files: readonly CrateFile[],
  facts: ReleaseFacts,
  sources: readonly { title: string; path: string }[],
): string {
  const { name, title, description, keywords, licence, version, date, root, page } = facts;
  const works = sources.filter(({ path }) => path.startsWith('http'));
  const graph = [
    {
      '@id': 'ro-crate-metadata.json',
      '@type': 'CreativeWork',
      conformsTo: link(SPECIFICATION),
      about: link('./'),
    },
    {
      '@id': './',
      '@type': 'Dataset',
      name: title,
      description,
      keywords,
      datePublished: date,
      version,
      url: page,
      license: link(licence.path),
      author: link(root),
      publisher: link(root),
      spatialCoverage: link('https://www.geonames.org/1522867/'),
      isBasedOn: works.map(({ path }) => link(path)),
      hasPart: files.map(({ id }) => link(id)),
    },
    { '@id': root, '@type': 'Organization', name, url: root },
    {
      '@id': licence.path,
      '@type': 'CreativeWork',
      name: licence.title,
      description: licence.dek,
      identifier: licence.name,
    },
    { '@id': 'https://www.geonames.org/1522867/', '@type': 'Place', name: 'Kazakhstan' },
    ...works.map(({ title: work, path }) => ({ '@id': path, '@type': 'CreativeWork', name: work, url: path })),
    ...files.map((file) => toFile(file, facts)),
  ];
  return `${JSON.stringify({ '@context': `${SPECIFICATION}/context`, '@graph': graph }, null, 1)}\n`;
}
