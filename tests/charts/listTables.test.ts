import { describe, expect, it } from 'vitest';
import { drawLayouts } from '../../src/charts/drawing.ts';
import { listTables } from '../../src/charts/listTables.ts';
import { evidence, surface } from './evidence.ts';
import { marksOf } from './marks.ts';

const rows = listTables.rows(evidence);

describe.each(Object.entries(drawLayouts(listTables, rows, surface)))('the %s drawing of list-tables', (_, svg) => {
  it('has a dot for each town that a table names', () => {
    for (const { key, count } of rows)
      expect(marksOf(svg, key).filter(({ localName }) => localName === 'circle').length).toBe(count);
  });

  it('has a dash for each town that a table leaves out', () => {
    const dashes = rows.map(({ key }) => [
      key,
      marksOf(svg, key).filter(({ localName }) => localName === 'path').length,
    ]);
    expect(dashes.filter(([, count]) => count !== 0)).toEqual([
      ['karaganda-region-2024', 1],
      ['kostanay-region-2024', 1],
      ['ulytau-region-2024', 1],
    ]);
  });

  it('says of four tables that they were not read', () => {
    expect(svg.replace(/<[^>]+>/g, '').match(/not read/g)?.length).toBe(4);
  });
});
