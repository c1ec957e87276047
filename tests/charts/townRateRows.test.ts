import { describe, expect, it } from 'vitest';
import { isApart, townRateRows } from '../../src/charts/townRateRows.ts';
import { registry } from '../evidence.ts';

const rows = townRateRows(registry);
const rowOf = (id: string) => rows.find(({ key }) => key === id);

describe('the rows of unemployment-against-region', () => {
  it('hold the towns of the list of 2012 with a rate of their region beside, region by region', () => {
    expect(rows.map(({ key }) => key)).toEqual([
      'kurchatov',
      'stepnogorsk',
      'ridder',
      'balkhash',
      'saran',
      'shakhtinsk',
      'temirtau',
      'karazhal',
      'satpayev',
      'zhezkazgan',
      'arkalyk',
      'lisakovsk',
      'rudny',
      'zhanaozen',
      'aksu',
      'ekibastuz',
      'kentau',
    ]);
  });

  it('take both rates of a year from one workbook, towns with their settlements', () => {
    const pairs = rows.flatMap(({ years }) => years);
    expect(pairs.filter(({ town, region }) => town.source !== region.source || town.year !== region.year)).toEqual([]);
    expect(pairs.filter(({ town }) => town.scope !== 'administration')).toEqual([]);
  });

  it('break the region where it was split, and the town only where another workbook begins', () => {
    const lengths = (runs: readonly (readonly unknown[])[] | undefined) => runs?.map((run) => run.length);
    expect([lengths(rowOf('balkhash')?.runs), lengths(rowOf('balkhash')?.territories)]).toEqual([[10], [8, 2]]);
    expect([lengths(rowOf('ridder')?.runs), lengths(rowOf('ridder')?.territories)]).toEqual([[11], [8, 3]]);
    expect([lengths(rowOf('kurchatov')?.runs), lengths(rowOf('kurchatov')?.territories)]).toEqual([
      [8, 3],
      [8, 3],
    ]);
    expect([lengths(rowOf('kentau')?.runs), lengths(rowOf('kentau')?.territories)]).toEqual([[10], [4, 6]]);
  });

  it('end with 2021 for towns of Ulytau, whose own workbook prints no rate of the region', () => {
    for (const id of ['karazhal', 'satpayev', 'zhezkazgan']) expect(rowOf(id)?.years.at(-1)?.year).toBe(2021);
  });

  it('have few towns a point or more from their region, as the title says', () => {
    const apart = rows.filter(({ years }) => years.some(isApart)).map(({ key }) => key);
    expect(apart).toEqual(['stepnogorsk', 'arkalyk', 'lisakovsk', 'zhanaozen']);
  });
});
