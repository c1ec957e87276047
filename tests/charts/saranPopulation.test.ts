import { describe, expect, it } from 'vitest';
import { drawLayouts } from '../../src/charts/drawing.ts';
import { saranPopulation } from '../../src/charts/saranPopulation.ts';
import { evidence, surface } from './evidence.ts';
import { linesOf } from './linesOf.ts';

const rows = saranPopulation.rows(evidence);
const drawings = drawLayouts(saranPopulation, rows, surface);

describe.each(Object.entries(drawings))('the %s drawing of saran-population', (_, svg) => {
  it('joins the six censuses and leaves the estimate alone', () => {
    expect(linesOf(svg, 'var(--counted)').map((line) => line.length)).toEqual([6]);
  });

  it('breaks the line of the town with its settlements at each new base', () => {
    // 1991-1997, 1998-2003, 2004-2007, 2008-2020, 2021-2024
    expect(linesOf(svg, 'var(--ink)').map((line) => line.length)).toEqual([7, 6, 4, 13, 4]);
  });
});
