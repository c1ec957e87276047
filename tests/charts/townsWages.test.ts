import { expect, it } from 'vitest';
import { drawLayouts } from '../../src/charts/drawing.ts';
import { townsWages } from '../../src/charts/townsWages.ts';
import { evidence, surface } from './evidence.ts';

const rows = townsWages.rows(evidence);
const value = (id: string, row: (typeof rows)[number]) => townsWages.columns.find((one) => one.id === id)?.value(row);

it('has the sheets of 14 towns up to 2023', () => {
  expect(new Set(rows.map((row) => value('town', row))).size).toBe(14);
  expect(Math.max(...rows.map((row) => Number(value('year', row))))).toBe(2023);
});

it.each(Object.entries(drawLayouts(townsWages, rows, surface)))(
  'cuts the line of a town where other firms were counted, in the %s drawing',
  (_, svg) => {
    const broken = rows.filter((row) => value('break', row) !== undefined).map(({ key }) => key);
    expect(broken).toEqual(['abai-2019', 'aksai-2018', 'shakhtinsk-2019']);
    // The first value of a line is a dot, the others are reached by a stroke.
    const starts = [...svg.matchAll(/h0" data-row="([^"]+)"/g)].map(([, key]) => key);
    expect(starts).toHaveLength(14 + broken.length);
    expect(starts).toEqual(expect.arrayContaining(broken));
  },
);
