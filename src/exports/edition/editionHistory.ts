// All editions that were ever released, each checked byte for byte against the list of what was frozen.
import type { Problem } from '../../evidence/problem.ts';
import { type FrozenWords, verifyFrozen } from '../frozenFile.ts';
import { ARCHIVE, type EditionRecord, MANIFEST, frozenPath, recordPath } from './editionRecord.ts';
import { type ListedFile, parseFrozenList } from './frozenList.ts';
import { parseRecord } from './parseRecord.ts';

export interface EditionHistory {
  /** The oldest first. */
  records: readonly EditionRecord[];
  /** In the order of making; the records among them. */
  files: readonly ListedFile[];
  /** Days of the editions that have a manifest of the whole site. */
  manifests: readonly string[];
}

export const NO_EDITIONS: EditionHistory = { records: [], files: [], manifests: [] };

/** The files of all editions as they lie on the disk. */
export interface EditionFolders {
  /** Paths from the root of the project, the list itself among them. */
  paths: readonly string[];
  read(path: string): Uint8Array;
}

const restore = (path: string): string => `editions never change: bring it back with git checkout -- ${path}`;

const WORDS: FrozenWords = {
  deed: 'frozen',
  restore,
  anew: 'for what is to be said now, make a new edition with npm run release',
};

/** Each record must bear the day of its name and follow the one before it. */
function checkOrder(records: readonly EditionRecord[], dates: readonly string[]): Problem[] {
  return dates.flatMap((date, index): Problem[] => {
    const record = records.find((one) => one.date === date);
    // A record of another day, or one that could not be read, of which there is word already.
    if (record === undefined) return [];
    const before = dates[index - 1] ?? null;
    if (record.previous === before) return [];
    const file = recordPath(date);
    const where = before === null ? 'the list has none before it' : `the list has that of ${before} before it`;
    const what = 'does not follow the edition before it';
    const value = record.previous ?? 'null';
    return [
      { file, line: 0, field: 'previous', what, value, remedy: `${where}: bring back what was taken away or changed` },
    ];
  });
}

/** Everything, or what could be read of it: each mistake is pushed to `problems`. `list` is the path of the list. */
export function parseHistory({ paths, read }: EditionFolders, list: string, problems: Problem[]): EditionHistory {
  const present = new Set(paths);
  const frozen = paths.filter((path) => path !== list);
  if (!present.has(list)) {
    const remedy = `${restore(list)}; it lists ${frozen.length} files`;
    if (frozen.length > 0) problems.push({ file: list, line: 0, what: 'file is missing', remedy });
    return NO_EDITIONS;
  }
  const before = problems.length;
  const files = parseFrozenList(read(list), list, problems);
  if (problems.length > before) return NO_EDITIONS;
  const broken = files.map((listed) => {
    const place = { file: list, line: listed.line, field: 'path', sizeField: 'bytes' };
    return verifyFrozen(listed.path, listed, { present, read }, place, WORDS);
  });
  problems.push(...broken.flat());
  const known = new Set(files.map(({ path }) => path));
  const dates = files.filter(({ name }) => name === undefined).map(({ date }) => date);
  const manifests = dates.filter((date) => present.has(frozenPath(date, MANIFEST)));
  const expected = new Set([...known, ...manifests.map((date) => frozenPath(date, MANIFEST))]);
  for (const file of frozen.filter((path) => !expected.has(path))) {
    const remedy =
      'bring the line back if it was there; else take the file away: editions are made with npm run release';
    problems.push({ file, line: 0, what: `belongs to no line of ${list}`, remedy });
  }
  for (const { line, path, date } of files.filter((file) => !dates.includes(file.date))) {
    const remedy = `an edition is its record and its files: bring back the line of ${recordPath(date)}`;
    problems.push({ file: list, line, field: 'path', what: 'of an edition without a record', value: path, remedy });
  }
  const records = files.flatMap((file, index): EditionRecord[] => {
    if (file.name !== undefined || broken[index]?.length !== 0) return [];
    const record = parseRecord(read(file.path), file.path, problems);
    if (record === undefined) return [];
    if (record.date !== file.date) {
      const remedy = restore(file.path);
      const what = 'not the day of its name';
      problems.push({ file: file.path, line: 0, field: 'date', what, value: record.date, remedy });
      return [];
    }
    if (!known.has(frozenPath(record.date, ARCHIVE))) {
      const remedy = `bring back the line of ${frozenPath(record.date, ARCHIVE)}: the next edition is compared with it`;
      problems.push({ file: list, line: file.line, what: 'an edition without its data', value: file.path, remedy });
    }
    return [record];
  });
  problems.push(...checkOrder(records, dates));
  const ordered = records.toSorted((a, b) => (a.date < b.date ? -1 : 1));
  return { records: ordered, files, manifests };
}

/** What speaks against a new edition of a day: it must be later than all that there are. */
export function refuseDay(date: string, { records }: EditionHistory): Problem[] {
  const newest = records.at(-1);
  if (newest === undefined || date > newest.date) return [];
  const what = date === newest.date ? 'the edition of this day exists' : 'older than the newest edition';
  const remedy = `editions are never overwritten and follow one another: the newest is that of ${newest.date}, so give a later day, as --date=2026-12-01`;
  return [{ file: recordPath(date), line: 0, what, value: date, remedy }];
}
