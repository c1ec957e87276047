import { expect, it } from 'vitest';
import type { Frame } from '../../src/charts/chart.ts';
import { createSvg } from '../../src/charts/element.ts';
import { createTime, drawYearLines } from '../../src/charts/timeTrack.ts';
import { createDocument } from '../../src/charts/virtualDom.ts';
import { surface } from './evidence.ts';

const frame: Frame = { ...surface, layout: 'narrow', width: 340, document: createDocument() };
const x = createTime(frame, 40, ['2024-03-25', '2026-07-14']);

it('createTime runs from the start to the right edge, two px within', () => {
  expect([x('2024-03-25'), x('2026-07-14')]).toEqual([42, 338]);
});

it('drawYearLines sets a year that began before the track at its first day', () => {
  const svg = createSvg(frame, 40);
  drawYearLines(svg, svg, x, { years: ['2024', '2025'], first: '2024-03-25', bottom: 18 });
  const lines = [...svg.querySelectorAll('line')].map((line) => Number(line.getAttribute('x1')));
  expect(lines).toEqual([42, x('2025-01-01')]);
  expect(svg.textContent).toBe('20242025');
});
