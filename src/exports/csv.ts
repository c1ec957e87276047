// Comma-separated values after RFC 4180, safe to open in a spreadsheet.

export type Cell = string | number | undefined;

/** A spreadsheet would run a text that begins like this as a formula: https://owasp.org/www-community/attacks/CSV_Injection. */
const FORMULA = /^[=+\-@\t\r\n]/;

/** A loss begins with a minus and is no formula. */
const NUMBER = /^-?\d+(\.\d+)?$/;

function formatCell(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') {
    if (!Number.isFinite(cell)) throw new Error(`not a number for a table: ${cell}`);
    return String(cell);
  }
  const text = FORMULA.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell;
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** UTF-8 text with LF line ends, the names of the columns first. Numbers stay as they are; a text that looks like a formula gets an apostrophe. */
export function toCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [header, ...rows].map((row) => `${row.map(formatCell).join(',')}\n`).join('');
}
