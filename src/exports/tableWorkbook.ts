// A table of seeds/ as a workbook of Excel: its rows, and what its fields mean.
import { parse } from 'csv-parse/sync';
import type { Field } from '../evidence/descriptor.ts';
import { type Value, toWorkbook } from './workbook.ts';

function toValue(text: string, type: Field['type']): Value {
  if (text === '') return undefined;
  return type === 'number' || type === 'year' ? Number(text) : text;
}

/** Lists and marks of yes and no stay as the CSV writes them, so that a sheet saved as CSV is the same table. */
export function toTableWorkbook(
  name: string,
  csv: string,
  fields: readonly Field[],
  date: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const rows: string[][] = parse(csv, { from: 2 });
  const typed = rows.map((row) => row.map((text, index) => toValue(text, fields[index]?.type ?? 'string')));
  const notes = fields.map((field) => [field.name, field.title, field.type, field.description]);
  return toWorkbook(
    [
      { name, header: fields.map((field) => field.name), rows: typed },
      { name: 'fields', header: ['name', 'title', 'type', 'description'], rows: notes },
    ],
    date,
  );
}
