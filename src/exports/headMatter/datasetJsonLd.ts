// Data as a dataset of schema.org: what was measured, of when, of where, by whom, in which files.
import { createHash } from 'node:crypto';
import type { Locale } from '../../language/locales.ts';
import type { JsonLdTag } from './headTag.ts';
import { LICENCE, type Work, filled, organisation, toJsonLd, works } from './jsonLd.ts';

/** `bytes` where they are at hand: then size and hash are told. */
export interface Distribution {
  url: string;
  type: string;
  bytes?: string | Uint8Array;
}

export interface DatasetPlace {
  name: string;
  alternateNames?: readonly string[];
  /** Degrees; undefined where no coordinate was noted. */
  lat: number | undefined;
  lon: number | undefined;
}

export interface DatasetVariable {
  name: string;
  /** Of a dataset of one number: that number, as it was printed. */
  value?: number;
  unit?: string;
}

export interface DatasetDescription {
  title: string;
  description: string;
  date: string;
  locale: Locale;
  url: string;
  name: string;
  home: string;
  /** Address of the catalogue that holds it. */
  catalog: string;
  variables: readonly DatasetVariable[];
  /** First and last ISO day. */
  span: readonly [string, string] | undefined;
  places: readonly DatasetPlace[];
  files: readonly Distribution[];
  pictures: readonly { url: string; type: string }[];
  sources: readonly Work[];
  /** Address of the list of corrections; undefined where none concerns it. */
  corrections?: string | undefined;
}

export function toDistribution({ url, type, bytes }: Distribution): object {
  const file = { '@type': 'DataDownload', contentUrl: url, encodingFormat: type };
  if (bytes === undefined) return file;
  const whole = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
  const sha256 = createHash('sha256').update(whole).digest('hex');
  return { ...file, contentSize: `${whole.length} B`, sha256 };
}

function toPlace({ name, alternateNames = [], lat, lon }: DatasetPlace): object {
  const geo = lat === undefined ? undefined : { '@type': 'GeoCoordinates', latitude: lat, longitude: lon };
  return filled({ '@type': 'Place', name, alternateName: alternateNames, geo });
}

function toVariable({ name, value, unit }: DatasetVariable): object | string {
  return value === undefined ? name : filled({ '@type': 'PropertyValue', name, value, unitText: unit });
}

function toPicture({ url, type }: { url: string; type: string }, page: string, credit: string): object {
  const rights = { license: LICENCE, acquireLicensePage: page, creditText: credit };
  return { '@type': 'ImageObject', contentUrl: url, encodingFormat: type, ...rights };
}

export function toDatasetJsonLd(data: DatasetDescription): JsonLdTag {
  const authors = organisation(data.name, data.home);
  return toJsonLd(
    filled({
      '@type': 'Dataset',
      name: data.title,
      description: data.description,
      dateModified: data.date,
      inLanguage: data.locale,
      url: data.url,
      identifier: data.url,
      license: LICENCE,
      isAccessibleForFree: true,
      creator: authors,
      publisher: authors,
      includedInDataCatalog: { '@type': 'DataCatalog', name: data.name, url: data.catalog },
      variableMeasured: data.variables.map(toVariable),
      temporalCoverage: data.span?.join('/'),
      spatialCoverage: data.places.map(toPlace),
      distribution: data.files.map(toDistribution),
      image: data.pictures.map((picture) => toPicture(picture, data.url, data.name)),
      isBasedOn: works(data.sources),
      correction: data.corrections,
    }),
  );
}
