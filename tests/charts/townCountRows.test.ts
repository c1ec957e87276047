import { describe, expect, it } from 'vitest';
import { type TownCount, middleOf, townCountRows } from '../../src/charts/townCountRows.ts';
import { registry } from '../evidence.ts';
import { claimsOnly } from './claimsOnly.ts';

const towns = registry.tables.places.filter(({ kind, on_list_2012 }) => kind === 'town' && on_list_2012 === 'yes');
const rowsOf = (town: string) => townCountRows(town, claimsOnly);
const linesOf = (rows: readonly TownCount[]) =>
  [...Map.groupBy(rows, ({ line }) => line)].flatMap(([line, group]) => (line === undefined ? [] : [group]));

describe.each(towns.map(({ id }) => id))('the counts of %s', (town) => {
  const rows = rowsOf(town);

  it('have keys of their own', () => {
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
  });

  it('hold every claim on its people once', () => {
    const drawn = rows.flatMap(({ claims }) => claims).filter((id) => registry.statement(id).kind === 'claim');
    expect(drawn.toSorted()).toEqual(
      registry
        .claimsOf('population', town)
        .map(({ id }) => id)
        .toSorted(),
    );
  });

  it('join nothing across territories, kinds, the census of 2021 or a new base', () => {
    for (const line of linesOf(rows)) {
      expect(new Set(line.map(({ territory }) => territory)).size).toBe(1);
      expect(new Set(line.map(({ yearly }) => yearly)).size).toBe(1);
      expect(line.slice(1).filter(({ broken }) => broken)).toEqual([]);
      const [first, last] = [line[0]?.date ?? '', line.at(-1)?.date ?? ''];
      expect(first < '2021' && last >= '2021-12-31').toBe(false);
    }
  });

  it('join neither estimates nor what does not state its territory', () => {
    for (const { kind, territory } of linesOf(rows).flat()) {
      expect(['census', 'statistic']).toContain(kind);
      expect(territory).not.toBe('unstated');
    }
  });
});

describe('townCountRows', () => {
  it('joins the six censuses of Saran and cuts the yearly sheets at every new base', () => {
    const lines = linesOf(rowsOf('saran')).map((line) => line.map(({ date }) => date.slice(0, 4)));
    expect(lines).toEqual([
      ['1959', '1970', '1979', '1989', '1999', '2009'],
      ['1991', '1992', '1993', '1994', '1995', '1996', '1997'],
      ['1998', '1999', '2000', '2001', '2002', '2003'],
      ['2004', '2005', '2006', '2007'],
      ['2008', '2009', '2010', '2011', '2012', '2013', '2014', '2015', '2016', '2017', '2018', '2019', '2020'],
      ['2021', '2022', '2023', '2024'],
    ]);
  });

  it('draws no line through a census on which the sources differ', () => {
    const census = rowsOf('altai').filter(({ kind }) => kind === 'census');
    expect(census.map(({ date, people }) => [date, people])).toEqual([
      ['1989', 52838],
      ['1999', 45800],
      ['1999', 43894],
      ['2009', 39320],
      ['2021', 36360],
    ]);
    expect(linesOf(census).every((line) => line.length === 1)).toBe(true);
  });

  it('leaves out town sheets that print the people of the administration', () => {
    for (const town of ['karazhal', 'satpayev', 'stepnogorsk'])
      expect(rowsOf(town).filter(({ yearly, territory }) => yearly && territory === 'town')).toEqual([]);
  });

  it('joins nothing of Zhanaozen before the census of 2021', () => {
    const joined = linesOf(rowsOf('zhanaozen'))
      .flat()
      .filter(({ yearly }) => yearly);
    expect(joined.map(({ date }) => date).toSorted()[0]).toBe('2021-12-31');
  });

  it('puts a claim that quotes a yearly sheet behind its point', () => {
    const row = rowsOf('abai').find(({ date, yearly }) => yearly && date === '2024-12-31');
    expect(row?.claims).toEqual([
      'population.abai.2024.bns-karaganda-2025.town',
      'population.abai.2024-12-31.bns-karaganda-2025',
    ]);
    expect(row).toMatchObject({ people: 28400, preliminary: true });
  });
});

describe('middleOf', () => {
  it('is the middle of a year, a day or an interval of years', () => {
    expect(middleOf('2012-01-01', '2012-12-31')).toBeCloseTo(2012.5);
    expect(middleOf('2021-01-01', '2021-01-01')).toBeCloseTo(2021.001, 3);
    expect(middleOf('2025-01-01', '2026-12-31')).toBeCloseTo(2026);
  });
});
