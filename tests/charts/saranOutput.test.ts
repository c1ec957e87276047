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
    const [height = 0, output = 1] = [bars[years.length - 1], years.at(-1)?.output];
    for (const [index, row] of years.entries()) expect(bars[index]).toBeCloseTo((height * row.output) / output, 0);
  });

  it('sets growth in volume against growth in tenge on one scale', () => {
    const [tenge = 1, volume = 0] = ['tenge', 'volume'].map((measure) => {
      const bar = new RegExp(`<rect[^>]*data-row="growth-${measure}"[^>]*>`).exec(svg)?.[0] ?? '';
      return Number(/ width="([\d.]+)"/.exec(bar)?.[1]);
    });
    // 2.0444 / 4.8346
    expect(volume / tenge).toBeCloseTo(0.4229, 2);
  });

  it('shows both indices of 2023 as a contested pair, and no other year so', () => {
    expect(svg.match(/<circle[^>]*fill="var\(--contested\)"[^>]*data-row="2023"/g)?.length).toBe(2);
    expect(svg.match(/<circle[^>]*fill="var\(--contested\)"/g)?.length).toBe(2);
  });
});
