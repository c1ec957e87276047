// The release of the real evidence, made as a build makes it.
import { readFileSync } from 'node:fs';
import type { Edition } from '../../src/editions/edition.ts';
import { createRelease } from '../../src/editions/release.ts';
import { parseDescriptor } from '../../src/evidence/descriptor.ts';
import { seedFiles } from '../evidence.ts';
import { desk } from './desk.ts';
import { calculations } from './workshop.ts';

const read = (name: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(seedFiles.get(`seeds/${name}`) ?? readFileSync(name));

export const descriptor = parseDescriptor(new TextDecoder().decode(read('datapackage.json')), 'seeds/datapackage.json');
export const root = 'https://towns.example/sub/';

/** The line that cites the whole. */
export const citation = 'Twenty Towns. (2026). The data.';
const citing = { of: () => ({ line: () => citation }) };

export const makeRelease = () =>
  createRelease({
    descriptor,
    read,
    calculations,
    edition: { words: desk.words, url: desk.url, home: { updated: '2026-11-22' }, citing } as unknown as Edition,
    root,
  });
export const release = makeRelease();
/** The text of a file of the release. */
export const textOf = (path: string): string => new TextDecoder().decode(release.files.get(path)?.read());
