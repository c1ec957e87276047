// A build as an editor runs it, into a folder of its own and with an environment of its own.
import { spawn } from 'node:child_process';

interface Build {
  /** Root of the project; here by default. */
  root?: string;
  /** Where the site goes; dist/ by default. */
  outDir?: string;
  env?: Readonly<Record<string, string>>;
}

/** Runs `astro build` and gives its exit code and all that it printed. */
export async function buildSite({
  root = process.cwd(),
  outDir,
  env = {},
}: Build): Promise<{ code: number; output: string }> {
  // What the test runner sets for itself must not reach the build.
  const inherited = Object.entries(process.env).filter(
    ([name]) => name !== 'NODE_ENV' && !/^(VITEST|TEST$|DEV$|PROD$)/.test(name),
  );
  const target = outDir === undefined ? [] : ['--outDir', outDir];
  const build = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', ...target], {
    cwd: root,
    env: { ...Object.fromEntries(inherited), ASTRO_TELEMETRY_DISABLED: '1', FORCE_COLOR: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [build.stdout, build.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const code = await new Promise<number>((resolve) => build.on('close', (status) => resolve(status ?? -1)));
  return { code, output };
}
