// Whether every pin stands as it was made: all its files, byte for byte, under the hash that follows from them, and nothing beside them.
import type { Problem } from '../evidence/problem.ts';
import { verifyFrozen } from './frozenFile.ts';
import { hashPin, pinnedFile, pinnedKinds } from './pin.ts';
import type { ListedPin } from './pinManifest.ts';

/** The folders of pins as they lie on the disk. */
export interface PinFolders {
  /** Paths of all files below every folder of pins, from the root of the project. */
  paths: readonly string[];
  read(path: string): Uint8Array;
}

const restore = (path: string): string => `pins never change: bring it back with git checkout -- ${path}`;

/** Everything that is wrong with the pins of a manifest; each pin's hash is computed anew from the bytes on the disk. */
export function verifyPins(pins: readonly ListedPin[], manifest: string, { paths, read }: PinFolders): Problem[] {
  const present = new Set(paths);
  const known = new Set(pins.flatMap((pin) => pinnedKinds.map((kind) => pinnedFile(pin, kind))));
  const broken = pins.flatMap((pin): Problem[] => {
    const place = { file: manifest, line: pin.line, field: 'hash' };
    if (pinnedKinds.every((kind) => !present.has(pinnedFile(pin, kind)))) {
      const folder = pinnedFile(pin, 'html').replace(/[^/]*$/, '');
      return [{ ...place, value: folder, what: 'all files are missing', remedy: restore(folder) }];
    }
    const words = {
      deed: 'pinned',
      restore,
      anew: `for what is to be said now, make a new pin with npm run pin -- ${pin.chart}`,
    };
    const files = pinnedKinds.flatMap((kind) =>
      verifyFrozen(
        pinnedFile(pin, kind),
        pin.files[kind],
        { present, read },
        { ...place, field: kind, sizeField: kind },
        words,
      ),
    );
    if (files.length > 0 || hashPin(pin) === pin.hash) return files;
    return [{ ...place, value: pin.hash, what: 'does not follow from the files', remedy: restore(manifest) }];
  });
  const strangers = paths
    .filter((path) => !known.has(path))
    .map((file) => ({
      file,
      line: 0,
      what: `belongs to no line of ${manifest}`,
      remedy: 'bring the line back if it was there; else take the file away: pins are made with npm run pin',
    }));
  return [...broken, ...strangers];
}

/** Lines of pins that an older manifest had and this one lacks: published addresses that would go dead. */
export function findLost(before: readonly string[], now: readonly string[], manifest: string): Problem[] {
  const kept = new Set(now);
  return [...new Set(before)]
    .filter((line) => !kept.has(line))
    .map((value) => ({
      file: manifest,
      line: 0,
      what: 'a pin was taken away or changed',
      value,
      remedy: 'a pinned address is promised for ever: put the line and its files back as they were committed',
    }));
}
