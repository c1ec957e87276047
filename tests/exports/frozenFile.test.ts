import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../src/evidence/problem.ts';
import { digestFile, verifyFrozen } from '../../src/exports/frozenFile.ts';

const bytes = new TextEncoder().encode('abc');
const place = { file: 'list.csv', line: 2, field: 'path', sizeField: 'bytes' };
const words = { deed: 'kept', restore: (path: string) => `bring back ${path}`, anew: 'make another' };
const verify = (listed: { bytes: number; sha256: string }, present: string[]) =>
  verifyFrozen('a.txt', listed, { present: new Set(present), read: () => bytes }, place, words).map(formatProblem);

describe('digestFile(bytes)', () => {
  it('counts the bytes, and gives the digest that the standard has for abc', () => {
    const sha256 = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
    expect(digestFile(bytes)).toEqual({ bytes: 3, sha256 });
  });
});

describe('verifyFrozen(path, digest, folders, place, words)', () => {
  it('is silent about a file that stands as it was', () => {
    expect(verify(digestFile(bytes), ['a.txt'])).toEqual([]);
  });

  it('tells a file that is gone, one that is another, and a list that has another size', () => {
    expect(verify(digestFile(bytes), [])).toEqual(['list.csv:2: path: file is missing, "a.txt"\n  bring back a.txt']);
    expect(verify({ bytes: 3, sha256: '0f'.repeat(32) }, ['a.txt'])).toEqual([
      'list.csv:2: path: file is not the one that was kept, "a.txt"\n  bring back a.txt; make another',
    ]);
    expect(verify({ ...digestFile(bytes), bytes: 4 }, ['a.txt'])).toEqual([
      'list.csv:2: bytes: size is 3 and not 4, "a.txt"\n  bring back list.csv',
    ]);
  });
});
