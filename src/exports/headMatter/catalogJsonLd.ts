// All tables as a catalogue of schema.org.
import type { Locale } from '../../language/locales.ts';
import { type Distribution, toDistribution } from './datasetJsonLd.ts';
import type { JsonLdTag } from './headTag.ts';
import { LICENCE, organisation, toJsonLd } from './jsonLd.ts';

export interface CatalogDescription {
  title: string;
  description: string;
  locale: Locale;
  url: string;
  name: string;
  home: string;
  tables: readonly { title: string; description: string; url: string; files: readonly Distribution[] }[];
}

export function toCatalogJsonLd({
  title,
  description,
  locale,
  url,
  name,
  home,
  tables,
}: CatalogDescription): JsonLdTag {
  const authors = organisation(name, home);
  return toJsonLd({
    '@type': 'DataCatalog',
    name: title,
    description,
    inLanguage: locale,
    url,
    license: LICENCE,
    isAccessibleForFree: true,
    creator: authors,
    publisher: authors,
    dataset: tables.map((table) => ({
      '@type': 'Dataset',
      name: table.title,
      description: table.description,
      url: table.url,
      license: LICENCE,
      isAccessibleForFree: true,
      creator: authors,
      distribution: table.files.map(toDistribution),
    })),
  });
}
