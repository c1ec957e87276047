import { describe, expect, it } from 'vitest';
import { drawLayouts } from '../../src/charts/drawing.ts';
import { townRates } from '../../src/charts/townRates.ts';
import { evidence, surface } from './evidence.ts';
import { marksOf } from './marks.ts';

const rows = townRates.rows(evidence);

describe.each(Object.entries(drawLayouts(townRates, rows, surface)))('the %s drawing', (_, svg) => {
  const pathOf = (id: string): string => marksOf(svg, id)[0]?.getAttribute('d') ?? '';

  it('has one line a town, broken where another workbook begins', () => {
    expect(rows.map(({ key }) => pathOf(key).split('M').length - 1)).toEqual(rows.map(({ runs }) => runs.length));
  });

  it('has a point for every year of a town', () => {
    expect(rows.map(({ key }) => pathOf(key).match(/[ML]/g)?.length)).toEqual(rows.map(({ years }) => years.length));
  });

  it('has a dot for every year that lies a point or more away, and for every doubtful one', () => {
    // Nine years lie away: six of Zhanaozen, one each of Arkalyk, Lisakovsk and Stepnogorsk; four are flagged.
    expect(svg.match(/<circle/g)?.length).toBe(13);
  });
});
