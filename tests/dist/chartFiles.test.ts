import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { allCharts } from '../../src/charts/allCharts.ts';
import { readPdf } from '../exports/readPdf.ts';
import { readWorkbook } from '../exports/readWorkbook.ts';
import { dist, documentOf, filesOf, pageAt } from './pagesOf.ts';

const ids = allCharts.map(({ id }) => id);
const fileOf = (id: string, suffix: string) => readFileSync(join(dist, 'charts', id, `${id}${suffix}`));
const pageOf = (id: string) => documentOf(pageAt(`/charts/${id}/`));

describe('files of a chart', () => {
  it.each(ids)('%s: the page links every file beside it, with the size that it has', (id) => {
    const links = [...pageOf(id).querySelectorAll('.chart-files a[download]')];
    const linked = links.map((link) => link.getAttribute('href')?.split('/').at(-1) ?? '');
    const beside = filesOf(join(dist, 'charts', id)).filter((name) => name.startsWith(id));
    expect(linked.toSorted()).toEqual(beside);
    for (const [index, link] of links.entries()) {
      const { length } = readFileSync(join(dist, 'charts', id, linked[index]!));
      const kilobytes = Math.max(1, Math.round(length / 1000));
      expect(link.querySelector('.file-size')?.textContent).toMatch(new RegExp(`^${kilobytes}\\s*kB$|MB$`));
    }
  });

  it.each(ids)('%s: description and credit stand ready to copy', (id) => {
    const document = pageOf(id);
    for (const button of document.querySelectorAll('.chart-files [data-copy]'))
      expect(document.getElementById(button.getAttribute('data-copy') ?? '')?.textContent?.length).toBeGreaterThan(20);
    expect(document.querySelectorAll('.chart-files [data-copy]')).toHaveLength(2);
    expect(document.querySelector('#credit-line')?.textContent).toContain(`/charts/${id}/`);
  });

  it.each(ids)('%s: the archive holds the files beside it, byte for byte', (id) => {
    const packed = Object.entries(unzipSync(fileOf(id, '.zip')));
    const own = packed.filter(([name]) => name.startsWith(id));
    expect(own.map(([name]) => name.slice(id.length)).toSorted()).toEqual(
      ['.csv', '.json', '.pdf', '.svg', '.xlsx', '@2x.png'].toSorted(),
    );
    for (const [name, bytes] of own)
      expect(readFileSync(join(dist, 'charts', id, name)).equals(bytes), name).toBe(true);
    for (const name of ['README.txt', 'LICENSE.txt', 'CITATION.txt', 'datapackage.json'])
      expect(packed.some(([other]) => other === name)).toBe(true);
  });

  it.each(ids)('%s: the workbook has the rows of the CSV', async (id) => {
    const rows = (await readWorkbook(fileOf(id, '.xlsx'))).get('Rows') ?? [];
    const lines = parse(fileOf(id, '.csv')) as string[][];
    expect(rows.map((row) => lines[0]!.map((_, index) => String(row[index] ?? '')))).toEqual(
      lines.map((line) => line.map((text) => text.replace(/^'(?=[=+\-@])/, '').trim())),
    );
  });

  it.each(ids)('%s: each PDF is one page with title, language and faces of its own', async (id) => {
    const title = pageOf(id).querySelector('h1')?.textContent?.trim();
    for (const suffix of ['.pdf', '-grey.pdf']) {
      const { pages, info, fonts } = await readPdf(fileOf(id, suffix));
      expect([pages, info['Title'], info['Language']]).toEqual([1, title, 'en']);
      expect(fonts.length).toBeGreaterThan(1);
    }
  });

  it('no file of a chart is named that is not there', () => {
    for (const id of ids)
      for (const link of pageOf(id).querySelectorAll('.chart-files a'))
        expect(existsSync(join(dist, 'charts', id, link.getAttribute('href')!.split('/').at(-1)!))).toBe(true);
  });
});
