// What the files of the interface for machines are written with. Its addresses have no language: it is written from the original edition.
import type { Calculation } from '../../calculations/calculation.ts';
import type { Registry } from '../../evidence/registry.ts';
import type { Edition } from '../edition.ts';
import type { UseGroup } from '../namedUses.ts';

export interface ApiDesk {
  registry: Registry;
  calculations: readonly Calculation[];
  edition: Edition;
  usedBy(claims: readonly string[], edition: Edition): UseGroup[];
}

/** Of every answer; a change that breaks a reader gets another one. */
export const API_VERSION = 'v1';
export const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

export const collections = [
  'claims',
  'calculations',
  'series',
  'contested',
  'lessons',
  'towns',
  'charts',
  'places',
  'projects',
  'measures',
  'sources',
] as const;
export type CollectionName = (typeof collections)[number];

/** A file of the interface. */
export interface ApiFile {
  /** From the root of the site. */
  path: string;
  read(): string;
}

/** A list, and a file for each item where an item has more to say than its line in the list. */
export interface Collection {
  name: CollectionName;
  list: readonly object[];
  records: readonly { id: string; read(): string }[];
}

/** From the root of the site. */
export function apiPath(name: string, id?: string): string {
  return id === undefined ? `api/${API_VERSION}/${name}.json` : `api/${API_VERSION}/${name}/${id}.json`;
}
