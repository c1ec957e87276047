import { describe, expect, it } from 'vitest';
import { peopleRows } from '../../src/charts/peopleRows.ts';
import { registry } from '../evidence.ts';
import { evidence } from './evidence.ts';

const rows = peopleRows(evidence);

describe('peopleRows', () => {
  it('hold every published total of both lists, each once', () => {
    const published = ['monotowns-27', 'monotowns-20'].flatMap((list) =>
      registry.claimsOf('population', list).map(({ id }) => id),
    );
    const drawn = rows.flatMap(({ claims }) => claims).filter((id) => !id.startsWith('calc:'));
    expect(drawn.toSorted()).toEqual(published.toSorted());
  });

  it('never put claims of the two lists into one row', () => {
    for (const { claims } of rows) expect(new Set(claims.map((id) => id.split('.')[1])).size).toBe(1);
  });

  it('set what was said of 1999 beside the sums of the censuses', () => {
    const past = rows.filter((row) => row.group === 'past').map(({ when, value }) => [when, value]);
    expect(past).toEqual([
      ['1999', 3_000_000],
      ['1999', 1_155_674],
      ['2009', 1_125_618],
    ]);
  });

  it('keep voices of one month apart where their values differ', () => {
    const june = rows.filter((row) => row.group === 'monotowns-20' && row.when === '2025-06');
    expect(june.map(({ value, qualifier }) => [value, qualifier])).toEqual([
      [1_400_000, 'exact'],
      [1_500_000, 'about'],
    ]);
  });

  it('name every voice that repeats a value', () => {
    const november = rows.filter((row) => row.when === '2021-11');
    expect(november.map(({ who }) => who)).toEqual([
      ['President', 'Qazaqstan TV'],
      ['President', 'Official of the presidential administration'],
    ]);
  });

  it('list our sums after the claims, with what they rest on', () => {
    const sums = rows.filter((row) => 'sum' in row.who);
    expect(sums.map(({ group }) => group)).toEqual(['past', 'past', 'monotowns-20', 'monotowns-20']);
    for (const { claims } of sums) expect(claims[0]).toMatch(/^calc:/);
  });
});
