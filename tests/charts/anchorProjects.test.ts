import { describe, expect, it } from 'vitest';
import { anchorProjects } from '../../src/charts/anchorProjects.ts';
import { drawLayouts } from '../../src/charts/drawing.ts';
import { evidence, surface } from './evidence.ts';
import { lookOf, marksOf } from './marks.ts';

const rows = anchorProjects.rows(evidence);

it('the rows of anchor-projects add up to the projects that were claimed', () => {
  const all = evidence.registry.claim('anchor-projects.monotowns-20.2024-04-02.kazinform-63bn-2024').value;
  expect(rows.map(({ claim }) => claim.value)).toEqual([29, 9, 3]);
  expect(rows.reduce((sum, { claim }) => sum + claim.value, 0)).toBe(all);
});

describe.each(Object.entries(drawLayouts(anchorProjects, rows, surface)))('the %s drawing', (_, svg) => {
  it('has a sign for each project', () => {
    expect(rows.map(({ key }) => marksOf(svg, key).length)).toEqual([29, 9, 3]);
  });

  it('fills those in operation, leaves those under way hollow, and greys those that stand idle', () => {
    const fills = rows.map(({ key }) => lookOf(marksOf(svg, key)[0], 'fill'));
    expect(fills).toEqual(['var(--counted)', 'var(--paper)', 'var(--faint)']);
  });
});
