// A workbook by sheet, and each sheet by the labels of its rows.
import type { Passage } from './documentText.ts';
import { foldText } from './foldText.ts';

export interface WorkbookSheet {
  name: string;
  rows: readonly Passage[];
  /** Every text of the sheet, as printed. */
  labels: ReadonlySet<string>;
  /** The rows that bear a label in any of their cells. */
  labelled(label: string): readonly Passage[];
}

function createSheet(name: string, rows: readonly Passage[]): WorkbookSheet {
  const labels = new Set<string>();
  const byLabel = new Map<string, Passage[]>();
  for (const row of rows) {
    for (const cell of row.cells ?? []) {
      if (typeof cell !== 'string') continue;
      labels.add(cell);
      const key = foldText(cell);
      byLabel.set(key, [...(byLabel.get(key) ?? []), row]);
    }
  }
  return { name, rows, labels, labelled: (label) => byLabel.get(foldText(label)) ?? [] };
}

/** Sheets by their folded name. */
export function createSheets(passages: readonly Passage[]): ReadonlyMap<string, WorkbookSheet> {
  const groups = Map.groupBy(passages, ({ sheet = '' }) => sheet);
  return new Map([...groups].map(([name, rows]) => [foldText(name), createSheet(name, rows)]));
}

/** Whether a cell of the rows shows the printed number: a workbook stores more digits than it displays. */
export function showsIn(rows: readonly Passage[], printed: string): boolean {
  const digits = /\.(\d+)$/.exec(printed)?.[1]?.length ?? 0;
  const isShown = (cell: string | number) =>
    typeof cell === 'number'
      ? Number(cell.toFixed(digits)) === Number(printed)
      : foldText(cell).replaceAll(' ', '').replace(',', '.') === printed;
  return rows.some(({ cells = [] }) => cells.some(isShown));
}
