// What every description of the release says of the whole.
import { createHash } from 'node:crypto';
import { parse } from 'yaml';

export interface ReleaseFacts {
  /** Of the site. */
  name: string;
  title: string;
  description: string;
  keywords: readonly string[];
  /** `dek` says in a line what it allows. */
  licence: { name: string; title: string; dek: string; path: string };
  version: string;
  /** ISO day of the edition. */
  date: string;
  /** The address of the site, with a slash at its end. */
  root: string;
  /** The address of the page of the data. */
  page: string;
}

/** The version that CITATION.cff bears. */
export function parseVersion(citationFile: string): string {
  const { version } = parse(citationFile) as { version?: unknown };
  if (typeof version !== 'string') throw new Error('CITATION.cff has no version in quotes');
  return version;
}

export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
