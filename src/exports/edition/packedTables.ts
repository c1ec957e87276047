// The tables of an edition, read out of its frozen data package: what the next edition is compared with.
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { KEY, tablePath } from '../release/publishedTable.ts';

/** Whose rows an edition follows; the sources, places and measures around them only describe. */
export const trackedTables = [
  'claims',
  'observations',
  'calculations',
  'contested',
  'findings',
  'events',
  'lessons',
  'directives',
] as const;
export type TrackedTable = (typeof trackedTables)[number];

export interface PackedTable {
  columns: readonly string[];
  /** The cells as the file writes them, in the order of the columns, by id. */
  rows: ReadonlyMap<string, readonly string[]>;
}

export type PackedTables = Readonly<Record<TrackedTable, PackedTable>>;

function toTable(bytes: Uint8Array | undefined): PackedTable {
  // A table that an older package does not have yet: all its rows are new in the next.
  if (bytes === undefined) return { columns: [], rows: new Map() };
  const [columns = [], ...rows] = parse(new TextDecoder().decode(bytes)) as string[][];
  const key = columns.indexOf(KEY);
  return { columns, rows: new Map(rows.map((row) => [row[key] ?? '', row])) };
}

export function unpackTables(archive: Uint8Array): PackedTables {
  const wanted = new Set(trackedTables.map((name) => tablePath(name)));
  const files = unzipSync(archive, { filter: ({ name }) => wanted.has(name) });
  const tables = trackedTables.map((name) => [name, toTable(files[tablePath(name)])] as const);
  return Object.fromEntries(tables) as Record<TrackedTable, PackedTable>;
}
