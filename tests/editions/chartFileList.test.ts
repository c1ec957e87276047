import { describe, expect, it } from 'vitest';
import { formatSize } from '../../src/editions/chartFileList.ts';
import { surface } from '../charts/evidence.ts';
import { realCharts, stamp } from './realCharts.ts';

const [chart] = realCharts;

describe('formatSize(bytes, words)', () => {
  it.each([
    [1, '1 kB'],
    [61_499, '61 kB'],
    [999_499, '999 kB'],
    [1_250_000, '1.3 MB'],
  ])('%d bytes are %s', (bytes, text) => {
    expect(formatSize(bytes, surface.words).replaceAll(/[\u00a0\u202f]/g, ' ')).toBe(text);
  });
});

describe('listChartFiles(files, words)', () => {
  it('lists every file once, with its type and its size', async () => {
    const groups = await chart!.listFiles(stamp);
    const links = groups.flatMap(({ rows }) => rows.flatMap((row) => row.links));
    expect(links.map(({ path }) => path).toSorted()).toEqual(
      Object.values(chart!.filesOf(stamp))
        .map(({ path }) => path)
        .toSorted(),
    );
    for (const { path, name, size } of links) {
      expect(name.startsWith(path.split('.').at(-1)!.toUpperCase()), path).toBe(true);
      expect(size).toMatch(/^[\d.,]+\s[kM]B$/);
    }
  });

  it('names of the links of a row differ', async () => {
    for (const { rows } of await chart!.listFiles(stamp))
      for (const { links } of rows) expect(new Set(links.map(({ name }) => name)).size).toBe(links.length);
  });
});
