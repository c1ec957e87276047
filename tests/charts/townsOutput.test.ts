import { expect, it } from 'vitest';
import { townsOutput } from '../../src/charts/townsOutput.ts';
import { evidence } from './evidence.ts';

const rows = townsOutput.rows(evidence);
const value = (id: string, row: (typeof rows)[number]) => townsOutput.columns.find((one) => one.id === id)?.value(row);

it('has the towns of today’s list whose yearly output is printed, 17 in 2022, 15 in 2023, 7 in 2024', () => {
  const inYear = (year: number) => rows.filter((row) => value('year', row) === year).length;
  expect([2022, 2023, 2024].map(inYear)).toEqual([17, 15, 7]);
});

it('never mixes the town with its settlements within a panel', () => {
  const scopes = Map.groupBy(rows, (row) => value('town', row));
  for (const [, own] of scopes) expect(new Set(own.map((row) => value('scope', row))).size).toBe(1);
  expect(
    [...scopes].filter(([, [first]]) => first && value('scope', first) === 'administration').map(([town]) => town),
  ).toEqual(['Lisakovsk', 'Rudny']);
});

it('knows from the sheets which values are preliminary', () => {
  const preliminary = rows.filter((row) => value('caveat', row) === 'preliminary').map(({ key }) => key);
  expect(preliminary).toContain('temirtau-2024');
  expect(preliminary).toContain('aksai-2023');
  expect(preliminary).not.toContain('kentau-2024');
});
