// Ids: each names one row, and every id that a row refers to exists.
import type { Descriptor, Field, Resource } from './descriptor.ts';
import { suggest } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { TableName } from './rows.ts';
import type { Sheet, SheetRow } from './sheet.ts';

type Sheets = ReadonlyMap<TableName, Sheet>;

/** Pushes a problem for every id used twice and every reference to an id that does not exist. */
export function checkReferences(descriptor: Descriptor, sheets: Sheets, problems: Problem[]): void {
  const ids = new Map([...sheets].map(([name, sheet]) => [name, collectIds(sheet)]));
  for (const sheet of sheets.values()) {
    checkUnique(sheet, problems);
    for (const { field, index, tables } of listReferences(sheet.resource)) {
      // A table that could not be read knows none of its ids: an unknown one there proves nothing.
      if (tables.some((name) => sheets.get(name)?.rows.length === 0)) continue;
      const known = tables.map((name) => ids.get(name) ?? new Map<string, number>());
      checkField(sheet, field, index, known, tables, problems);
    }
  }
  for (const tables of descriptor['towns:uniqueAcross']) checkUniqueAcross(tables, sheets, ids, problems);
}

function collectIds({ rows, strayIds, resource }: Sheet): Map<string, number> {
  const index = resource.schema.fields.findIndex(({ name }) => name === 'id');
  const ids = new Map(strayIds.map((id) => [id, 0]));
  for (const { line, cells } of rows) ids.set(cells[index] ?? '', line);
  return ids;
}

function listReferences({ schema }: Resource) {
  return schema.fields.flatMap((field, index) => {
    const key = schema.foreignKeys?.find(({ fields }) => fields[0] === field.name);
    const tables = field['towns:references'] ?? (key === undefined ? [] : [key.reference.resource]);
    return tables.length === 0 ? [] : [{ field, index, tables }];
  });
}

function checkField(
  { file, rows }: Sheet,
  field: Field,
  index: number,
  known: readonly ReadonlyMap<string, number>[],
  tables: readonly TableName[],
  problems: Problem[],
): void {
  const advise = (id: string) =>
    suggest(
      id,
      known.flatMap((ids) => [...ids.keys()]),
      `add a row with this id to ${names}, or correct the id`,
    );
  const names = tables.map((name) => `seeds/${name}.csv`).join(' or ');
  // A renamed source is missed in thousands of rows: the nearest id is looked for once.
  const remedies = new Map<string, string>();
  const check = (id: string, line: number) => {
    if (id === '' || known.some((ids) => ids.has(id))) return;
    const remedy = remedies.get(id) ?? advise(id);
    remedies.set(id, remedy);
    const what = field.type === 'list' ? `unknown id in a list (${tables.join(', ')})` : `unknown ${field.name}`;
    problems.push({ file, line, field: field.name, what, value: id, remedy });
  };
  for (const { line, cells } of rows) {
    const text = cells[index] ?? '';
    if (field.type === 'list') for (const id of text.split(field.delimiter ?? ',')) check(id, line);
    else check(text, line);
  }
}

function checkUnique({ resource, file, rows }: Sheet, problems: Problem[]): void {
  for (const [index, field] of resource.schema.fields.entries()) {
    if (!field.constraints?.unique) continue;
    const seen = new Map<string, number>();
    for (const { line, cells } of rows) {
      const value = cells[index] ?? '';
      const first = seen.get(value);
      seen.set(value, first ?? line);
      if (first === undefined || value === '') continue;
      const remedy = field.name === 'id' ? 'give this row an id of its own, or delete it' : 'keep one of the two rows';
      problems.push({ file, line, field: field.name, what: `already used in line ${first}`, value, remedy });
    }
  }
  checkOrder(file, resource, rows, problems);
}

function checkOrder(file: string, { schema }: Resource, rows: readonly SheetRow[], problems: Problem[]): void {
  const index = schema.fields.findIndex(({ name }) => name === 'id');
  const at = rows.findIndex(({ cells }, row) => row > 0 && (cells[index] ?? '') < (rows[row - 1]?.cells[index] ?? ''));
  const row = rows[at];
  if (row === undefined) return;
  const value = row.cells[index] ?? '';
  const next = rows.find(({ cells }) => (cells[index] ?? '') > value);
  const remedy = `sort the table by id: this row goes before line ${next?.line}`;
  problems.push({ file, line: row.line, field: 'id', what: 'out of order', value, remedy });
}

function checkUniqueAcross(
  tables: readonly TableName[],
  sheets: Sheets,
  ids: ReadonlyMap<TableName, ReadonlyMap<string, number>>,
  problems: Problem[],
): void {
  for (const [later, name] of tables.entries()) {
    for (const other of tables.slice(0, later)) {
      const [own, others] = [ids.get(name) ?? new Map<string, number>(), ids.get(other) ?? new Map<string, number>()];
      const [few, many] = own.size < others.size ? [own, others] : [others, own];
      const both = [...few.keys()].filter((id) => many.has(id));
      for (const id of both) {
        const what = `already used in seeds/${other}.csv:${others.get(id)}`;
        const remedy = `an id names one row of ${tables.join(', ')} together: choose another`;
        problems.push({
          file: sheets.get(name)?.file ?? '',
          line: own.get(id) ?? 0,
          field: 'id',
          what,
          value: id,
          remedy,
        });
      }
    }
  }
}
