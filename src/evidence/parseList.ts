// A list of content/ in CSV: its cells are checked one by one by the descriptions of their fields, then its rows by what they mean.
import { createCellParser } from './cell.ts';
import type { Field, Tabular } from './descriptor.ts';
import type { Problem } from './problem.ts';
import { parseSheet } from './sheet.ts';

/** The description of a column that must be filled in; all of a cell must match the pattern, where there is one. */
export function textField(name: string, description: string, example: string, pattern?: string): Field {
  const constraints = { required: true, ...(pattern === undefined ? {} : { pattern: `^(?:${pattern})$` }) };
  return { name, type: 'string', title: name, description, example, constraints };
}

/** Pushes a problem with the cell of a field, where it holds anything. */
export type ComplainOf = (field: string, what: string, remedy: string) => void;

/**
 * The rows of a list that may be empty. `toRow` gets the cells of a row whose cells are all right, in the order of the fields, and its
 * line; a row of which it complains is left out. Every mistake is pushed to `problems`.
 */
export function parseList<Row>(
  fields: readonly Field[],
  bytes: Uint8Array,
  file: string,
  problems: Problem[],
  toRow: (cells: readonly string[], line: number, complain: ComplainOf) => Row,
): Row[] {
  const table: Tabular = { schema: { fields }, 'towns:mayBeEmpty': true };
  const parsers = fields.map((field) => ({ name: field.name, parse: createCellParser(field) }));
  return parseSheet(table, file, bytes, problems).rows.flatMap(({ line, cells }): Row[] => {
    const before = problems.length;
    const complain: ComplainOf = (field, what, remedy) => {
      const value = cells[fields.findIndex(({ name }) => name === field)] ?? '';
      problems.push({ file, line, field, what, ...(value === '' ? {} : { value }), remedy });
    };
    for (const [index, { name, parse }] of parsers.entries()) {
      parse(cells[index] ?? '', (what, remedy) => complain(name, what, remedy));
    }
    if (problems.length > before) return [];
    const row = toRow(cells, line, complain);
    return problems.length > before ? [] : [row];
  });
}
