// A pin: a chart frozen under the hash of its bytes, in a folder that is served as it stands and never changes.
import { createHash } from 'node:crypto';
import { type Locale, pathPrefix } from '../language/locales.ts';
import { type FileDigest, digestFile } from './frozenFile.ts';

/** The kinds of files that a pin holds, in the order of the manifest's columns. */
export const pinnedKinds = ['html', 'csv', 'json', 'png', 'svg'] as const;
export type PinnedKind = (typeof pinnedKinds)[number];

export interface Pin {
  hash: string;
  chart: string;
  language: Locale;
  /** The ISO day on which it was made; no part of the frozen bytes. */
  date: string;
  files: Readonly<Record<PinnedKind, FileDigest>>;
}

export type FrozenFiles = Readonly<Record<PinnedKind, Uint8Array<ArrayBuffer>>>;

/** The page is the index of its folder; the others are called after the chart, as they are when they are downloaded. */
export function pinnedName(chart: string, kind: PinnedKind): string {
  return kind === 'html' ? 'index.html' : `${chart}.${kind}`;
}

/** In order of the names of their files. */
function orderKinds(chart: string): PinnedKind[] {
  return pinnedKinds.toSorted((a, b) => (pinnedName(chart, a) < pinnedName(chart, b) ? -1 : 1));
}

/** 128 bits: nobody finds a second folder with the hash of a first, and the whole sha256 of each file is in the manifest. */
const HASH_LENGTH = 32;

/**
 * The hash in the address: the first 32 hexadecimal digits of the sha256 of the list that `sha256sum` prints for the five files in
 * order of their names: a line each, digest, two spaces, name. Anyone gets it without our code, see formatCheck. The status sheet is
 * no part of it.
 */
export function hashPin({ chart, files }: Pick<Pin, 'chart' | 'files'>): string {
  const list = orderKinds(chart).map((kind) => `${files[kind].sha256}  ${pinnedName(chart, kind)}\n`);
  return createHash('sha256').update(list.join('')).digest('hex').slice(0, HASH_LENGTH);
}

/** A shell command that prints the hash, to be run where the files of a pin are. */
export function formatCheck(chart: string): string {
  const names = orderKinds(chart).map((kind) => pinnedName(chart, kind));
  return `sha256sum ${names.join(' ')} | sha256sum | cut -c1-${HASH_LENGTH}`;
}

/** The pin of some frozen files, made on an ISO day. */
export function createPin(chart: string, language: Locale, date: string, frozen: FrozenFiles): Pin {
  const files = {
    html: digestFile(frozen.html),
    csv: digestFile(frozen.csv),
    json: digestFile(frozen.json),
    png: digestFile(frozen.png),
    svg: digestFile(frozen.svg),
  };
  return { hash: hashPin({ chart, files }), chart, language, date, files };
}

/** The way from a pin to the root of its language. Frozen bytes know neither host nor base path, for the site may move: they point by this. */
export const FROM_PIN = '../../../';

/** From the root of the site, without language and base. */
export function pinPath({ hash, chart }: Pick<Pin, 'hash' | 'chart'>): string {
  return `pin/${hash}/${chart}/`;
}

/** Where a pin's file lies in the project. */
export function pinnedFile(pin: Pick<Pin, 'hash' | 'chart' | 'language'>, kind: PinnedKind): string {
  return `public/${pathPrefix(pin.language)}${pinPath(pin)}${pinnedName(pin.chart, kind)}`;
}
