// What a reader asks of the ledger: its form as an address, and the rows that answer it.
import { foldText } from './fold.ts';
import { type FacetName, type Ledger, type LedgerRow, facetNames } from './ledgerColumns.ts';

/** Names are those of the address and of the fields of the form; an empty text asks for nothing. */
export type QueryField = 'q' | 'from' | 'to' | FacetName;
export type LedgerQuery = Readonly<Record<QueryField, string>>;

export const queryFields: readonly QueryField[] = ['q', ...facetNames, 'from', 'to'];

/** The query that stands in an address: `?q=jobs&place=saran`. Unknown names are left out. */
export function parseQuery(search: string): LedgerQuery {
  const given = new URLSearchParams(search);
  return Object.fromEntries(queryFields.map((name) => [name, (given.get(name) ?? '').trim()])) as LedgerQuery;
}

/** The part of an address behind the path; empty for a query that asks for nothing. */
export function formatQuery(query: LedgerQuery): string {
  const asked = queryFields.filter((name) => query[name] !== '').map((name): [string, string] => [name, query[name]]);
  return asked.length === 0 ? '' : `?${new URLSearchParams(asked).toString()}`;
}

export function isEmpty(query: LedgerQuery): boolean {
  return queryFields.every((name) => query[name] === '');
}

/** A year as typed; undefined while it is not whole. */
function readYear(text: string): number | undefined {
  return /^\d{4}$/.test(text) ? Number(text) : undefined;
}

/** The rows that hold every word as the beginning of one of theirs, have the chosen facets and speak of the years. */
export function findRows({ rows }: Ledger, query: LedgerQuery): readonly LedgerRow[] {
  const words = foldText(query.q)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => ` ${word}`);
  const chosen = facetNames.filter((name) => query[name] !== '');
  const [from = -Infinity, to = Infinity] = [readYear(query.from), readYear(query.to)];
  return rows.filter(
    (row) =>
      row.to >= from &&
      row.from <= to &&
      chosen.every((name) => row.facets[name].includes(query[name])) &&
      words.every((word) => row.words.includes(word)),
  );
}
