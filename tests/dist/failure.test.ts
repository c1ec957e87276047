import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildSite } from '../rebuilt/buildSite.ts';
import { copyProject } from '../rebuilt/copyProject.ts';

let root: string;

/** A copy of the project with the last good dist/ in it. */
beforeEach(() => {
  root = copyProject();
  mkdirSync(join(root, 'dist'));
  writeFileSync(join(root, 'dist', 'index.html'), 'the last good one');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Changes a file; gives the line, from 1, where the change stands. Throws where there is nothing to change. */
function change(path: string, from: string | RegExp, to: string): number {
  const file = join(root, path);
  const before = readFileSync(file, 'utf8');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${path} has no ${from}`);
  writeFileSync(file, after);
  const old = before.split('\n');
  return after.split('\n').findIndex((line, index) => line !== old[index]) + 1;
}

/** Builds, and expects what every failed build must give. */
async function failedBuild(): Promise<string> {
  const { code, output } = await buildSite({ root });
  expect(code, output).toBe(1);
  expect(output).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m);
  expect(output.toLowerCase()).not.toContain('stack trace');
  expect(readdirSync(join(root, 'dist'))).toEqual(['index.html']);
  expect(readFileSync(join(root, 'dist', 'index.html'), 'utf8')).toBe('the last good one');
  return output;
}

/** The two lines of one mistake: where, what and which value; then what to do. */
function mistake(output: string, place: string): string {
  const lines = output.split('\n');
  const at = lines.findIndex((line) => line.includes(`${place}:`));
  expect(at, `${place} in\n${output}`).toBeGreaterThanOrEqual(0);
  expect(lines[at + 1], 'a remedy').toMatch(/^ {2}\S.{8,}/);
  return lines[at] ?? '';
}

describe('a build that meets mistakes', () => {
  it('in the corrections: names the row and the thing that does not exist, and leaves dist/ as it was', async () => {
    const line = change('content/corrections.csv', /$/, '2026-12-01,chart,saran-job,It said more.,Less.,Counted.\n');
    const output = await failedBuild();
    expect(mistake(output, `content/corrections.csv:${line}`)).toContain('id: unknown chart, "saran-job"');
    expect(output).toContain('did you mean "saran-jobs"?');
  });

  it('in several tables: names them all with file, line, column and value, and leaves dist/ as it was', async () => {
    const value = change(
      'seeds/claims.csv',
      /^(jobs\.bus-plant\.2020-12-21\.[^,]*,[^,]*,[^,]*,[^,]*),1000,/m,
      '$1,a thousand,',
    );
    const event = change('seeds/events.csv', /^([\w-]+),\d{4}(-\d\d)?(-\d\d)?,/m, '$1,2024-02-31,');
    const lesson = change('seeds/lessons.csv', /^L03,/m, 'L03,one cell too many,');
    const output = await failedBuild();
    expect(mistake(output, `seeds/claims.csv:${value}`)).toContain('value: not a number, "a thousand"');
    expect(mistake(output, `seeds/events.csv:${event}`)).toContain('"2024-02-31"');
    mistake(output, `seeds/lessons.csv:${lesson}`);
  });

  it('in several texts: names them all with file, line and remedy, and leaves dist/ as it was', async () => {
    const saran = 'content/narratives/saran/en.md';
    const claim = change(saran, /^\[(\w+)\]: claim:(\S+)$/m, '[$1]: claim:$2x');
    const chart = 'content/charts/saran-jobs/en.md';
    const dek = change(chart, /^dek:/m, 'dekk:');
    const home = 'content/narratives/home/en.md';
    const bare = change(home, /$/, '\nThere are 20 towns.\n');
    const output = await failedBuild();
    expect(mistake(output, `${saran}:${claim}`)).toContain('unknown claim');
    expect(mistake(output, `${chart}:${dek}`)).toContain('dekk: unknown key');
    expect(mistake(output, `${home}:${bare}`)).toContain('number without a claim, "20 towns"');
  });
});
