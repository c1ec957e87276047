// What a clean build costs: its time, and the memory of the process and its children together.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Process {
  pid: number;
  parent: number;
  /** MiB in memory now. */
  memory: number;
}

/** Every process of a Linux machine; none elsewhere. */
function listProcesses(): Process[] {
  if (!existsSync('/proc/self/status')) return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const status = readFileSync(`/proc/${name}/status`, 'utf8');
        const field = (key: string) => Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
        return [{ pid: Number(name), parent: field('PPid'), memory: field('VmRSS') / 1024 }];
      } catch {
        return []; // It has ended meanwhile.
      }
    });
}

function memoryOfTree(root: number): number {
  const all = listProcesses();
  const tree = new Set([root]);
  let grown = true;
  while (grown) {
    const found = all.filter(({ pid, parent }) => tree.has(parent) && !tree.has(pid));
    for (const { pid } of found) tree.add(pid);
    grown = found.length > 0;
  }
  return all.filter(({ pid }) => tree.has(pid)).reduce((sum, { memory }) => sum + memory, 0);
}

/** Builds into a folder of its own with no cache of an earlier build. Peak memory is NaN where /proc is missing. */
export async function measureBuild(): Promise<{ seconds: number; mebibytes: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'twenty-towns-bench-'));
  const cache = 'node_modules/.astro';
  if (existsSync(cache)) renameSync(cache, join('node_modules', `.astro-before-bench-${process.pid}`));
  rmSync(join('node_modules', `.astro-before-bench-${process.pid}`), { recursive: true, force: true });
  let mebibytes = Number.NaN;
  const start = performance.now();
  const build = spawn(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', join(folder, 'dist')],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  const watch = setInterval(() => {
    const now = memoryOfTree(build.pid ?? 0);
    if (now > 0 && !(mebibytes > now)) mebibytes = now;
  }, 100);
  const code = await new Promise<number | null>((resolve) => build.on('exit', resolve));
  const seconds = (performance.now() - start) / 1000;
  clearInterval(watch);
  rmSync(folder, { recursive: true, force: true });
  if (code !== 0) throw new Error(`the build failed with exit code ${code}`);
  return { seconds, mebibytes };
}
