import { describe, expect, it } from 'vitest';
import { drawLayouts } from '../../src/charts/drawing.ts';
import { unemploymentQuarters } from '../../src/charts/unemploymentQuarters.ts';
import { distanceFromLine, positionsOf } from './affine.ts';
import { evidence, surface } from './evidence.ts';
import { joinsOf } from './joins.ts';

const rows = unemploymentQuarters.rows(evidence);

it('the rows of unemployment-2025 hold two quarters of 2025 and no year', () => {
  expect(rows.map(({ place, claim }) => [place, claim.period.text, claim.value])).toEqual([
    ['karaganda-region', '2025-04/2025-06', 4],
    ['karaganda-region', '2025-10/2025-12', 4],
    ['kz', '2025-04/2025-06', 4.6],
    ['kz', '2025-10/2025-12', 4.6],
    ['pavlodar-region', '2025-04/2025-06', 4.9],
    ['pavlodar-region', '2025-10/2025-12', 4.9],
  ]);
});

describe.each(Object.entries(drawLayouts(unemploymentQuarters, rows, surface)))('the %s drawing', (_, svg) => {
  it('places the rates on one scale and joins none', () => {
    const positions = positionsOf(svg, 'cx');
    const points = rows.map(({ key, claim }) => ({ value: claim.value, position: positions.get(key) ?? Number.NaN }));
    expect(distanceFromLine(points)).toBeLessThan(0.15);
    expect(joinsOf(svg)).toEqual([]);
  });
});
