// content/editions/files.csv: one line for every file of every edition, in the order of making. Lines are added and never changed or taken away.
//
// Why a list beside the records: a record is written first and stays as it is, for the printed pages that are made after it name
// the edition that it describes. The list takes each file when it is made, and the record itself, so that nothing can be changed
// unseen. SHA256SUMS is no part of it: it sums up a site that shows this list.
import type { Field } from '../../evidence/descriptor.ts';
import { parseList, textField } from '../../evidence/parseList.ts';
import type { Problem } from '../../evidence/problem.ts';
import { toCsv } from '../csv.ts';
import type { FileDigest } from '../frozenFile.ts';

export interface ListedFile extends FileDigest {
  /** Of the list, from 1. */
  line: number;
  /** From the root of the project. */
  path: string;
  /** ISO day of its edition. */
  date: string;
  /** Inside the folder of its edition; undefined for the record. */
  name: string | undefined;
}

const PATH =
  /^(?:content\/editions\/(\d{4}-\d\d-\d\d)\.json|public\/(?:[a-z]{2}\/)?editions\/(\d{4}-\d\d-\d\d)\/([\w./-]+))$/;

const fields: readonly Field[] = [
  textField(
    'path',
    'Path of the file from the root of the project.',
    'public/editions/2026-12-01/twenty-towns.zip',
    PATH.source,
  ),
  textField('bytes', 'Size of the file in bytes.', '812', '\\d+'),
  textField('sha256', 'Digest of all bytes of the file.', '0f'.repeat(32), '[0-9a-f]{64}'),
];
/** The files; every mistake of the list is pushed to `problems`. */
export function parseFrozenList(bytes: Uint8Array, file: string, problems: Problem[]): ListedFile[] {
  const seen = new Set<string>();
  return parseList(fields, bytes, file, problems, ([path = '', size = '', sha256 = ''], line, complain): ListedFile => {
    if (seen.has(path)) complain('path', 'frozen twice', 'delete the later line: a frozen file never changes');
    seen.add(path);
    // The pattern of the field lets no other path through.
    const [, recorded, date = recorded ?? '', name] = PATH.exec(path) ?? [];
    return { line, path, date, name, bytes: Number(size), sha256 };
  });
}

/** The list as text, with its header. */
export function formatFrozenList(files: readonly Pick<ListedFile, 'path' | 'bytes' | 'sha256'>[]): string {
  return toCsv(
    fields.map(({ name }) => name),
    files.map(({ path, bytes, sha256 }) => [path, String(bytes), sha256]),
  );
}
