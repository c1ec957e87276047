import { describe, expect, it } from 'vitest';
import { abaiOutput } from '../../src/charts/abaiOutput.ts';
import { evidence } from './evidence.ts';

const rows = abaiOutput.rows(evidence);

describe('the rows of abai-output', () => {
  it('hold the town sheet from 2010 to 2024', () => {
    expect(rows.map(({ year }) => year)).toEqual(Array.from({ length: 15 }, (_, index) => 2010 + index));
    for (const { claims } of rows) for (const id of claims) expect(id).toMatch(/\.bns-karaganda-2025\.town$/);
  });

  it('fall in each year since 2021', () => {
    const money = rows.filter(({ year }) => year >= 2021).map((row) => row.money);
    expect(money).toEqual([64615.07, 17459.465, 8920, 4332.638]);
  });

  it('hold the mining within the output', () => {
    expect(rows.filter(({ mining, money }) => mining > money)).toEqual([]);
    expect(rows.find(({ year }) => year === 2021)?.mining).toBe(62180.205);
  });
});
