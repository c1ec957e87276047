import { describe, expect, it } from 'vitest';
import type { Column } from '../../src/charts/chart.ts';
import { describeColumns, toChartWorkbook } from '../../src/exports/chartWorkbook.ts';
import { surface } from '../charts/evidence.ts';
import { registry } from '../evidence.ts';
import { readWorkbook } from './readWorkbook.ts';

interface Row {
  key: string;
  name: string;
  value: number | undefined;
  claims: string[];
  sources?: string[];
}

const columns: Column<Row>[] = [
  { id: 'name', label: () => 'Name', value: (row) => row.name },
  { id: 'jobs', label: () => 'Jobs', value: (row) => row.value, unit: 'jobs' },
];
const rows: Row[] = [
  { key: 'a', name: '=SUM(A1)', value: 600, claims: ['x', 'y'] },
  { key: 'b', name: 'Saran', value: undefined, claims: [], sources: ['s'] },
];
const source = registry.tables.sources[0]!;
const notes = {
  title: 'Jobs',
  dek: 'Rings',
  note: undefined,
  url: 'https://towns.example/',
  credit: 'Twenty Towns',
  licence: 'CC BY 4.0',
  licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
  citation: 'Twenty Towns (2026): Jobs.',
};

describe('describeColumns(columns, rows, words)', () => {
  it('names type and unit of each column, and the two of ids', () => {
    const [name, jobs, ...ids] = describeColumns(columns, rows, surface.words);
    expect(name).toEqual({ id: 'name', label: 'Name', unit: '', type: 'string' });
    expect(jobs).toEqual({ id: 'jobs', label: 'Jobs', unit: 'jobs', type: 'number' });
    expect(ids.map(({ id }) => id)).toEqual(['claims', 'sources']);
  });
});

describe('toChartWorkbook(columns, rows, grounds, notes, words, date)', () => {
  it('has rows, columns, sources with their claims, and what it is', async () => {
    const grounds = [{ source, claims: ['x', 'y'] }];
    const sheets = await readWorkbook(
      await toChartWorkbook(columns, rows, grounds, notes, surface.words, '2026-11-22'),
    );
    expect([...sheets.keys()]).toEqual(['Rows', 'Columns', 'Sources', 'About']);
    expect(sheets.get('Rows')).toEqual([
      ['name', 'jobs', 'claims', 'sources'],
      ['=SUM(A1)', 600, 'x;y', null],
      ['Saran', null, null, 's'],
    ]);
    expect(sheets.get('Sources')?.[1]?.slice(0, 2)).toEqual([source.id, source.title]);
    expect(sheets.get('Sources')?.[1]?.at(-1)).toBe('x;y');
    expect(sheets.get('About')?.flat()).toContain(notes.citation);
  });
});
