// Headings that sort their table: without the script they are plain headings, and the table stands in the order of the page.

/** Compares two keys, empty ones never: they stay at the end in both directions. */
export function compareKeys(a: string, b: string, kind: string, direction: 1 | -1, collator: Intl.Collator): number {
  if (a === '' || b === '') return Number(a === '') - Number(b === '');
  return direction * (kind === 'number' ? Number(a) - Number(b) : collator.compare(a, b));
}

function keyOf(row: HTMLTableRowElement, column: number): string {
  return row.cells[column]?.dataset['key'] ?? '';
}

/** A press sorts by the column, first upwards, then downwards; rows that are equal keep their order. */
function sort(table: HTMLTableElement, head: HTMLTableCellElement, collator: Intl.Collator): void {
  const direction = head.ariaSort === 'ascending' ? -1 : 1;
  for (const other of head.parentElement?.children ?? []) other.removeAttribute('aria-sort');
  head.ariaSort = direction === 1 ? 'ascending' : 'descending';
  const [body] = table.tBodies;
  const rows = [...(body?.rows ?? [])].map((row) => ({ row, key: keyOf(row, head.cellIndex) }));
  rows.sort((a, b) => compareKeys(a.key, b.key, head.dataset['sort'] ?? '', direction, collator));
  body?.append(...rows.map(({ row }) => row));
}

/** Wires every `<table data-sortable>`: its `<th data-sort="text|number">` become buttons, its cells have their keys in data-key. */
export function offerSorting(page: Document): void {
  const collator = new Intl.Collator(page.documentElement.lang);
  for (const table of page.querySelectorAll<HTMLTableElement>('table[data-sortable]')) {
    for (const head of table.querySelectorAll<HTMLTableCellElement>('th[data-sort]')) {
      const button = page.createElement('button');
      button.type = 'button';
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener('click', () => sort(table, head, collator));
    }
    table.classList.add('sortable');
  }
  for (const hint of page.querySelectorAll<HTMLElement>('[data-sorting]')) hint.hidden = false;
}
