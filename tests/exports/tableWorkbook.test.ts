import { describe, expect, it } from 'vitest';
import { toTableWorkbook } from '../../src/exports/tableWorkbook.ts';
import { readWorkbook } from './readWorkbook.ts';

const field = (name: string, type: 'string' | 'number' | 'list') => ({
  name,
  type,
  title: `Title of ${name}`,
  description: `What ${name} means`,
});

describe('toTableWorkbook(name, csv, fields, date)', () => {
  it('has the rows with numbers as numbers, and a sheet of the fields', async () => {
    const csv = 'id,value,claims\nsaran,1.50,a;b\n007,,\n';
    const fields = [field('id', 'string'), field('value', 'number'), field('claims', 'list')];
    const sheets = await readWorkbook(await toTableWorkbook('lessons', csv, fields, '2026-11-22'));
    expect(sheets.get('lessons')).toEqual([
      ['id', 'value', 'claims'],
      ['saran', 1.5, 'a;b'],
      ['007', null, null],
    ]);
    expect(sheets.get('fields')?.[2]).toEqual(['value', 'Title of value', 'number', 'What value means']);
  });
});
