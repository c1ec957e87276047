// The commands of an editor, run in a project of choice and with an environment of their own.
import { spawn } from 'node:child_process';

interface Build {
  /** Root of the project; the site goes into its dist/. */
  root: string;
  env?: Readonly<Record<string, string>>;
}

interface Outcome {
  code: number;
  /** All that it printed. */
  output: string;
}

interface Setting {
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
}

async function runNode(args: readonly string[], { cwd, env }: Setting): Promise<Outcome> {
  const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const code = await new Promise<number>((resolve) => child.on('close', (status) => resolve(status ?? -1)));
  return { code, output };
}

/** Runs `astro build`. */
export function buildSite({ root, env = {} }: Build): Promise<Outcome> {
  // What the test runner sets for itself must not reach the build.
  const inherited = Object.entries(process.env).filter(
    ([name]) => name !== 'NODE_ENV' && !/^(VITEST|TEST$|DEV$|PROD$)/.test(name),
  );
  return runNode(['node_modules/astro/bin/astro.mjs', 'build'], {
    cwd: root,
    env: { ...Object.fromEntries(inherited), ASTRO_TELEMETRY_DISABLED: '1', FORCE_COLOR: '0', ...env },
  });
}

/** Runs `npm run release` in a copy of the project, for the record and the data. */
export function releaseEdition(root: string, date: string): Promise<Outcome> {
  return runNode(['src/commands/release.ts', `--date=${date}`, '--data-only'], { cwd: root, env: process.env });
}

/** Runs `npm run pin` in a copy of the project. */
export function pinCharts(root: string, ...args: string[]): Promise<Outcome> {
  return runNode(['src/commands/pin.ts', ...args], { cwd: root, env: process.env });
}
