import { describe, expect, it } from 'vitest';
import { townOutputRows } from '../../src/charts/townOutputRows.ts';
import { evidence } from './evidence.ts';

const rows = townOutputRows(evidence);

describe('townOutputRows', () => {
  it('begin with the official total, then what the sheets add up to', () => {
    const totals = rows.slice(0, 3).map(({ part, value, towns }) => [part, Number((value / 1e12).toFixed(2)), towns]);
    expect(totals).toEqual([
      ['total', 18.5, 20],
      ['sheets', 4.05, 15],
      ['wide', 7.07, 16],
    ]);
  });

  it('have every town whose output was printed, the largest first, and the sum of the sheets', () => {
    const towns = rows.filter(({ part }) => part === 'town' || part === 'inside');
    expect(towns.length).toBe(15);
    const sheets = rows.find(({ part }) => part === 'sheets')?.value ?? 0;
    expect(towns.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(sheets, -3);
    expect(towns.slice(0, 3).map(({ key }) => key)).toEqual(['temirtau', 'aksu', 'ekibastuz']);
  });

  it('set a town beside the district around it at the end', () => {
    expect(rows.slice(-2).map(({ key, part }) => [key, part])).toEqual([
      ['aksai', 'inside'],
      ['burlin-district', 'district'],
    ]);
  });

  it('mark the towns whose sheet counts settlements', () => {
    expect(rows.filter(({ settlements }) => settlements).map(({ key }) => key)).toEqual(['rudny', 'lisakovsk']);
  });
});
