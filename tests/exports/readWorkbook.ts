// A workbook as another program reads it.
import readXlsx from 'read-excel-file/node';

type Read = string | number | boolean | Date | null;

/** Sheets by name; a day as it is written: `2024-06-18`. */
export async function readWorkbook(bytes: Uint8Array): Promise<Map<string, (string | number | boolean | null)[][]>> {
  const sheets = await readXlsx(Buffer.from(bytes));
  const toPlain = (cell: Read) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : cell);
  return new Map(sheets.map(({ sheet, data }) => [sheet, (data as Read[][]).map((row) => row.map(toPlain))]));
}
