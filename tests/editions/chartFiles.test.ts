import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { FileKind } from '../../src/editions/chartFiles.ts';
import { createDesk } from '../../src/editions/desk.ts';
import { createChartEdition } from '../../src/editions/chartEdition.ts';
import { saranJobs } from '../../src/charts/saranJobs.ts';
import { readPdf } from '../exports/readPdf.ts';
import { readWorkbook } from '../exports/readWorkbook.ts';
import { realCharts, stamp } from './realCharts.ts';
import { workshop } from './workshop.ts';

const chart = realCharts.find(({ id }) => id === 'saran-jobs')!;
const files = chart.filesOf(stamp);
const textOf = async (kind: FileKind) => strFromU8(await files[kind].bytes());

describe('createChartFiles(material, desk)', () => {
  it('promises these names', () => {
    expect(Object.values(files).map(({ path }) => path.replace('charts/saran-jobs/saran-jobs', ''))).toEqual([
      '.csv',
      '.json',
      '.xlsx',
      '.zip',
      '.svg',
      '-dark.svg',
      '-grey.svg',
      '-outlined.svg',
      '.pdf',
      '-grey.pdf',
      '.png',
      '@2x.png',
      '-dark.png',
      '-square.png',
      '-square-dark.png',
      '-wide.png',
      '-wide-dark.png',
      '-story.png',
      '-story-dark.png',
    ]);
    expect(Object.values(chart.files).every((path) => Object.values(files).some((file) => file.path === path))).toBe(
      true,
    );
  });

  it('a picture for dark pages has their colours, and one for print only greys', async () => {
    const { darkPalette, palette } = workshop;
    expect(await textOf('svg')).toContain(`fill="${palette['paper']}"`);
    expect(await textOf('darkSvg')).toContain(`fill="${darkPalette['paper']}"`);
    const greys = (await textOf('greySvg')).match(/#[0-9a-f]{6}\b/g) ?? [];
    expect(greys.length).toBeGreaterThan(10);
    expect(greys.filter((colour) => !/^#(..)\1\1$/.test(colour))).toEqual([]);
  });

  it('the page for print in black ink knows no other ink', async () => {
    const { pages, info } = await readPdf(await files.greyPdf.bytes());
    expect([pages, info['Title']]).toEqual([1, chart.text.title.plain]);
  });

  it.each(realCharts.map((one) => [one.id, one] as const))(
    '%s: the workbook has the cells of the CSV, its columns, its sources and what it is',
    async (_, one) => {
      const sheets = await readWorkbook(await one.filesOf(stamp).xlsx.bytes());
      const lines: string[][] = parse(one.csv());
      // A spreadsheet's apostrophe before a formula is not in the workbook.
      const expected = lines.map((line) => line.map((text) => text.replace(/^'(?=[=+\-@])/, '').trim()));
      expect(sheets.get('Rows')?.map((row) => lines[0]!.map((__, index) => String(row[index] ?? '')))).toEqual(
        expected,
      );
      expect(
        sheets
          .get('Columns')
          ?.slice(1)
          .map(([id]) => id),
      ).toEqual(lines[0]);
      const sources = sheets.get('Sources')?.slice(1) ?? [];
      expect(sources.length).toBeGreaterThan(0);
      for (const row of sources) expect(row[5]).toMatch(/^https?:/);
      expect(sheets.get('About')?.flat()).toContain(one.text.title.plain);
    },
  );

  it('numbers of the workbook are numbers', async () => {
    const sheets = await readWorkbook(await files.xlsx.bytes());
    const numbers = (sheets.get('Columns') ?? []).flatMap(([, , , type], index) =>
      type === 'number' ? [index - 1] : [],
    );
    expect(numbers.length).toBeGreaterThan(0);
    const cells = (sheets.get('Rows') ?? []).slice(1).flatMap((row) => numbers.map((index) => row[index]));
    expect(cells.every((cell) => typeof cell === 'number' || cell === null)).toBe(true);
  });

  it('the archive holds the files beside it, byte for byte, and what explains them', async () => {
    const packed = unzipSync(await files.zip.bytes());
    for (const kind of ['csv', 'json', 'xlsx', 'svg', 'png2', 'pdf'] as const)
      expect(Buffer.from(packed[files[kind].name]!).equals(await files[kind].bytes()), kind).toBe(true);
    const [readme, licence, citation, description] = [
      'README.txt',
      'LICENSE.txt',
      'CITATION.txt',
      'datapackage.json',
    ].map((name) => strFromU8(packed[name]!));
    for (const name of Object.keys(packed).filter((other) => other.startsWith('saran-jobs')))
      expect(readme).toContain(name);
    for (const text of [chart.text.title.plain, stamp.citation, 'CC BY 4.0']) expect(readme).toContain(text);
    expect(licence).toContain('https://creativecommons.org/licenses/by/4.0/');
    expect(citation).toBe(`${stamp.citation}\n`);
    const { resources } = JSON.parse(description!) as {
      resources: { path: string; schema: { fields: { name: string }[] } }[];
    };
    expect(resources[0]?.path).toBe('saran-jobs.csv');
    expect(resources[0]?.schema.fields.map(({ name }) => name)).toEqual(parse(chart.csv())[0]);
  });

  it('each file is made once, and again gives the same bytes', async () => {
    expect(chart.filesOf(stamp)).toBe(files);
    const again = createChartEdition(saranJobs, chart.text, createDesk('en', workshop)).filesOf(stamp);
    for (const kind of Object.keys(files) as FileKind[])
      expect(Buffer.from(await again[kind].bytes()).equals(await files[kind].bytes()), kind).toBe(true);
  });
});
