// The lines of pins that were ever committed, from the history of the project.
import { spawnSync } from 'node:child_process';

const LINE = /^\+([0-9a-f]{32},.*)$/gm;

/** Every line of a manifest of pins that git remembers, of all commits that led here; none where there is no git or no history. */
export function readPastLines(manifest: string, cwd = process.cwd()): string[] {
  const args = ['log', '--patch', '--format=', '--no-color', '--no-ext-diff', '--', manifest];
  const { status, stdout } = spawnSync('git', args, { cwd, encoding: 'utf8', maxBuffer: 2 ** 30 });
  if (status !== 0) return [];
  return [...new Set([...stdout.matchAll(LINE)].map(([, line = '']) => line))];
}
