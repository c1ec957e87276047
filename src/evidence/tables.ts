// From sheets of text cells to typed rows.
import { createCellParser, type Complain } from './cell.ts';
import type { Problem } from './problem.ts';
import type { TableName, Tables } from './rows.ts';
import type { Sheet } from './sheet.ts';

export interface ParsedTables {
  /** Only rows without a problem. */
  tables: Tables;
  /** The tables all of whose rows were parsed. */
  whole: ReadonlySet<TableName>;
  /** Where a row of `tables` stands; walks over the tables, as it is asked for problems only. */
  find(row: object): { file: string; line: number } | undefined;
}

/** The typed rows of all sheets; every bad cell is pushed to `problems` and its row left out. */
export function parseTables(sheets: ReadonlyMap<TableName, Sheet>, problems: Problem[]): ParsedTables {
  const parsed = [...sheets].map(([name, sheet]) => ({ name, sheet, ...parseRows(sheet, problems) }));
  const isWhole = ({ sheet, rows }: (typeof parsed)[number]) => sheet.isWhole && rows.length === sheet.rows.length;
  return {
    // The descriptor names every table, and a test holds its fields to the row types.
    tables: Object.fromEntries(parsed.map(({ name, rows }) => [name, rows])) as unknown as Tables,
    whole: new Set(parsed.filter(isWhole).map(({ name }) => name)),
    find(row) {
      for (const { sheet, rows, lines } of parsed) {
        const line = lines[rows.indexOf(row)];
        if (line !== undefined) return { file: sheet.file, line };
      }
      return undefined;
    },
  };
}

function parseRows({ resource, file, rows }: Sheet, problems: Problem[]): { rows: object[]; lines: number[] } {
  const { fields } = resource.schema;
  const parsers = fields.map(createCellParser);
  const parsed: { rows: object[]; lines: number[] } = { rows: [], lines: [] };
  // A row whose id or references are wrong is known to be bad: no second message for the same mistake.
  const faulty = new Set(problems.filter((problem) => problem.file === file).map(({ line }) => line));
  for (const { line, cells } of rows) {
    const before = problems.length;
    const row: Record<string, unknown> = createRow(resource.name);
    for (const [index, { name: field }] of fields.entries()) {
      const value = cells[index] ?? '';
      const complain: Complain = (what, remedy) =>
        void problems.push({ file, line, field, what, ...(value === '' ? {} : { value }), remedy });
      row[field] = parsers[index]?.(value, complain);
      // The number alone would lose the precision that the source printed.
      if (field === 'value') row['printed'] = value;
    }
    if (problems.length > before || faulty.has(line)) continue;
    nameRow(resource.name, row);
    parsed.rows.push(row);
    parsed.lines.push(line);
  }
  return parsed;
}

/** What a row is called in the language of the registry, which begins as English. */
function nameRow(table: TableName, row: Record<string, unknown>): void {
  if (table === 'places' || table === 'projects') row['name'] = row['name_en'];
  if (table === 'measures') row['label'] = row['label_en'];
}

function createRow(table: TableName): Record<string, unknown> {
  if (table === 'claims') return { kind: 'claim' };
  if (table === 'observations') return { kind: 'observation' };
  return {};
}
