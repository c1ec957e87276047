import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Problem, formatProblem } from '../../../src/evidence/problem.ts';
import { compareManifests, formatManifest, parseManifest } from '../../../src/exports/release/manifest.ts';
import { hashOf } from '../../../src/exports/release/releaseFacts.ts';
import { readCases } from '../../evidence/cases.ts';

const folder = mkdtempSync(join(tmpdir(), 'twenty-towns-manifest-'));
const line = (path: string, digit: string) => ({ path, sha256: digit.repeat(64) });

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('formatManifest(lines)', () => {
  it('sorts by path, capitals first, whatever the language', () => {
    const text = formatManifest([line('ö', '1'), line('b/a', '2'), line('a b', '3'), line('B', '4')]);
    expect(text.split('\n').map((row) => row.slice(66))).toEqual(['B', 'a b', 'b/a', 'ö', '']);
  });

  it('is what sha256sum writes and checks', () => {
    const names = ['_headers', 'Саран 1.csv', 'a.html'];
    const lines = names.map((path) => ({ path, sha256: hashOf(new TextEncoder().encode(path)) }));
    for (const name of names) writeFileSync(join(folder, name), name);
    const run = (...args: string[]) => spawnSync('sha256sum', args, { cwd: folder, encoding: 'utf8' });
    expect(run('_headers', 'a.html', 'Саран 1.csv').stdout).toBe(formatManifest(lines));
    writeFileSync(join(folder, 'SHA256SUMS'), formatManifest(lines));
    expect(run('--check', '--strict', '--quiet', 'SHA256SUMS')).toMatchObject({ status: 0, stdout: '' });
    writeFileSync(join(folder, 'a.html'), 'another');
    expect(run('--check', '--quiet', 'SHA256SUMS')).toMatchObject({ status: 1, stdout: 'a.html: FAILED\n' });
  });

  it.each(['a\\b', 'a\nb', 'a\rb'])('refuses the name %j', (path) => {
    expect(() => formatManifest([line(path, '1')])).toThrow(/^a backslash or line break in the name of a file/);
  });
});

describe('parseManifest(text, file, problems)', () => {
  it('gives back what was written', () => {
    const lines = [line('a', '1'), line('b c/d', 'f')];
    const problems: Problem[] = [];
    expect(parseManifest(formatManifest(lines), 'SHA256SUMS', problems)).toEqual(lines);
    expect(problems).toEqual([]);
  });

  it.each(readCases('tests/fixtures/documents/manifest.txt'))('refuses $title', ({ edits, message }) => {
    const problems: Problem[] = [];
    parseManifest(edits.replaceAll('<digest>', 'ab'.repeat(32)), 'SHA256SUMS', problems);
    expect(problems.map(formatProblem).join('\n')).toBe(message);
  });
});

describe('compareManifests(listed, found)', () => {
  it('tells what is the same, changed, missing and too many', () => {
    const listed = [line('same', '1'), line('z', '1'), line('changed', '1'), line('gone', '1')];
    const found = [line('new', '1'), line('changed', '2'), line('same', '1'), line('z', '2')];
    expect(compareManifests(listed, found)).toEqual({
      equal: 1,
      changed: ['changed', 'z'],
      missing: ['gone'],
      extra: ['new'],
    });
  });
});
