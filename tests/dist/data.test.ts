import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { allCharts } from '../../src/charts/allCharts.ts';
import { readWorkbook } from '../exports/readWorkbook.ts';
import { dist } from './pagesOf.ts';

type Cell = string | number | boolean | null | string[];

interface Package {
  resources: { name: string; path: string; schema: { fields: { name: string }[] } }[];
}

const tables = readdirSync('seeds').filter((name) => name.endsWith('.csv'));
const published = (name: string) => readFileSync(join(dist, name));
const csv = (name: string) => parse(published(name), { columns: true }) as Record<string, string>[];

/** A cell of JSON as its CSV writes it. */
function toText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined || cell === false) return '';
  if (cell === true) return '1';
  return Array.isArray(cell) ? cell.join(';') : String(cell);
}

/** JSON rows beside CSV rows: the first difference is enough to say what is wrong. */
function differences(rows: readonly Record<string, Cell>[], lines: readonly Record<string, string>[]): string[] {
  if (rows.length !== lines.length) return [`${rows.length} rows of JSON, ${lines.length} of CSV`];
  return lines.flatMap((line, index) => {
    const row = rows[index] ?? {};
    if (Object.keys(row).join() !== Object.keys(line).join()) return [`row ${index + 1}: other columns`];
    return Object.entries(line)
      .filter(([name, text]) => {
        const cell = row[name];
        // A spreadsheet's apostrophe before a formula is not in the JSON; 1.0 and 1 are one number.
        if (typeof cell === 'number') return Number(text) !== cell;
        if (cell === false) return text === '1';
        return toText(cell) !== text.replace(/^'(?=[=+\-@])/, '');
      })
      .map(([name, text]) => `row ${index + 1}, ${name}: ${JSON.stringify(row[name])} beside "${text}"`);
  });
}

describe('data of dist', () => {
  it.each(tables)('%s is the file of seeds/, byte for byte', (name) => {
    expect(published(`data/${name}`).equals(readFileSync(join('seeds', name)))).toBe(true);
  });

  it.each(tables)('%s has the same rows as JSON', (name) => {
    const rows = JSON.parse(published(`data/${name.replace('.csv', '.json')}`).toString()) as Record<string, Cell>[];
    expect(rows.length).toBeGreaterThan(0);
    expect(differences(rows, csv(`data/${name}`)).slice(0, 5)).toEqual([]);
  });

  it.each(tables)('%s has the same cells as a workbook', { timeout: 120_000 }, async (name) => {
    const table = name.replace('.csv', '');
    const lines = parse(published(`data/${name}`)) as string[][];
    const rows = (await readWorkbook(published(`data/${table}.xlsx`))).get(table) ?? [];
    expect(rows.length).toBe(lines.length);
    const wrong = lines.flatMap((line, y) =>
      line.flatMap((text, x) => {
        const cell = rows[y]?.[x] ?? '';
        const same = typeof cell === 'number' ? Number(text) === cell : String(cell) === text.trim();
        return same ? [] : [`row ${y + 1}, column ${x + 1}: "${cell}" beside "${text}"`];
      }),
    );
    expect(wrong.slice(0, 5)).toEqual([]);
  });

  it.each(allCharts.map(({ id }) => id))(
    '%s has the same rows as CSV and as JSON, where each has a key and its words',
    (id) => {
      const { rows, columns } = JSON.parse(published(`charts/${id}/${id}.json`).toString()) as {
        rows: Record<string, Cell>[];
        columns: unknown[];
      };
      expect(rows.length).toBeGreaterThan(0);
      const plain = rows.map((row) =>
        Object.fromEntries(Object.entries(row).filter(([name]) => !/^(key|cells)$/.test(name))),
      );
      expect(differences(plain, csv(`charts/${id}/${id}.csv`)).slice(0, 5)).toEqual([]);
      expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
      for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
    },
  );

  it('the data package names every table, where it lies, with the columns it has', () => {
    const { resources } = JSON.parse(published('datapackage.json').toString()) as Package;
    const names = [...tables, 'calculations.csv'].map((name) => `data/${name}`);
    expect(resources.map(({ path }) => path).toSorted()).toEqual(names.toSorted());
    for (const { path, schema } of resources) {
      expect(existsSync(join(dist, path)), path).toBe(true);
      const [header] = parse(published(path), { to: 1 }) as string[][];
      expect(schema.fields.map(({ name }) => name)).toEqual(header);
    }
  });

  it('calculations have a value, a unit, a formula and parents', () => {
    const all = JSON.parse(published('data/calculations.json').toString()) as Record<string, unknown>[];
    expect(all.length).toBeGreaterThan(10);
    for (const { id, value, unit, formula, parents } of all) {
      expect(typeof value, `${id}`).toBe('number');
      expect(unit, `${id}`).toBeTruthy();
      expect(formula, `${id}`).toBeTruthy();
      expect((parents as unknown[]).length, `${id}`).toBeGreaterThan(0);
    }
  });
});
