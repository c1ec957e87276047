// The real evidence, for tests of every room.
import { readdirSync, readFileSync } from 'node:fs';

import { createRegistry } from '../src/evidence/createRegistry.ts';
import { parseEvidence } from '../src/evidence/parseEvidence.ts';
import type { Registry } from '../src/evidence/registry.ts';
import { rewordTables } from '../src/evidence/rewordTables.ts';

/** The files of seeds/ by their path from the root, as parseEvidence takes them. */
export const seedFiles: ReadonlyMap<string, Uint8Array> = new Map(
  readdirSync('seeds')
    .toSorted()
    .map((name) => [`seeds/${name}`, readFileSync(`seeds/${name}`)]),
);

export const registry = parseEvidence(seedFiles);

/** The same with the names of places in another language; all other words stay. */
export function nameIn(language: 'ru' | 'kk'): Registry {
  return createRegistry(rewordTables(registry.tables, new Map(), language));
}
