// The numbers behind a chart as CSV and JSON: the same rows and columns as its table.
import type { Column } from '../charts/chart.ts';
import type { Words } from '../language/words.ts';
import { toCsv } from './csv.ts';

interface Row {
  key: string;
  claims: readonly string[];
  sources?: readonly string[];
}

/** What a chart is called and where it stands, for the head of its JSON. */
export interface ChartHead {
  id: string;
  title: string;
  dek: string;
  note?: string;
  alt: string;
  url: string;
  licence: string;
  credit: string;
  /** The texts that the rows stand on. */
  sources: readonly { title: string; publisher: string; url: string }[];
}

/** What a row stands on: ids of claims, and of sources that say more than a number. */
const grounds = ['claims', 'sources'] as const;

/** One line a row; the last two columns hold the ids of its claims and of its further sources, joined by `;`. */
export function toChartCsv<R extends Row>(columns: readonly Column<R>[], rows: readonly R[]): string {
  const header = [...columns.map(({ id }) => id), ...grounds];
  return toCsv(
    header,
    rows.map((row) => [
      ...columns.map(({ value }) => value(row)),
      ...grounds.map((ground) => (row[ground] ?? []).join(';')),
    ]),
  );
}

/**
 * `{id, title, dek, note?, alt, url, licence, credit, sources, columns: [{id, label, unit?}], rows: [{key, <column id>: value or null, cells: [text], claims: [id], sources: [id]}]}`;
 * `key` names a row for good, `cells` are its values as the table prints them, the id of a claim is that of a claim or observation of the
 * data package, or `calc:<id>`. `url` is relative to the file in a pin, which cannot know its host.
 */
export function toChartJson<R extends Row>(
  head: ChartHead,
  columns: readonly Column<R>[],
  rows: readonly R[],
  words: Words,
  print: (column: Column<R>, row: R, words: Words) => string,
): string {
  const fields = columns.map(({ id, label, unit }) => ({
    id,
    label: label(words),
    ...(unit === undefined ? {} : { unit }),
  }));
  const records = rows.map((row) => ({
    key: row.key,
    ...Object.fromEntries(columns.map(({ id, value }) => [id, value(row) ?? null])),
    cells: columns.map((column) => print(column, row, words)),
    ...Object.fromEntries(grounds.map((ground) => [ground, row[ground] ?? []])),
  }));
  return `${JSON.stringify({ ...head, columns: fields, rows: records }, null, 1)}\n`;
}
