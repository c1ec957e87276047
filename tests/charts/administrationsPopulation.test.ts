import { expect, it } from 'vitest';
import { administrationsPopulation } from '../../src/charts/administrationsPopulation.ts';
import { drawLayouts } from '../../src/charts/drawing.ts';
import { evidence, surface } from './evidence.ts';

const rows = administrationsPopulation.rows(evidence);

it('has seven towns with their settlements, year by year, each value of the administration', () => {
  const statements = rows.map(({ claims: [id = ''] }) => evidence.registry.statement(id));
  expect(new Set(statements.map(({ subject }) => subject)).size).toBe(7);
  expect(new Set(statements.map(({ scope }) => scope))).toEqual(new Set(['administration']));
  expect(rows.length).toBeGreaterThan(230);
});

it.each(Object.entries(drawLayouts(administrationsPopulation, rows, surface)))(
  'cuts every line at the censuses in the %s drawing',
  (_, svg) => {
    // The first value of a line is a dot, the others are reached by a stroke.
    const starts = [...svg.matchAll(/h0" data-row="([^"]+)"/g)].map(([, key]) => key);
    expect(starts.filter((key) => key?.endsWith('-1998'))).toHaveLength(7);
    expect(starts.filter((key) => key?.endsWith('-2008'))).toHaveLength(7);
    expect(starts.filter((key) => key?.endsWith('-2021'))).toHaveLength(7);
    const own = starts.filter((key) => !/-(?:1991|1998|2008|2021)$/.test(key ?? ''));
    expect(own).toEqual(['balkhash-2015', 'saran-2004', 'satpayev-2023', 'temirtau-1996']);
  },
);
