// The tables of seeds/ as /data/ offers them: fields in words, rows as JSON.
import { parse } from 'csv-parse/sync';
import type { Descriptor, Field } from '../evidence/descriptor.ts';

export interface DataTable {
  name: string;
  title: string;
  description: string;
  rows: number;
  fields: readonly Pick<Field, 'name' | 'title' | 'type' | 'description'>[];
}

/** What Frictionless takes for true where a field does not say. */
const TRUE = ['true', 'True', 'TRUE', '1'];

type JsonCell = string | number | boolean | null | readonly string[];

function toJsonCell(text: string, { type, delimiter = ';', trueValues = TRUE }: Field): JsonCell {
  if (type === 'list') return text === '' ? [] : text.split(delimiter);
  if (text === '') return null;
  if (type === 'number' || type === 'year') return Number(text);
  return type === 'boolean' ? trueValues.includes(text) : text;
}

/** What the page says of each table; `count` gives its number of rows. */
export function describeTables(
  { resources }: Descriptor,
  count: (name: Descriptor['resources'][number]['name']) => number,
): readonly DataTable[] {
  return resources.map(({ name, title, description, schema }) => ({
    name,
    title,
    description,
    rows: count(name),
    fields: schema.fields,
  }));
}

/** A checked CSV as a JSON array, one row a line: numbers as numbers, lists as arrays, empty cells as null. */
export function toTableJson(csv: string, fields: readonly Field[]): string {
  const rows: string[][] = parse(csv, { from: 2 });
  const lines = rows.map((row) =>
    JSON.stringify(Object.fromEntries(fields.map((field, index) => [field.name, toJsonCell(row[index] ?? '', field)]))),
  );
  return `[\n${lines.join(',\n')}\n]\n`;
}
