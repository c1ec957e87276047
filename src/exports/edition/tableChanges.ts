// What changed in the tables from one edition to the next: rows that came, rows that went, and the cells of rows that stayed.
import { type PackedTable, type PackedTables, type TrackedTable, trackedTables } from './packedTables.ts';

/** A row by its id, with the cells that tell a reader what it is when it stands in no table any more. */
export interface NamedRow {
  id: string;
  cells: Readonly<Record<string, string>>;
}

export interface FieldChange {
  /** Name of the column. */
  field: string;
  was: string;
  now: string;
}

export interface ChangedRow extends NamedRow {
  fields: readonly FieldChange[];
}

export interface TableChanges {
  added: readonly NamedRow[];
  changed: readonly ChangedRow[];
  withdrawn: readonly NamedRow[];
}

export type Changes = Readonly<Record<TrackedTable, TableChanges>>;

/** The columns from which each row is named. */
const TELLING: Readonly<Record<TrackedTable, readonly string[]>> = {
  claims: ['measure', 'subject', 'period', 'value', 'unit', 'qualifier', 'source'],
  observations: ['measure', 'subject', 'year', 'value', 'unit', 'scope', 'source'],
  calculations: ['title', 'value', 'unit'],
  contested: ['question'],
  findings: ['subject', 'date', 'statement', 'source'],
  events: ['date', 'event', 'source'],
  lessons: ['title'],
  directives: ['what'],
};

const cellOf = ({ columns }: PackedTable, row: readonly string[], column: string): string =>
  row[columns.indexOf(column)] ?? '';

function compareTable(name: TrackedTable, before: PackedTable, after: PackedTable): TableChanges {
  const nameRow = (table: PackedTable, [id, row]: readonly [string, readonly string[]]): NamedRow => ({
    id,
    cells: Object.fromEntries(
      TELLING[name].map((column) => [column, cellOf(table, row, column)] as const).filter(([, cell]) => cell !== ''),
    ),
  });
  // A column that only one of the editions has says nothing of a change in a row.
  const columns = after.columns.filter((column) => before.columns.includes(column));
  return {
    added: [...after.rows].filter(([id]) => !before.rows.has(id)).map((entry) => nameRow(after, entry)),
    changed: [...after.rows].flatMap(([id, row]): ChangedRow[] => {
      const old = before.rows.get(id);
      if (old === undefined) return [];
      const fields = columns
        .map((field) => ({ field, was: cellOf(before, old, field), now: cellOf(after, row, field) }))
        .filter(({ was, now }) => was !== now);
      return fields.length === 0 ? [] : [{ ...nameRow(after, [id, row]), fields }];
    }),
    withdrawn: [...before.rows].filter(([id]) => !after.rows.has(id)).map((entry) => nameRow(before, entry)),
  };
}

/** Rows in the order of the later table, withdrawn ones in that of the earlier. */
export function compareTables(before: PackedTables, after: PackedTables): Changes {
  const changes = trackedTables.map((name) => [name, compareTable(name, before[name], after[name])] as const);
  return Object.fromEntries(changes) as Record<TrackedTable, TableChanges>;
}
