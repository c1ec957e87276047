import { describe, expect, it } from 'vitest';
import { populationRows } from '../../src/charts/saranPopulationRows.ts';
import { evidence } from './evidence.ts';

const rows = populationRows(evidence);

describe('the rows of saran-population', () => {
  it('hold the town proper at six censuses and by the estimate of January 2021', () => {
    expect(rows.filter(({ scope }) => scope === 'town').map(({ date, people, kind }) => [date, people, kind])).toEqual([
      ['1959', 39_810, 'census'],
      ['1970', 49_053, 'census'],
      ['1979', 54_878, 'census'],
      ['1989', 63_624, 'census'],
      ['1999', 42_957, 'census'],
      ['2009', 42_058, 'census'],
      ['2021-01-01', 42_852, 'estimate'],
    ]);
  });

  it('hold the town with its settlements at the end of every year from 1991 to 2024, in people', () => {
    const all = rows.filter(({ scope }) => scope === 'administration');
    expect(all.map(({ at }) => at - 1)).toEqual(Array.from({ length: 34 }, (_, index) => 1991 + index));
    const people = new Map(all.map((row) => [row.date, row.people]));
    expect(people.get('1991-12-31')).toBe(76_400);
    expect(people.get('2020-12-31')).toBe(51_800);
    expect(people.get('2021-12-31')).toBe(43_900);
    expect(people.get('2024-12-31')).toBe(43_600);
  });

  it('put every page that prints a census behind its point', () => {
    expect(rows.find(({ key }) => key === 'town-1999')?.claims).toEqual([
      'population.saran.1999.dewiki-saran',
      'population.saran.1999.enwiki-saran',
      'population.saran.1999.frwiki-saran',
    ]);
  });

  it('begin a new base wherever the panel says re-based, and in 2004 and 2008', () => {
    expect(rows.filter(({ rebased }) => rebased).map(({ date }) => date.slice(0, 4))).toEqual([
      '1998',
      '2004',
      '2008',
      '2021',
    ]);
    const flagged = evidence.registry
      .series('population', 'saran', 'administration')
      .filter(({ flag }) => flag === 're-based');
    expect(flagged.map(({ year }) => year)).toEqual([1998, 2021]);
  });

  it('call 2024 preliminary', () => {
    expect(rows.filter(({ preliminary }) => preliminary).map(({ date }) => date)).toEqual(['2024-12-31']);
  });
});
