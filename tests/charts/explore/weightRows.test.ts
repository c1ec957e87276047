import { describe, expect, it } from 'vitest';
import { sayMultiple, sayPart, sayPeople, sayWeight, weightRows } from '../../../src/charts/explore/weightRows.ts';
import { evidence, surface } from '../evidence.ts';

const { words } = surface;
const rows = weightRows(evidence);
const rowOf = (key: string) => {
  const row = rows.find((candidate) => candidate.key === key);
  if (row === undefined) throw new Error(`no row ${key}`);
  return row;
};

describe('weightRows', () => {
  it('have a row for every pair of a share and a count of its list', () => {
    const numbers = [...Map.groupBy(rows, ({ share }) => share.year)].map(([year, pairs]) => [year, pairs.length]);
    expect(numbers).toEqual([
      ['2024', 6],
      ['2023', 6],
      ['2021', 9],
    ]);
  });

  it('stand on a calculation each', () => {
    for (const { claims, weight } of rows) expect(claims).toEqual([`calc:${weight.id}`]);
  });

  it('say whether a pair is of the same year', () => {
    expect(rowOf('2024.pm-monotowns-2024').fit).toBe('same-year');
    expect(rowOf('2024.pm-seminar-2025').fit).toBe('years');
    expect(rowOf('2024.towns-own-sum').fit).toBe('sum');
    expect(rowOf('2021.pm-session-2013').fit).toBe('years');
  });

  it('name every voice that repeats a count', () => {
    expect(rowOf('2021.egemen-speech-2021').counters).toEqual(['President', 'Qazaqstan TV']);
  });
});

describe('the words of a pair', () => {
  it('keep the qualifier of the count, and turn it round for the multiple', () => {
    expect(sayPeople(rowOf('2024.pm-monotowns-2024'), words)).toBe('more than 1.3 million people');
    expect(sayWeight(rowOf('2024.pm-monotowns-2024'), words)).toBe('less than 5.7 times');
    expect(sayWeight(rowOf('2024.pm-seminar-2025'), words)).toBe('about 4.9 times');
  });

  it('name the outer end alone where the count is a bound', () => {
    expect(sayWeight(rowOf('2023.pm-monotowns-2024'), words)).toBe('less than 6.2 times');
  });

  it('print the share of people with a decimal', () => {
    expect(sayPart(rowOf('2021.pm-session-2013'), words, true)).toBe('8.0\u00A0%');
    expect(sayPart(rowOf('2024.pm-seminar-2025'), words, true)).toBe('about 7.4\u00A0%');
    expect(sayPart(rowOf('2024.pm-seminar-2025'), words, false)).toBe('7.4\u00A0%');
  });

  it('print a range only where it can be seen', () => {
    expect(sayMultiple({ value: 4.92, range: { low: 4.91, high: 4.94 } }, words)).toBe('4.9');
    expect(sayMultiple({ value: 5.38, range: { low: 5.27, high: 5.38 } }, words)).toBe('5.3 to 5.4');
  });

  it('print our sums with the digits that they have', () => {
    expect(sayPeople(rowOf('2024.towns-own-sum'), words)).toBe('1.19 million people');
  });
});
