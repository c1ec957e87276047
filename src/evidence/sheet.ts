// One CSV file as text cells with line numbers, before anybody asks what the cells mean.
import { CsvError, parse } from 'csv-parse/sync';

import { decodeText, describeByteOrderMark, hasByteOrderMark } from './decodeText.ts';
import type { Resource, Tabular } from './descriptor.ts';
import { Problems, type Problem } from './problem.ts';

export interface SheetRow {
  /** The line on which the record begins; a quoted cell may reach over several. */
  line: number;
  /** In the order of the fields. */
  cells: readonly string[];
}

export interface Sheet<Table extends Tabular = Resource> {
  resource: Table;
  file: string;
  /** False if rows are missing here, so that nothing may be concluded from what is absent. */
  isWhole: boolean;
  rows: readonly SheetRow[];
  /** Ids of rows with too few or too many columns: they exist, though nothing else is known of them. */
  strayIds: readonly string[];
}

/** The rows of a table; every problem of the file's form is pushed to `problems`. `bytes` is undefined if there is no such file. */
export function parseSheet<Table extends Tabular>(
  resource: Table,
  file: string,
  bytes: Uint8Array | undefined,
  problems: Problem[],
): Sheet<Table> {
  const broken: Sheet<Table> = { resource, file, isWhole: false, rows: [], strayIds: [] };
  if (bytes === undefined) {
    const remedy = 'put the file back, or take the resource out of seeds/datapackage.json';
    problems.push({ file, line: 0, what: 'file is missing', remedy });
    return broken;
  }
  try {
    const records = parseRecords(decodeTable(bytes, file, problems), file);
    const header = resource.schema.fields.map(({ name }) => name);
    const found = records[0]?.cells ?? [];
    if (found.join() !== header.join()) {
      problems.push({ file, line: 1, ...describeHeader(found, header) });
      return broken;
    }
    if (records.length < 2 && resource['towns:mayBeEmpty'] !== true) {
      const remedy = 'a table needs at least one row below its header: put the rows back';
      problems.push({ file, line: 0, what: 'table is empty', remedy });
      return broken;
    }
    return splitRows(resource, file, records.slice(1), header, problems);
  } catch (error) {
    if (!(error instanceof Problems)) throw error;
    problems.push(...error.problems);
    return broken;
  }
}

function decodeTable(bytes: Uint8Array, file: string, problems: Problem[]): string {
  if (hasByteOrderMark(bytes)) problems.push(describeByteOrderMark(file));
  const text = decodeText(hasByteOrderMark(bytes) ? bytes.subarray(3) : bytes, file);
  const at = text.indexOf('\r');
  if (at === -1) return text;
  const line = text.slice(0, at).split('\n').length;
  problems.push({ file, line, what: 'carriage return', remedy: 'save the file with Unix line ends (LF)' });
  return text.replaceAll('\r\n', '\n').replaceAll('\r', ' ');
}

function parseRecords(text: string, file: string): SheetRow[] {
  let records: string[][];
  try {
    records = parse(text, { relax_column_count: true, record_delimiter: '\n' });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number(error['lines'] ?? 0);
    const remedy = 'put a cell that holds a comma, a quote or a line break in quotes, and double each quote inside it';
    throw new Problems([{ file, line, what: `not valid CSV (${error.message.split(':')[0]?.toLowerCase()})`, remedy }]);
  }
  let next = 1;
  return records.map((cells) => {
    const line = next;
    next += 1;
    for (const cell of cells) if (cell.includes('\n')) next += cell.split('\n').length - 1;
    return { line, cells };
  });
}

function describeHeader(found: readonly string[], header: readonly string[]) {
  const missing = header.filter((name) => !found.includes(name));
  const extra = found.filter((name) => !header.includes(name));
  const details = [
    missing.length > 0 ? `missing: ${missing.join(', ')}` : '',
    extra.length > 0 ? `not known: ${extra.join(', ')}` : '',
    missing.length + extra.length === 0 ? 'order or number of columns differs' : '',
  ].filter((detail) => detail !== '');
  return { what: `wrong header (${details.join('; ')})`, value: found.join(), remedy: `write ${header.join()}` };
}

function splitRows<Table extends Tabular>(
  resource: Table,
  file: string,
  records: readonly SheetRow[],
  header: readonly string[],
  problems: Problem[],
): Sheet<Table> {
  const rows = records.filter(({ cells }) => cells.length === header.length);
  const strays = records.filter(({ cells }) => cells.length !== header.length);
  for (const { line, cells } of strays) problems.push({ file, line, ...describeCount(cells, header) });
  return { resource, file, isWhole: strays.length === 0, rows, strayIds: strays.map(({ cells }) => cells[0] ?? '') };
}

function describeCount(cells: readonly string[], header: readonly string[]) {
  const value = cells[0] ?? '';
  if (cells.length === 1 && value === '') return { what: 'empty line', remedy: 'delete it' };
  const wrong = `${cells.length} columns instead of ${header.length}`;
  if (cells.length < header.length) {
    const remedy = `add the missing commas: an empty cell needs one too; the columns are ${header.join()}`;
    return { what: `missing column, ${wrong}`, value, remedy };
  }
  return {
    what: `extra column, ${wrong}`,
    value,
    remedy: 'put a cell that holds a comma in quotes, or delete the extra comma',
  };
}
