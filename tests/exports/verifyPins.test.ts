import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../src/evidence/problem.ts';
import { findLost, verifyPins } from '../../src/exports/verifyPins.ts';
import { readCases } from '../evidence/cases.ts';
import { foldersOf, smallFiles, smallPin } from './smallPin.ts';

const MANIFEST = 'content/pins.csv';
const FOLDER = `public/pin/${smallPin.hash}/saran-jobs/`;

/** Does to the small pin what a case says: `change`, `remove` or `add` and a path below its folder, or `line` and a change of its line. */
function verify(edits: string): string {
  const files = smallFiles();
  let pin = { ...smallPin, line: 2 };
  for (const edit of edits.split('\n')) {
    const [deed, what = ''] = edit.split(' ');
    const path = `${FOLDER}${what}`;
    if (deed === 'change') files.set(path, new TextEncoder().encode('something else'));
    else if (deed === 'remove') files.delete(path);
    else if (deed === 'add') files.set(path, new Uint8Array());
    else if (deed === 'rehash') pin = { ...pin, hash: '0f'.repeat(16) };
    else if (deed === 'resize') pin = { ...pin, files: { ...pin.files, csv: { ...pin.files.csv, bytes: 6 } } };
    else if (deed !== 'nothing') throw new Error(`no such deed: ${edit}`);
  }
  if (pin.hash !== smallPin.hash) {
    for (const path of smallFiles().keys()) {
      files.set(path.replace(smallPin.hash, pin.hash), files.get(path) ?? new Uint8Array());
      files.delete(path);
    }
  }
  const problems = verifyPins([pin], MANIFEST, foldersOf(files));
  return problems.length === 0
    ? 'no problem'
    : problems.map(formatProblem).join('\n').replaceAll(smallPin.hash, 'HASH');
}

describe('verifyPins(pins, manifest, folders)', () => {
  it.each(readCases('tests/fixtures/pins/verify.txt'))('$title', ({ edits, message }) => {
    expect(verify(edits)).toBe(message);
  });

  it('has nothing to say where nothing was pinned', () => {
    expect(verifyPins([], MANIFEST, foldersOf(new Map()))).toEqual([]);
  });
});

describe('findLost(before, now, manifest)', () => {
  it('is empty where every line still stands, whatever was added', () => {
    expect(findLost(['a', 'b'], ['b', 'c', 'a'], MANIFEST)).toEqual([]);
  });

  it('names each line that is gone or reads differently, once', () => {
    const lost = findLost(['a', 'b', 'a'], ['b'], MANIFEST);
    expect(lost.map(formatProblem)).toEqual([
      `${MANIFEST}: a pin was taken away or changed, "a"\n  a pinned address is promised for ever: put the line and its files back as they were committed`,
    ]);
  });
});
