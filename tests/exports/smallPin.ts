// A pin of five small files, and the folders that hold it.
import { type FrozenFiles, createPin, pinnedFile, pinnedKinds } from '../../src/exports/pin.ts';
import type { PinFolders } from '../../src/exports/verifyPins.ts';

const encode = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(new TextEncoder().encode(text));

export const frozen: FrozenFiles = {
  html: encode('<p>jobs</p>'),
  csv: encode('jobs\n'),
  json: encode('{}\n'),
  png: new Uint8Array([137, 80, 78, 71]),
  svg: encode('<svg/>'),
};
export const smallPin = createPin('saran-jobs', 'en', '2026-12-01', frozen);

/** The files of the small pin by path, to be changed. */
export function smallFiles(): Map<string, Uint8Array> {
  return new Map(pinnedKinds.map((kind) => [pinnedFile(smallPin, kind), frozen[kind]]));
}

export function foldersOf(files: ReadonlyMap<string, Uint8Array>): PinFolders {
  return { paths: [...files.keys()], read: (path) => files.get(path) ?? new Uint8Array() };
}
