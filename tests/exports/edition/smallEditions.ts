// Two editions of two small tables, and the folders that hold them.
import type { EditionFolders } from '../../../src/exports/edition/editionHistory.ts';
import {
  ARCHIVE,
  type EditionRecord,
  type Snapshot,
  countedKinds,
  formatRecord,
  frozenPath,
  makeRecord,
  recordPath,
} from '../../../src/exports/edition/editionRecord.ts';
import { formatFrozenList } from '../../../src/exports/edition/frozenList.ts';
import { digestFile } from '../../../src/exports/frozenFile.ts';
import { packFiles } from '../../../src/exports/zip.ts';

export const LIST = 'content/editions/files.csv';
const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** A package of the files of data/ that are given, by the names of their tables. */
export function packTables(tables: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  return packFiles(
    Object.entries(tables).map(([name, csv]) => ({ name: `data/${name}.csv`, bytes: encode(csv) })),
    '2026-12-01',
  );
}

const CLAIMS = 'id,measure,subject,period,value,unit,note\n';
export const before = packTables({
  claims: `${CLAIMS}jobs.plant,jobs,plant,2024,600,jobs,\nold.claim,jobs,plant,2020,1,jobs,\n`,
});
export const after = packTables({
  claims: `${CLAIMS}jobs.plant,jobs,plant,2024,612,jobs,\nnew.claim,jobs,plant,2025,2,jobs,\n`,
});

const counts = Object.fromEntries(countedKinds.map((kind) => [kind, 1])) as Snapshot['counts'];
export const snapshotOf = (archive: Uint8Array): Snapshot => ({
  archive,
  counts,
  digests: { story: { saran: { en: 'a' } }, chart: { 'saran-jobs': { rows: 'b', en: 'c' } } },
  usesOf: (id) => (id === 'jobs.plant' ? [{ kind: 'story', id: 'saran' }] : []),
});

export const first: EditionRecord = makeRecord('2026-12-01', snapshotOf(before), undefined);
export const second: EditionRecord = makeRecord('2026-12-24', snapshotOf(after), { record: first, archive: before });

/** The files of some editions by path, with their list, as `npm run release` leaves them. */
export function filesOf(editions: readonly (readonly [EditionRecord, Uint8Array])[]): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>(
    editions.flatMap(([record, archive]) => [
      [recordPath(record.date), encode(formatRecord(record))] as const,
      [frozenPath(record.date, ARCHIVE), archive] as const,
    ]),
  );
  const listed = [...files].map(([path, bytes]) => ({ path, ...digestFile(bytes) }));
  return files.set(LIST, encode(formatFrozenList(listed)));
}

export function foldersOf(files: ReadonlyMap<string, Uint8Array>): EditionFolders {
  return { paths: [...files.keys()].toSorted(), read: (path) => files.get(path) ?? new Uint8Array() };
}
