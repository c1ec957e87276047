// Two more sites for the checks of this folder, built at once: a copy of the same tree, and a changed copy of it under another address.
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { toCsv } from '../../src/exports/csv.ts';
import { formatPins } from '../../src/exports/pinManifest.ts';
import { buildSite, pinCharts, releaseEdition } from './buildSite.ts';
import { changeWages, corrections, editionDays, elsewhere, pinDays } from './changes.ts';
import { copyProject } from './copyProject.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The site built from a copy of the same tree. */
    again: string;
    /** The root of the changed copy, whose site is in its dist/. */
    changed: string;
    /** What the command said when it was to pin charts that had not changed. */
    pinnedAgain: string;
  }
}

/** Throws where a command fails. */
async function succeed(outcome: ReturnType<typeof buildSite>): Promise<string> {
  const { code, output } = await outcome;
  if (code !== 0) throw new Error(output);
  return output;
}

/** Takes the translations out, which a site can do without, pins all charts, none, and the changed one, releases an edition before the change and after it, and writes corrections; gives what was said of the charts that had not changed. */
async function change(root: string): Promise<string> {
  const [first, second, third] = pinDays;
  const [before, after] = editionDays;
  for (const path of ['public/pin', 'public/editions', 'public/ru', 'public/kk', 'content/editions'])
    rmSync(join(root, path), { recursive: true, force: true });
  for (const path of globSync('content/**/{ru,kk}.*', { cwd: root })) rmSync(join(root, path));
  writeFileSync(join(root, 'content/pins.csv'), formatPins([]));
  await succeed(pinCharts(root, `--date=${first}`));
  const pinnedAgain = await succeed(pinCharts(root, `--date=${second}`));
  await succeed(releaseEdition(root, before));
  const observations = join(root, 'seeds/observations.csv');
  writeFileSync(observations, changeWages(readFileSync(observations, 'utf8')));
  const rows = corrections.map(({ date, kind, id, was, now, reason }) => [date, kind, id, was, now, reason]);
  writeFileSync(join(root, 'content/corrections.csv'), toCsv(['date', 'kind', 'id', 'was', 'now', 'reason'], rows));
  await succeed(pinCharts(root, `--date=${third}`));
  await succeed(releaseEdition(root, after));
  return pinnedAgain;
}

let again = '';
let changed = '';

export async function setup({ provide }: TestProject): Promise<void> {
  again = copyProject();
  changed = copyProject();
  const { site, base, repository } = elsewhere;
  const sameTree = buildSite({
    root: again,
    env: { TZ: 'Asia/Almaty', LANG: 'kk_KZ.UTF-8', LC_ALL: 'kk_KZ.UTF-8' },
  });
  const changedTree = change(changed).then(async (said) => {
    await succeed(
      buildSite({ root: changed, env: { SITE_URL: site, BASE_PATH: base, REPOSITORY_URL: `${repository}/` } }),
    );
    return said;
  });
  const [, said] = await Promise.all([succeed(sameTree), changedTree]);
  provide('pinnedAgain', said);
  provide('again', join(again, 'dist'));
  provide('changed', changed);
}

export function teardown(): void {
  for (const folder of [again, changed]) rmSync(folder, { recursive: true, force: true });
}
