import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { toWorkbook } from '../../src/exports/workbook.ts';
import { readWorkbook } from './readWorkbook.ts';

const sheet = (rows: Parameters<typeof toWorkbook>[0][number]['rows']) => [{ name: 'Rows', header: ['a', 'b'], rows }];
const write = (rows: Parameters<typeof sheet>[0]) => toWorkbook(sheet(rows), '2026-11-22');
const xmlOf = async (rows: Parameters<typeof sheet>[0]) =>
  strFromU8(unzipSync(await write(rows))['xl/worksheets/sheet1.xml']!);

describe('toWorkbook(sheets, date)', () => {
  it('another program reads the cells as they were given', async () => {
    const rows = [
      ['Сарань', 36.4],
      ['line\nbreak, "quotes" & <tags>', -0.5],
      [undefined, true],
      ['x', null],
    ];
    expect((await readWorkbook(await write(rows))).get('Rows')).toEqual([
      ['a', 'b'],
      ['Сарань', 36.4],
      ['line\nbreak, "quotes" & <tags>', -0.5],
      [null, true],
      ['x', null],
    ]);
  });

  it('a whole day is a day, and a month, a year or an old day is text', async () => {
    const xml = await xmlOf([
      ['2024-06-18', '2024-06'],
      ['2024', '1889-01-01'],
    ]);
    expect(xml).toMatch(/<c r="A2" s="\d+"><v>45461<\/v>/);
    for (const cell of ['B2', 'A3', 'B3']) expect(xml).toMatch(new RegExp(`<c r="${cell}"[^>]* t="s"`));
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', "=cmd|' /C calc'!A0"])('%s is text and no formula', async (text) => {
    const xml = await xmlOf([[text, 1]]);
    expect(xml).not.toContain('<f>');
    expect(xml).toMatch(/<c r="A2"[^>]* t="s"/);
    expect((await readWorkbook(await write([[text, 1]]))).get('Rows')?.[1]).toEqual([text, 1]);
  });

  it('the first row of a sheet with columns stays in sight', async () => {
    expect(await xmlOf([['x', 1]])).toContain('ySplit="1"');
  });

  it('the same sheets give the same bytes', async () => {
    expect(await write([['x', 1]])).toEqual(await write([['x', 1]]));
  });

  it('throws for what no cell can hold', async () => {
    await expect(write([[Number.NaN, 1]])).rejects.toThrow('not a number for a workbook: NaN');
    await expect(write([['м'.repeat(32_768), 1]])).rejects.toThrow('too long for a cell of Excel: "мммм');
  });
});
