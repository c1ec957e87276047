import { describe, expect, it } from 'vitest';
import { drawLayouts } from '../../src/charts/drawing.ts';
import { townsMigration } from '../../src/charts/townsMigration.ts';
import { evidence, surface } from './evidence.ts';

const rows = townsMigration.rows(evidence);
const value = (id: string, row: (typeof rows)[number]) =>
  townsMigration.columns.find((one) => one.id === id)?.value(row);
const balances = rows.map((row) => ({ year: Number(value('year', row)), balance: Number(value('balance', row)) }));

describe('the rows of towns-migration', () => {
  it('are of the towns’ own sheets only: no administration, no wrong unit, no doubtful year', () => {
    expect([...new Set(rows.map((row) => value('town', row)))].join(' ')).toBe(
      'Abai Aksai Aksu Altai Balkhash Ekibastuz Kentau Kurchatov Ridder Shakhtinsk Stepnogorsk Temirtau',
    );
    const statements = rows.flatMap(({ claims }) => claims).map((id) => evidence.registry.observation(id));
    expect(new Set(statements.map(({ scope }) => scope))).toEqual(new Set(['town']));
    expect(new Set(statements.map(({ flag }) => flag))).toEqual(new Set(['', 'preliminary']));
    expect(statements.filter(({ note }) => note.includes('Same value'))).toEqual([]);
  });

  it('hold a gain in half of the years up to 2015 and in few of those since, as the title says', () => {
    const share = (years: typeof balances) => years.filter(({ balance }) => balance >= 0).length / years.length;
    expect(share(balances.filter(({ year }) => year < 2016))).toBeGreaterThan(0.45);
    expect(share(balances.filter(({ year }) => year >= 2016))).toBeLessThan(0.1);
  });
});

describe.each(Object.entries(drawLayouts(townsMigration, rows, surface)))('the %s drawing', (_, svg) => {
  it('marks each gain with a cross, as the key does', () => {
    const crosses = svg.match(/h7m-3\.5 -3\.5v7/g)?.length;
    expect(crosses).toBe(balances.filter(({ balance }) => balance >= 0).length + 1);
  });

  it('is darkest where a thousand or more left', () => {
    const darkest = [...svg.matchAll(/<g fill="none" stroke="var\(--ink\)" stroke-width="[\d.]+">(.*?)<\/g>/g)].map(
      ([, cells = '']) => cells,
    );
    const drawn = darkest.flatMap((cells) => [...cells.matchAll(/data-row="([^"]+)"/g)].map(([, key]) => key));
    const lost = rows.filter((row) => Number(value('balance', row)) <= -1000).map(({ key }) => key);
    expect(new Set(drawn)).toEqual(new Set(lost));
    expect(lost.length).toBeGreaterThan(10);
  });
});
