import { expect, it } from 'vitest';
import { drawLayouts } from '../../src/charts/drawing.ts';
import { townsBirths } from '../../src/charts/townsBirths.ts';
import { evidence, surface } from './evidence.ts';

const rows = townsBirths.rows(evidence);
const value = (id: string, row: (typeof rows)[number]) => townsBirths.columns.find((one) => one.id === id)?.value(row);

it('draws the own sheets of twelve towns, without the years that do not come out', () => {
  expect(new Set(rows.map((row) => value('town', row))).size).toBe(12);
  for (const row of rows)
    expect(Number(value('births', row)) - Number(value('deaths', row))).toBe(value('births_less_deaths', row));
  expect(rows.map(({ key }) => key)).not.toContain('shakhtinsk-2017');
});

it('has more deaths in Altai in every year, in Ridder in most, in Kentau in none', () => {
  const falls = (town: string) => {
    const own = rows
      .filter((row) => value('town', row) === town)
      .map((row) => Number(value('births_less_deaths', row)));
    return own.filter((increase) => increase < 0).length / own.length;
  };
  expect(falls('Altai')).toBe(1);
  expect(falls('Ridder')).toBeGreaterThan(0.8);
  expect(falls('Kentau')).toBe(0);
});

it.each(Object.entries(drawLayouts(townsBirths, rows, surface)))(
  'draws losses downwards in the %s drawing',
  (_, svg) => {
    const bars = new Map(
      [...svg.matchAll(/<path d="M[\d.]+ (\d+)V(\d+)" data-row="([^"]+)"/g)].map(([, from, to, key]) => [
        key ?? '',
        Number(to) - Number(from),
      ]),
    );
    for (const row of rows) {
      const drop = bars.get(row.key) ?? Number.NaN;
      const isLoss = Number(value('births_less_deaths', row)) < 0;
      // A bar shorter than half a px has no direction.
      expect([0, isLoss ? 1 : -1]).toContain(Math.sign(drop) || 0);
    }
  },
);
