// What changed in the numbers of a chart from one edition to another, read off the JSON of both: row by row, as their tables print it.

/** The part of a chart's JSON that is compared; see toChartJson. */
export interface ChartNumbers {
  columns: readonly { id: string; label: string }[];
  rows: readonly ChartNumbersRow[];
}

interface ChartNumbersRow {
  key: string;
  /** As the table prints them, in the order of the columns. */
  cells: readonly string[];
  claims: readonly string[];
  sources: readonly string[];
  [column: string]: string | number | null | readonly string[];
}

/** One difference; `row` and `column` are named as readers see them. */
export type Change =
  | { kind: 'added' | 'removed' | 'restated'; row: string }
  | { kind: 'changed'; row: string; column: string; from: string; to: string };

export function parseNumbers(json: string): ChartNumbers {
  return JSON.parse(json) as ChartNumbers;
}

/** Rows are named by their first cells, as many as it takes to tell all rows of the table apart. */
function nameRows({ columns, rows }: ChartNumbers): ReadonlyMap<string, string> {
  const named = (count: number) =>
    rows.map(({ cells }) =>
      cells
        .slice(0, count)
        .filter((cell) => cell !== '')
        .join(', '),
    );
  const counts = columns.map((_, index) => index + 1);
  const enough = counts.find((count) => new Set(named(count)).size === rows.length) ?? columns.length;
  return new Map(named(enough).map((name, index) => [rows[index]?.key ?? '', name]));
}

/** The printed cell, or the value itself where the words around it hide that it changed. */
function printCell(numbers: ChartNumbers, row: ChartNumbersRow, column: string): { raw: string; text: string } {
  const raw = String(row[column] ?? '');
  const index = numbers.columns.findIndex(({ id }) => id === column);
  return { raw, text: row.cells[index] ?? raw };
}

const sameGrounds = (a: ChartNumbersRow, b: ChartNumbersRow): boolean =>
  a.claims.join() === b.claims.join() && a.sources.join() === b.sources.join();

/**
 * The differences, in the order of the later table, then the rows that it lacks. A row is `restated` where its values stand but on
 * other claims or sources. Empty if and only if all rows have the same keys, values and grounds.
 */
export function compareNumbers(before: ChartNumbers, after: ChartNumbers): Change[] {
  const old = new Map(before.rows.map((row) => [row.key, row]));
  const names = nameRows(after);
  const columns = new Map([...before.columns, ...after.columns].map(({ id, label }) => [id, label]));
  const changes = after.rows.flatMap((row): Change[] => {
    const name = names.get(row.key) ?? row.key;
    const was = old.get(row.key);
    if (was === undefined) return [{ kind: 'added', row: name }];
    const changed = [...columns].flatMap(([id, column]): Change[] => {
      const from = printCell(before, was, id);
      const to = printCell(after, row, id);
      if (from.raw === to.raw) return [];
      const form = from.text === to.text ? 'raw' : 'text';
      return [{ kind: 'changed', row: name, column, from: from[form], to: to[form] }];
    });
    return changed.length > 0 || sameGrounds(was, row) ? changed : [{ kind: 'restated', row: name }];
  });
  const kept = new Set(after.rows.map(({ key }) => key));
  const gone = nameRows(before);
  const removed = before.rows.filter(({ key }) => !kept.has(key));
  return [...changes, ...removed.map(({ key }): Change => ({ kind: 'removed', row: gone.get(key) ?? key }))];
}
