// A command that another one runs on its way.
import { spawnSync } from 'node:child_process';
import { Misorder } from './misorder.ts';

/** Waits for its end; throws a Misorder with the remedy where it fails, for it has said why itself. */
export function runStep(command: string, args: readonly string[], remedy: string): void {
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  if (status !== 0)
    throw new Misorder(`${[command, ...args].join(' ')} failed\n  mend what it complains of; ${remedy}`);
}
