// How the files of the interface are written: null for what is empty, one item of a list a line.

type Plain = string | number | boolean | null | undefined | readonly Plain[] | { readonly [key: string]: Plain };

/** A row as JSON has it: an empty text or a missing number is null, everything else stays. */
export function toJsonRow(row: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row as Record<string, Plain>).map(([key, cell]) => [key, cell === '' ? null : (cell ?? null)]),
  );
}

export function printRecord(record: object): string {
  return `${JSON.stringify(record, null, 1)}\n`;
}

/** A record with many rows, a row a line: `{…head, [name]: […]}`. */
export function printRows(head: object, name: string, rows: readonly object[]): string {
  const open = JSON.stringify(head, null, 1).replace(/\n\}$/, '');
  return `${open},\n "${name}": [\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n ]\n}\n`;
}

/** `{…head, count, items: […]}`. */
export function printList(head: object, items: readonly object[]): string {
  return printRows({ ...head, count: items.length }, 'items', items);
}
