// content/editions/files.csv: one line for every file of every edition, in the order of making. Lines are added and never changed or taken away.
//
// Why a list beside the records: a record is written first and stays as it is, for the printed pages that are made after it name
// the edition that it describes. The list takes each file when it is made, and the record itself, so that nothing can be changed
// unseen. SHA256SUMS is no part of it: it sums up a site that shows this list.
import { createCellParser } from '../../evidence/cell.ts';
import type { Field, Tabular } from '../../evidence/descriptor.ts';
import type { Problem } from '../../evidence/problem.ts';
import { parseSheet } from '../../evidence/sheet.ts';
import { toCsv } from '../csv.ts';
import type { PinnedFile } from '../pin.ts';

export interface FrozenFile extends PinnedFile {
  /** From the root of the project. */
  path: string;
  /** ISO day of its edition. */
  date: string;
  /** Inside the folder of its edition; undefined for the record. */
  name: string | undefined;
}

export interface ListedFile extends FrozenFile {
  /** Of the list, from 1. */
  line: number;
}

const PATH =
  /^(?:content\/editions\/(\d{4}-\d\d-\d\d)\.json|public\/(?:[a-z]{2}\/)?editions\/(\d{4}-\d\d-\d\d)\/([\w./-]+))$/;

const text = (name: string, description: string, example: string, pattern: string): Field => ({
  name,
  type: 'string',
  title: name,
  description,
  example,
  constraints: { required: true, pattern: `^(?:${pattern})$` },
});
const fields: readonly Field[] = [
  text(
    'path',
    'Path of the file from the root of the project.',
    'public/editions/2026-12-01/twenty-towns.zip',
    PATH.source,
  ),
  text('bytes', 'Size of the file in bytes.', '812', '\\d+'),
  text('sha256', 'Digest of all bytes of the file.', '0f'.repeat(32), '[0-9a-f]{64}'),
];
const table: Tabular = { schema: { fields }, 'towns:mayBeEmpty': true };

/** Undefined where the path is none of an edition. */
function parseFrozenPath(path: string): Pick<FrozenFile, 'path' | 'date' | 'name'> | undefined {
  const [found, recorded, date = recorded ?? '', name] = PATH.exec(path) ?? [];
  return found === undefined ? undefined : { path, date, name };
}

/** The files; every mistake of the list is pushed to `problems`. */
export function parseFrozenList(bytes: Uint8Array, file: string, problems: Problem[]): ListedFile[] {
  const { rows } = parseSheet(table, file, bytes, problems);
  const parsers = fields.map((field) => ({ name: field.name, parse: createCellParser(field) }));
  const seen = new Set<string>();
  return rows.flatMap(({ line, cells }): ListedFile[] => {
    const before = problems.length;
    const complain = (field: string, value: string) => (what: string, remedy: string) =>
      void problems.push({ file, line, field, what, ...(value === '' ? {} : { value }), remedy });
    for (const [index, { name, parse }] of parsers.entries()) {
      const value = cells[index] ?? '';
      parse(value, complain(name, value));
    }
    const [path = '', size = '', sha256 = ''] = cells;
    if (seen.has(path)) complain('path', path)('frozen twice', 'delete the later line: a frozen file never changes');
    seen.add(path);
    const place = parseFrozenPath(path);
    return problems.length > before || place === undefined ? [] : [{ line, ...place, bytes: Number(size), sha256 }];
  });
}

/** The list as text, with its header. */
export function formatFrozenList(files: readonly Pick<FrozenFile, 'path' | 'bytes' | 'sha256'>[]): string {
  return toCsv(
    fields.map(({ name }) => name),
    files.map(({ path, bytes, sha256 }) => [path, String(bytes), sha256]),
  );
}
