// The record of an edition: what the whole was on a day, and what had changed in numbers since the edition before.
import type { Use } from '../../evidence/uses.ts';
import { type PackedTables, unpackTables } from './packedTables.ts';
import { type Changes, compareTables } from './tableChanges.ts';
import { type Digests, type Touched, findTouched } from './touched.ts';

export const countedKinds = [
  'claims',
  'observations',
  'series',
  'calculations',
  'contested',
  'sources',
  'towns',
  'charts',
  'stories',
  'lessons',
  'orders',
] as const;
export type CountedKind = (typeof countedKinds)[number];
export type Counts = Readonly<Record<CountedKind, number>>;

export interface EditionRecord {
  /** ISO day. */
  date: string;
  /** Day of the edition before; null for the first. */
  previous: string | null;
  counts: Counts;
  /** Since the edition before; null for the first. */
  changes: Changes | null;
  touched: Touched;
  digests: Digests;
}

/** The site as it stands. */
export interface Snapshot extends Pick<EditionRecord, 'counts' | 'digests'> {
  /** The data package. */
  archive: Uint8Array;
  /** What stands on a claim or `calc:<id>`, itself or through a calculation. */
  usesOf(id: string): readonly Use[];
}

/** The edition before, with its frozen data package. */
export interface Predecessor {
  record: EditionRecord;
  archive: Uint8Array;
}

/** Names of frozen files: the data package, and the list of every file of the site. */
export const ARCHIVE = 'twenty-towns.zip';
export const MANIFEST = 'SHA256SUMS';

/** Where an edition is kept in the project. */
export const recordPath = (date: string): string => `content/editions/${date}.json`;
export const frozenPath = (date: string, name: string): string => `public/editions/${date}/${name}`;

/** From the root of the site, without language. */
export const editionPath = (date: string): string => `editions/${date}/`;
export const manifestPath = (date: string): string => `${editionPath(date)}${MANIFEST}`;

/** Both states are read from archives, so that they differ in nothing but what was published. */
export function makeRecord(date: string, now: Snapshot, before: Predecessor | undefined): EditionRecord {
  const { counts, digests } = now;
  const first = { changes: null, touched: { story: [], chart: [] } };
  if (before === undefined) return { date, previous: null, counts, ...first, digests };
  const unpack = ({ archive }: Pick<Predecessor, 'archive'>): PackedTables => unpackTables(archive);
  const changes = compareTables(unpack(before), unpack(now));
  const touched = findTouched(before.record.digests, digests, changes, now.usesOf);
  return { date, previous: before.record.date, counts, changes, touched, digests };
}

/** The same record gives the same text. */
export function formatRecord(record: EditionRecord): string {
  return `${JSON.stringify(record, null, 2)}\n`;
}
