// Several files as one, with the same bytes whenever it is made.
import { type ZippableFile, unzipSync, zipSync } from 'fflate';

export interface Packed {
  /** Inside the archive. */
  name: string;
  bytes: Uint8Array;
}

/** A compressed file hardly gets smaller. */
const COMPRESSED = /\.(?:png|pdf|xlsx|zip)$/;

/** Read as the local time that an archive states: no time zone changes it. */
function toLocalTime(date: string): Date {
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(year, month - 1, day);
}

/** An archive whose files all bear one day. */
export function packFiles(files: readonly Packed[], date: string): Uint8Array<ArrayBuffer> {
  const mtime = toLocalTime(date);
  const entries = files.map(({ name, bytes }): [string, ZippableFile] => [
    name,
    [bytes, { mtime, level: COMPRESSED.test(name) ? 0 : 6 }],
  ]);
  return new Uint8Array(zipSync(Object.fromEntries(entries)));
}

/** The same archive without the time at which it was made. */
export function repack(archive: Uint8Array, date: string): Uint8Array<ArrayBuffer> {
  return packFiles(
    Object.entries(unzipSync(archive)).map(([name, bytes]) => ({ name, bytes })),
    date,
  );
}
