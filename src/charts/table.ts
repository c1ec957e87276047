// The numbers of a drawing as a table: the same rows and columns as its CSV, and the source of each row.
import { escapeHtml } from '../language/escape.ts';
import type { Words } from '../language/words.ts';
import type { Chart, ChartRow, Column, Evidence } from './chart.ts';
import { type Href, renderRecords, renderSources, sourcesOf } from './sourceLine.ts';

/** More columns than this do not fit a phone: the table then scrolls inside a group that the keyboard reaches. */
const FITS_A_PHONE = 3;

/** The cell as readers see it. */
export function formatCell<Row>(column: Column<Row>, row: Row, words: Words): string {
  if (column.text !== undefined) return column.text(row, words);
  const value = column.value(row);
  return typeof value === 'number' ? words.number(value) : (value ?? '');
}

function renderRow<Row extends ChartRow>(
  row: Row,
  columns: readonly Column<Row>[],
  numeric: ReadonlySet<string>,
  evidence: Evidence,
  words: Words,
  href: Href,
): string {
  const cells = columns.map((column, index) => {
    const text = escapeHtml(formatCell(column, row, words));
    if (index === 0) return `<th scope="row">${text}</th>`;
    return numeric.has(column.id) ? `<td class="number">${text}</td>` : `<td>${text}</td>`;
  });
  if (href !== undefined) return `<tr>${cells.join('')}<td>${renderRecords(row, evidence, words, href)}</td></tr>`;
  const calculated = row.claims.some((id) => id.startsWith('calc:'))
    ? `${escapeHtml(words.say('figure.calculated'))} `
    : '';
  return `<tr>${cells.join('')}<td>${calculated}${renderSources(sourcesOf([row], evidence), words)}</td></tr>`;
}

/** The bare table; `caption` is plain text. With `href` each row leads to its records, without to the documents. */
export function renderTable<Row extends ChartRow>({
  chart,
  rows,
  caption,
  evidence,
  words,
  href,
}: {
  chart: Chart<Row>;
  rows: readonly Row[];
  caption: string;
  evidence: Evidence;
  words: Words;
  href?: Href;
}): string {
  const { id, columns } = chart;
  // The first column heads its row, even where it is a year.
  const numeric = new Set(
    columns
      .slice(1)
      .filter((column) => rows.some((row) => typeof column.value(row) === 'number'))
      .map((column) => column.id),
  );
  const heads = columns.map(
    (column) =>
      `<th scope="col"${numeric.has(column.id) ? ' class="number"' : ''}>${escapeHtml(column.label(words))}</th>`,
  );
  const body = rows.map((row) => renderRow(row, columns, numeric, evidence, words, href)).join('');
  const table = `<table><caption id="${id}-caption">${escapeHtml(caption)}</caption><thead><tr>${heads.join('')}<th scope="col">${escapeHtml(words.say('figure.table.source'))}</th></tr></thead><tbody>${body}</tbody></table>`;
  return columns.length + 1 > FITS_A_PHONE
    ? `<div class="figure-scroll" role="group" tabindex="0" aria-labelledby="${id}-caption">${table}</div>`
    : table;
}
