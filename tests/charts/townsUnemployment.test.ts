import { expect, it } from 'vitest';
import { townsUnemployment } from '../../src/charts/townsUnemployment.ts';
import { evidence } from './evidence.ts';

const rows = townsUnemployment.rows(evidence);
const value = (id: string, row: (typeof rows)[number]) =>
  townsUnemployment.columns.find((one) => one.id === id)?.value(row);
const towns = [...new Set(rows.map((row) => value('town', row)))];

it('has five years of 14 towns of today’s list and of Saran', () => {
  expect(towns).toHaveLength(15);
  expect(towns).toContain('Saran');
  expect(rows).toHaveLength(75);
});

it('stands in order of the alphabet and not of the rate', () => {
  expect(towns).toEqual(towns.toSorted());
});

it('takes none of the rates that were reported in 2013', () => {
  expect(Math.min(...rows.map((row) => Number(value('year', row))))).toBe(2019);
});
