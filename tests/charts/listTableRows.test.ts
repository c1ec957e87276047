import { describe, expect, it } from 'vitest';
import { listTableRows, regions } from '../../src/charts/listTableRows.ts';
import { registry } from '../evidence.ts';

const rows = listTableRows(registry);

describe('the rows of list-tables', () => {
  it('hold one row a table, with as many towns as its claim counts', () => {
    expect(rows.map(({ key, count }) => [key, count])).toEqual([
      ['karaganda-region-old-2021', 8],
      ['karaganda-region-2022', 5],
      ['kostanay-region-2023', 4],
      ['ulytau-region-2023', 3],
      ['karaganda-region-2024', 4],
      ['kostanay-region-2024', 3],
      ['ulytau-region-2024', 2],
    ]);
    for (const { towns, count } of rows) expect(towns.length).toBe(count);
  });

  it('name Saran, Arkalyk and Zhezkazgan before 2024 and not for it, as the title says', () => {
    for (const town of ['saran', 'arkalyk', 'zhezkazgan']) {
      const years = rows.filter(({ towns }) => towns.some(({ id }) => id === town)).map(({ year }) => year);
      expect(years.length).toBeGreaterThan(0);
      expect(years).not.toContain(2024);
    }
  });

  it('throw where a note does not name all the towns that its claim counts', () => {
    const claimsOf: typeof registry.claimsOf = (...key) =>
      registry.claimsOf(...key).map((claim) => ({ ...claim, note: claim.note.replace('Temirtau', 'Nowhere') }));
    expect(() => listTableRows({ ...registry, claimsOf })).toThrow('names 7 towns, not 8');
  });
});

describe('the regions of list-tables', () => {
  it('draw every table that was read, and every town that one of them names', () => {
    expect(new Set(regions.flatMap(({ tables }) => tables))).toEqual(new Set(rows.map(({ key }) => key)));
    const named = rows.flatMap(({ towns }) => towns.map(({ id }) => id));
    expect(new Set(regions.flatMap(({ towns }) => towns))).toEqual(new Set(named));
  });
});
