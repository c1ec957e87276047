// Sheets as a workbook of Excel: numbers as numbers, whole days as days, every text as text and never as a formula.
import writeWorkbook, { type Cell, type Sheet as WrittenSheet } from 'write-excel-file/node';
import { repack } from './zip.ts';

export type Value = string | number | boolean | null | undefined;

export interface WorkSheet {
  /** At most 31 letters, as Excel allows. */
  name: string;
  /** Names of columns; empty for a sheet of notes. */
  header: readonly string[];
  rows: readonly (readonly Value[])[];
}

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
/** Before it Excel counts a day that never was. */
const FIRST_YEAR = 1901;
const LONGEST = 32_767;
/** Letters of the widest column that is not cut. */
const WIDEST = 60;

function toCell(value: Value): Cell {
  if (value === undefined || value === null || value === '') return null;
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new Error(`not a number for a workbook: ${value}`);
    return { value, type: Number };
  }
  if (typeof value === 'boolean') return { value, type: Boolean };
  const [, year, month, day] = DAY.exec(value) ?? [];
  if (year !== undefined && Number(year) >= FIRST_YEAR)
    return {
      value: new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))),
      type: Date,
      format: 'yyyy-mm-dd',
    };
  if (value.length > LONGEST) throw new Error(`too long for a cell of Excel: "${value.slice(0, 40)}…"`);
  return { value, type: String };
}

/** As wide as the longest of the first rows. */
function widthsOf({ header, rows }: WorkSheet): { width: number }[] {
  const shown = [header, ...rows.slice(0, 200)];
  const columns = Math.max(...shown.map((row) => row.length));
  return Array.from({ length: columns }, (_, index) => ({
    width: Math.min(WIDEST, 2 + Math.max(8, ...shown.map((row) => String(row[index] ?? '').length))),
  }));
}

function toSheet(sheet: WorkSheet): WrittenSheet<never> {
  const head = sheet.header.map((value): Cell => ({ value, type: String, fontWeight: 'bold' }));
  return {
    sheet: sheet.name,
    data: [...(head.length === 0 ? [] : [head]), ...sheet.rows.map((row) => row.map(toCell))],
    columns: widthsOf(sheet),
    ...(head.length === 0 ? {} : { stickyRowsCount: 1 }),
  };
}

/** The bytes of an .xlsx; `date` is the day that its parts bear. */
export async function toWorkbook(sheets: readonly WorkSheet[], date: string): Promise<Uint8Array<ArrayBuffer>> {
  const written = await writeWorkbook(sheets.map(toSheet)).toBuffer();
  return repack(written, date);
}
