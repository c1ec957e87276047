// Whether a file that was frozen lies where it was put, byte for byte.
import { createHash } from 'node:crypto';
import type { Problem } from '../evidence/problem.ts';

/** What is kept of the bytes of a frozen file. */
export interface FileDigest {
  bytes: number;
  /** Of all its bytes, in hexadecimal. */
  sha256: string;
}

export function digestFile(bytes: Uint8Array): FileDigest {
  return { bytes: bytes.byteLength, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** Files as they lie on the disk. */
export interface FrozenFolders {
  /** Paths of all files, from the root of the project. */
  present: ReadonlySet<string>;
  read(path: string): Uint8Array;
}

/** How a kind of frozen thing is spoken of. */
export interface FrozenWords {
  /** `pinned`. */
  deed: string;
  /** How a path is brought back. */
  restore(path: string): string;
  /** What to do for what is to be said now. */
  anew: string;
}

/** `place` is the line of the list that has the file, `field` the column with its size. */
export function verifyFrozen(
  path: string,
  { bytes, sha256 }: FileDigest,
  { present, read }: FrozenFolders,
  place: { file: string; line: number; field: string; sizeField: string },
  { deed, restore, anew }: FrozenWords,
): Problem[] {
  const { file, line, field, sizeField } = place;
  const at = { file, line, field, value: path };
  if (!present.has(path)) return [{ ...at, what: 'file is missing', remedy: restore(path) }];
  const found = digestFile(read(path));
  if (found.sha256 !== sha256) {
    return [{ ...at, what: `file is not the one that was ${deed}`, remedy: `${restore(path)}; ${anew}` }];
  }
  if (found.bytes === bytes) return [];
  return [{ ...at, field: sizeField, what: `size is ${found.bytes} and not ${bytes}`, remedy: restore(file) }];
}
