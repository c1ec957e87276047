// A series of the panel as CSV: the columns of observations.csv, ids and all.
import type { Observation } from '../evidence/rows.ts';
import { toCsv } from './csv.ts';

const columns = [
  'id',
  'measure',
  'subject',
  'year',
  'value',
  'unit',
  'scope',
  'source',
  'locator',
  'flag',
  'note',
] as const satisfies readonly (keyof Observation)[];

/** In the order handed in; values with the digits that were printed. */
export function toSeriesCsv(rows: readonly Observation[]): string {
  return toCsv(
    columns,
    rows.map((row) => columns.map((column) => (column === 'value' ? row.printed : row[column]))),
  );
}
