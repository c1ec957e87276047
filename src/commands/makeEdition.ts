// Writes an edition as the site stands: its record, its data package, and a line for each frozen file.
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Problem, Problems } from '../evidence/problem.ts';
import { refuseDay } from '../exports/edition/editionHistory.ts';
import {
  ARCHIVE,
  type Predecessor,
  formatRecord,
  frozenPath,
  makeRecord,
  recordPath,
} from '../exports/edition/editionRecord.ts';
import { formatFrozenList } from '../exports/edition/frozenList.ts';
import { digestFile } from '../exports/frozenFile.ts';
import { EDITIONS, readEditions, readSite } from '../site.ts';

/** A file that is there already is an error: nothing frozen is overwritten. */
function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content, { flag: 'wx' });
}

/** Adds files that lie in their places to the list of what is frozen. Until then a build says that they belong to no line. */
export function listFrozen(paths: readonly string[]): void {
  const files = paths.map((path) => ({ path, ...digestFile(readFileSync(path)) }));
  const [header = '', ...lines] = formatFrozenList(files).split(/(?<=\n)/);
  appendFileSync(EDITIONS, [...(existsSync(EDITIONS) ? [] : [header]), ...lines].join(''));
}

/** Throws Problems where an older edition is not what it was, or where one of this day or a later one exists. */
export async function makeEdition(date: string, log: (line: string) => void): Promise<void> {
  const problems: Problem[] = [];
  const history = readEditions(problems);
  problems.push(...refuseDay(date, history));
  if (problems.length > 0) throw new Problems(problems);
  const snapshot = (await readSite()).snapshot();
  const last = history.records.at(-1);
  const before: Predecessor | undefined = last && {
    record: last,
    archive: readFileSync(frozenPath(last.date, ARCHIVE)),
  };
  const paths = [recordPath(date), frozenPath(date, ARCHIVE)] as const;
  write(paths[0], formatRecord(makeRecord(date, snapshot, before)));
  write(paths[1], snapshot.archive);
  listFrozen(paths);
  for (const path of paths) log(path);
}
