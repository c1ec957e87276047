import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Layout } from '../../../src/charts/chart.ts';
import { drawLayouts } from '../../../src/charts/drawing.ts';
import { exploredWeight } from '../../../src/charts/explore/weightDrawing.ts';
import { distanceFromLine, positionsOf } from '../affine.ts';
import { evidence, surface } from '../evidence.ts';

const rows = exploredWeight.rows(evidence);
const drawings = drawLayouts(exploredWeight, rows, surface);
const layouts: readonly Layout[] = ['narrow', 'medium', 'wide'];

describe.each(layouts)('the drawing of the explorable, %s', (layout) => {
  const svg = drawings[layout];
  const { document } = parseHTML(svg);

  it('is as drawn before', async () => {
    await expect(`${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(`../../golden/explore/weight-${layout}.svg`);
  });

  it('has a part for every share and every pair, and shows those of the first pair alone', () => {
    const parts = [...document.querySelectorAll('[data-state]')];
    const years = ['2024', '2023', '2021'];
    expect(new Set(parts.map((part) => part.getAttribute('data-state')))).toEqual(
      new Set([...years, ...rows.map(({ key }) => key)]),
    );
    const shown = parts.filter((part) => !part.hasAttribute('display'));
    expect(shown.map((part) => part.getAttribute('data-state'))).toEqual(['2024', rows[0]?.key]);
  });

  it('places every multiple on one scale', () => {
    const positions = positionsOf(svg, 'cx');
    const points = rows.map(({ key, weight }) => ({ value: weight.value, position: positions.get(key) ?? Number.NaN }));
    expect(distanceFromLine(points)).toBeLessThan(0.15);
  });

  it('cuts the share of industry as often as the multiple says', () => {
    for (const { key, weight } of rows) {
      const [path] = document.querySelectorAll(`[data-state="${key}"] path`);
      expect(path?.getAttribute('d')?.match(/M/g)?.length).toBe(Math.floor(weight.value));
    }
  });
});
