// The last step of a release: lists the whole built site beside the frozen files of the edition.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { manifestPath } from '../exports/edition/editionRecord.ts';
import { formatManifest } from '../exports/release/manifest.ts';
import { listFolder } from './listFolder.ts';

/** Takes the list's place before the build that it will list: pages name it where it is. */
export function holdManifest(date: string, frozen = 'public'): void {
  const file = join(frozen, manifestPath(date));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, '', { flag: 'wx' });
}

/**
 * Lists `dist`, which must have been built with the record and the frozen files of the edition in place, and writes the list into
 * public/ and into `dist` itself: a later build of the same commit has it in both. The list does not name itself, so no page may show
 * its size or digest. Gives the number of files.
 */
export function writeManifest(date: string, dist = 'dist', frozen = 'public'): number {
  const path = manifestPath(date);
  const lines = listFolder(dist).filter((line) => line.path !== path);
  if (lines.length === 0) throw new Error(`nothing to list: ${dist} is empty or missing`);
  const text = formatManifest(lines);
  for (const folder of [frozen, dist]) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return lines.length;
}
