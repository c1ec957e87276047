// The real evidence, for tests of every room.
import { readdirSync, readFileSync } from 'node:fs';

import { parseEvidence } from '../src/evidence/parseEvidence.ts';

/** The files of seeds/ by their path from the root, as parseEvidence takes them. */
export const seedFiles: ReadonlyMap<string, Uint8Array> = new Map(
  readdirSync('seeds')
    .toSorted()
    .map((name) => [`seeds/${name}`, readFileSync(`seeds/${name}`)]),
);

export const registry = parseEvidence(seedFiles);
