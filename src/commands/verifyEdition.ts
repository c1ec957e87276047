// A built site against the list of an edition.
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { decodeText } from '../evidence/decodeText.ts';
import { type Problem, Problems } from '../evidence/problem.ts';
import { ARCHIVE, editionPath, manifestPath } from '../exports/edition/editionRecord.ts';
import { compareManifests, parseManifest } from '../exports/release/manifest.ts';
import { type ManifestReport, reportComparison } from '../exports/release/manifestReport.ts';
import { listFolder } from './listFolder.ts';
import { Misorder } from './misorder.ts';

/** The days of the editions whose list lies in the folder, the oldest first. */
function listDays(frozen: string): string[] {
  return globSync(join(frozen, manifestPath('*')))
    .map((path) => path.split('/').at(-2) ?? '')
    .toSorted();
}

function chooseDay(date: string | undefined, frozen: string): string {
  const days = listDays(frozen);
  const newest = days.at(-1);
  if (newest === undefined) {
    const remedy =
      'npm run release makes one; until then, build twice and compare, as tests/rebuilt/reproducible.test.ts does';
    throw new Misorder(`no edition has been released yet: there is nothing to compare with\n  ${remedy}`);
  }
  if (date === undefined) return newest;
  if (!days.includes(date)) throw new Misorder(`no edition of ${date}\n  the editions are ${days.join(', ')}`);
  return date;
}

/** The last commit of a file; undefined where git or its history is not at hand. */
function findCommit(path: string): string | undefined {
  const args = ['log', '-1', '--format=%H', '--', path];
  const { status, stdout } = spawnSync('git', args, { encoding: 'utf8' });
  const commit = stdout?.trim();
  return status === 0 && commit !== '' ? commit : undefined;
}

/** The address that the edition was built for, which its data package names. */
function findRoot(date: string, frozen: string): string | undefined {
  const path = join(frozen, editionPath(date), ARCHIVE);
  if (!existsSync(path)) return undefined;
  const descriptor = unzipSync(readFileSync(path))['datapackage.json'];
  if (descriptor === undefined) return undefined;
  const { homepage } = JSON.parse(decodeText(descriptor, path)) as { homepage?: unknown };
  return typeof homepage === 'string' ? homepage.replace(/data\/$/, '') : undefined;
}

/** `frozen` holds the files of editions. Throws a Misorder where there is no such edition or no built site, Problems where the list itself is damaged. */
export function verifyEdition(date: string | undefined, dist: string, frozen = 'public'): ManifestReport {
  const day = chooseDay(date, frozen);
  const own = manifestPath(day);
  const file = join(frozen, own);
  const problems: Problem[] = [];
  const listed = parseManifest(decodeText(readFileSync(file), file), file, problems);
  if (problems.length > 0) throw new Problems(problems);
  const found = listFolder(dist).filter(({ path }) => path !== own);
  if (found.length === 0) throw new Misorder(`no built site in "${dist}"\n  npm run build makes one in dist`);
  const edition = {
    date: day,
    folder: dist.replace(/\/+$/, ''),
    commit: findCommit(file),
    root: findRoot(day, frozen),
  };
  return reportComparison(compareManifests(listed, found), edition);
}
