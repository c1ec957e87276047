import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPastLines } from '../../src/commands/pastLines.ts';

const root = mkdtempSync(join(tmpdir(), 'twenty-towns-history-'));
const line = (digits: string) => `${digits.repeat(16)},saran-jobs,en,2026-12-01`;

function git(...args: string[]): void {
  const who = ['-c', 'user.name=Twenty Towns', '-c', 'user.email=nobody@towns.example', '-c', 'commit.gpgsign=false'];
  const { status, stderr } = spawnSync('git', [...who, ...args], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

function commit(...lines: string[]): void {
  writeFileSync(join(root, 'pins.csv'), `hash,chart,language,date\n${lines.map((text) => `${text}\n`).join('')}`);
  git('add', 'pins.csv');
  git('commit', '--quiet', '--message', 'Pin');
}

beforeAll(() => {
  git('init', '--quiet');
  commit(line('0f'));
  commit(line('0f'), line('1f'));
  commit(line('1f'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('readPastLines(manifest, cwd)', () => {
  it('gives every line that was ever committed, those that were taken away too, and no header', () => {
    expect(readPastLines('pins.csv', root).toSorted()).toEqual([line('0f'), line('1f')]);
  });

  it('is empty for a file that has no history, and outside of git', () => {
    expect(readPastLines('other.csv', root)).toEqual([]);
    expect(readPastLines('pins.csv', tmpdir())).toEqual([]);
  });
});
