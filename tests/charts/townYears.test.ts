import { describe, expect, it } from 'vitest';
import { byTown, hairline, sheetYears, townsOf } from '../../src/charts/townYears.ts';
import { createWords } from '../../src/language/createWords.ts';
import { nameIn, registry } from '../evidence.ts';

it('takes the towns of the first list, or those of today, in order of the alphabet', () => {
  const [all, still] = [townsOf(registry), townsOf(registry, true)];
  expect([all.length, still.length]).toEqual([27, 20]);
  expect(all.map(({ name_en }) => name_en)).toEqual(all.map(({ name_en }) => name_en).toSorted());
  expect(still.map(({ id }) => id)).not.toContain('saran');
});

describe('the years of a sheet', () => {
  it('begin in 2010 and leave out what is flagged as doubtful, but not what is preliminary', () => {
    const years = sheetYears(registry, 'net-migration', 'abai');
    expect(years[0]?.year).toBe(2010);
    expect(years.map(({ year }) => year)).not.toContain(2018);
    expect(years.at(-1)).toMatchObject({ year: 2024, flag: 'preliminary' });
  });

  it('are none where all are in a wrong unit', () => {
    expect(sheetYears(registry, 'births', 'zhanaozen')).toEqual([]);
  });
});

it.each([
  ['en', [['1', '3'], ['0', '4'], ['2']]],
  ['ru', [['1', '3'], ['2'], ['0', '4']]],
] as const)('keeps the rows of a town together, the towns by their names in %s', (locale, panels) => {
  const names = locale === 'en' ? registry : nameIn(locale);
  const [altai, ekibastuz, karazhal] = ['altai', 'ekibastuz', 'karazhal'].map((id) => names.place(id));
  if (altai === undefined || ekibastuz === undefined || karazhal === undefined) throw new Error('no towns');
  const rows = [ekibastuz, altai, karazhal, altai, ekibastuz].map((town, index) => ({
    key: String(index),
    claims: [],
    town,
  }));
  const found = byTown(rows, createWords(locale)).map((panel) => panel.map(({ key }) => key));
  expect(found).toEqual(panels);
});

it.each([
  [1616, 1000],
  [655, 600],
  [124, 100],
  [7, 5],
])('sets a hairline for %i at a round value near it', (most, line) => {
  const found = hairline(most);
  expect(found).toBeLessThanOrEqual(most);
  expect(found).toBeGreaterThanOrEqual(most / 2);
  expect(found % (line >= 100 ? 100 : 5)).toBe(0);
});
