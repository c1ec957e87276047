// What browsers and search engines call a page: short enough for them, and the name of no other page.

/** Letters, of which the name of the site takes some more. */
const LONGEST = 120;

/**
 * For each row the first candidate that is short enough and that no other row shares. A row without such has the last
 * candidate, which should therefore be made of its id.
 */
export function chooseTitles<Row>(
  rows: readonly Row[],
  candidates: readonly ((row: Row) => string)[],
): ReadonlyMap<Row, string> {
  const chosen = new Map<Row, string>();
  for (const candidate of candidates) {
    const shared = Map.groupBy(rows, candidate);
    for (const [title, [row, ...others]] of shared) {
      if (row !== undefined && others.length === 0 && title.length <= LONGEST && !chosen.has(row))
        chosen.set(row, title);
    }
  }
  const last = candidates.at(-1);
  for (const row of rows) if (last !== undefined && !chosen.has(row)) chosen.set(row, last(row));
  return chosen;
}
