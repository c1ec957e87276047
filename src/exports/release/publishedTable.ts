// A table of the release: its description and its cells as text, from which every other form of it is made.
import { parse } from 'csv-parse/sync';
import type { Descriptor, Field } from '../../evidence/descriptor.ts';

export interface PublishedTable {
  name: string;
  title: string;
  description: string;
  fields: readonly Field[];
  foreignKeys: readonly { field: string; table: string }[];
  /** The file as it is published. */
  csv: Uint8Array<ArrayBuffer>;
  /** The cells of each row as the file writes them, in the order of the fields. */
  rows: readonly (readonly string[])[];
  /** The resource of the data package, without what depends on the bytes. */
  resource: object;
}

export type TypedCell = string | number | boolean | null;

/** Every table has its key in a column of this name. */
export const KEY = 'id';
/** The column that keeps the digits of a value as its source prints them: 5.0 and 5 are one number. */
export const PRINTED = 'printed';

/** The column whose printed digits are kept; -1 in a table without claims, and where the value is computed. */
export function printedAt({ name, fields }: PublishedTable): number {
  return name === 'calculations' ? -1 : fields.findIndex((field) => field.name === 'value');
}

/** Where a table lies, from the root of the package and of the site. */
export const tablePath = (name: string, extension = 'csv'): string => `data/${name}.${extension}`;

/** The number, truth or text of a cell; null where it is empty. A list stays the text that it is. */
export function toTypedCell(text: string, { type, trueValues = ['true'] }: Field): TypedCell {
  if (text === '') return null;
  if (type === 'number' || type === 'year') return Number(text);
  return type === 'boolean' ? trueValues.includes(text) : text;
}

export function splitList(text: string, { delimiter = ',' }: Field): string[] {
  return text === '' ? [] : text.split(delimiter);
}

/** The tables of the descriptor; `read` gives the bytes of a file that has been checked. */
export function toPublishedTables(
  { resources }: Descriptor,
  read: (path: string) => Uint8Array<ArrayBuffer>,
): PublishedTable[] {
  return resources.map((resource) => {
    const { name, path, title, description, schema } = resource;
    const csv = read(path);
    return {
      name,
      title,
      description,
      fields: schema.fields,
      foreignKeys: (schema.foreignKeys ?? []).flatMap(({ fields: [field], reference }) =>
        field === undefined ? [] : [{ field, table: reference.resource }],
      ),
      csv,
      rows: parse(new TextDecoder().decode(csv), { from: 2 }),
      resource: { ...resource, path: tablePath(name) },
    };
  });
}
