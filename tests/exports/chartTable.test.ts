import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { allCharts } from '../../src/charts/allCharts.ts';
import type { Column } from '../../src/charts/chart.ts';
import { formatCell } from '../../src/charts/table.ts';
import { toChartCsv, toChartJson } from '../../src/exports/chartTable.ts';
import { createWords } from '../../src/language/createWords.ts';
import { evidence } from '../charts/evidence.ts';

interface Row {
  key: string;
  claims: readonly string[];
  sources?: readonly string[];
  town: string;
  people: number | undefined;
}

interface ChartJson {
  columns: readonly { id: string; unit?: string }[];
  rows: readonly Readonly<Record<string, string | number | null | readonly string[]>>[];
}

const columns: readonly Column<Row>[] = [
  { id: 'town', label: () => 'Town', value: ({ town }) => town },
  { id: 'people', label: () => 'People', value: ({ people }) => people, unit: 'people' },
];
const rows: readonly Row[] = [
  { key: 'a', claims: ['population.abai.2024.x', 'calc:sum'], town: '=Abai', people: 28_400 },
  { key: 'b', claims: [], sources: ['list-2025', 'list-2012'], town: 'Aksu, "old"', people: undefined },
];
const head = {
  id: 'x',
  title: 'T',
  dek: 'D',
  alt: 'A',
  url: 'https://x.example/charts/x/',
  licence: 'CC',
  credit: 'Twenty Towns',
  sources: [{ title: 'Seminar', publisher: 'Prime Minister', url: 'https://primeminister.example/' }],
};
const words = createWords('en');

describe('toChartCsv(columns, rows)', () => {
  it('has the columns of the table, and the claims and sources of each row in the last two', () => {
    expect(toChartCsv(columns, rows)).toBe(
      `town,people,claims,sources\n'=Abai,28400,population.abai.2024.x;calc:sum,\n"Aksu, ""old""",,,list-2025;list-2012\n`,
    );
  });
});

describe('toChartJson(head, columns, rows, words, print)', () => {
  it('has the head, the columns with their labels and units, and the rows with their keys, null for an empty cell, and the cells as they are printed', () => {
    expect(JSON.parse(toChartJson(head, columns, rows, words, formatCell))).toEqual({
      ...head,
      columns: [
        { id: 'town', label: 'Town' },
        { id: 'people', label: 'People', unit: 'people' },
      ],
      rows: [
        {
          key: 'a',
          town: '=Abai',
          people: 28_400,
          cells: ['=Abai', '28,400'],
          claims: ['population.abai.2024.x', 'calc:sum'],
          sources: [],
        },
        {
          key: 'b',
          town: 'Aksu, "old"',
          people: null,
          cells: ['Aksu, "old"', ''],
          claims: [],
          sources: ['list-2025', 'list-2012'],
        },
      ],
    });
  });
});

describe('of every chart', () => {
  it.each(allCharts.map((chart) => [chart.id, chart] as const))('%s: CSV and JSON agree cell by cell', (_, chart) => {
    const drawn = chart.rows(evidence);
    const [header = [], ...lines] = parse(toChartCsv(chart.columns, drawn)) as string[][];
    const json = JSON.parse(toChartJson(head, chart.columns, drawn, words, formatCell)) as ChartJson;
    expect(header).toEqual([...json.columns.map(({ id }) => id), 'claims', 'sources']);
    expect(new Set([...header, 'key', 'cells']).size).toBe(header.length + 2);
    expect(lines).toHaveLength(drawn.length);
    const texts = json.rows.map((row) =>
      header.map((name) => {
        const cell = row[name];
        if (cell === null || cell === undefined) return '';
        return typeof cell === 'object' ? cell.join(';') : String(cell);
      }),
    );
    expect(lines.map((cells) => cells.map((cell) => cell.replace(/^'(?=[=+\-@\t\r\n])/, '')))).toEqual(texts);
  });

  it.each(allCharts.map((chart) => [chart.id, chart] as const))(
    '%s: every claim that a row names exists',
    (_, chart) => {
      for (const { claims } of chart.rows(evidence))
        for (const id of claims)
          expect(
            id.startsWith('calc:') ? evidence.calculation(id.slice(5)) : evidence.registry.statement(id),
          ).toBeDefined();
    },
  );
});
