// A copy of the project, to be changed and built without touching ours.
import { cpSync, mkdtempSync, realpathSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const copied = [
  'src',
  'public',
  'seeds',
  'content',
  'astro.config.mjs',
  'tsconfig.json',
  'package.json',
  'CITATION.cff',
  'LICENSE',
];

/** The root of the copy; whoever asks for it takes it away again. */
export function copyProject(): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'twenty-towns-copy-')));
  for (const name of copied) cpSync(name, join(root, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  return root;
}
