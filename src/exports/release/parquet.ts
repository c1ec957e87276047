// A table as Apache Parquet: numbers, years and truths typed, lists as lists, empty cells null.
import type { SchemaElement } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Field } from '../../evidence/descriptor.ts';
import { type PublishedTable, PRINTED, printedAt, splitList, toTypedCell } from './publishedTable.ts';
import type { ReleaseFacts } from './releaseFacts.ts';

type Cell = string | number | boolean | null | string[];

const TEXT = { type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const;
const TYPES = {
  string: TEXT,
  number: { type: 'DOUBLE' },
  year: { type: 'INT32' },
  boolean: { type: 'BOOLEAN' },
} as const satisfies Record<Exclude<Field['type'], 'list'>, Partial<SchemaElement>>;

/** The three levels that the format asks of a list: https://parquet.apache.org/docs/file-format/types/logicaltypes/#lists. */
function describeColumn({ name, type }: Pick<Field, 'name' | 'type'>): SchemaElement[] {
  if (type !== 'list') return [{ name, repetition_type: 'OPTIONAL', ...TYPES[type] }];
  return [
    { name, repetition_type: 'OPTIONAL', converted_type: 'LIST', num_children: 1 },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', repetition_type: 'REQUIRED', ...TEXT },
  ];
}

function toColumn(field: Field, at: number, { rows }: PublishedTable): Cell[] {
  return rows.map((row) => {
    const text = row[at] ?? '';
    return field.type === 'list' ? splitList(text, field) : toTypedCell(text, field);
  });
}

/** The columns of the CSV in their order, and the digits of the value as printed. */
export function toParquet(table: PublishedTable, { title, licence, page }: ReleaseFacts): Uint8Array<ArrayBuffer> {
  const { fields, rows } = table;
  const value = printedAt(table);
  const columns = fields.map((field, at) => ({ field, name: field.name, data: toColumn(field, at, table) }));
  const printed = {
    field: { name: PRINTED, type: 'string' as const },
    name: PRINTED,
    data: rows.map((row) => row[value] ?? ''),
  };
  const all = value === -1 ? columns : [...columns, printed];
  const buffer = parquetWriteBuffer({
    columnData: all.map(({ name: column, data }) => ({ name: column, data })),
    schema: [{ name: 'root', num_children: all.length }, ...all.flatMap(({ field }) => describeColumn(field))],
    kvMetadata: Object.entries({ title: `${title}: ${table.title}`, licence: licence.path, page }).map(
      ([key, text]) => ({ key, value: text }),
    ),
  });
  return new Uint8Array(buffer);
}
