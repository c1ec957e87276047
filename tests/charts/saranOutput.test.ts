import { describe, expect, it } from 'vitest';
import { drawLayouts } from '../../src/charts/drawing.ts';
import { saranOutput } from '../../src/charts/saranOutput.ts';
import { evidence, surface } from './evidence.ts';

const rows = saranOutput.rows(evidence);
const years = rows.filter((row) => row.kind === 'year');
const drawings = drawLayouts(saranOutput, rows, surface);

describe.each(Object.entries(drawings))('the %s drawing of saran-output', (_, svg) => {
  it('chains nothing: no path runs from year to year', () => {
    expect(svg).not.toContain('<path');
  });

  it('starts its bars at zero, so that their heights are to each other as the values', () => {
    const bars = [...svg.matchAll(/<rect[^>]* height="([\d.]+)"/g)].map(([, height]) => Number(height));
    expect(bars.length).toBe(rows.length);
    const [height = 0, output = 1] = [bars.at(-1), rows.at(-1)?.output];
    for (const [index, row] of rows.entries()) expect(bars[index]).toBeCloseTo((height * row.output) / output, 0);
  });

  it('shows both indices of 2023 as a contested pair, and no other year so', () => {
    expect(svg.match(/<circle[^>]*fill="var\(--contested\)"[^>]*data-row="2023"/g)?.length).toBe(2);
    expect(svg.match(/<circle[^>]*fill="var\(--contested\)"/g)?.length).toBe(2);
  });
});
