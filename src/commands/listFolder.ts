// The files of a folder with their digests, as a manifest lists them.
import { hash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { ManifestLine } from '../exports/release/manifest.ts';

/** Every file below the folder; never more than one of them is in memory. Empty where there is no such folder. */
export function listFolder(folder: string): ManifestLine[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return { sha256: hash('sha256', readFileSync(path), 'hex'), path: relative(folder, path) };
    });
}
