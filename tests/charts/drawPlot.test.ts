import * as Plot from '@observablehq/plot';
import { describe, expect, it } from 'vitest';
import type { Frame } from '../../src/charts/chart.ts';
import { drawPlot, pixels } from '../../src/charts/drawPlot.ts';
import { createSvg } from '../../src/charts/element.ts';
import { createDocument } from '../../src/charts/virtualDom.ts';

const frame = { document: createDocument(), width: 200 } as Frame;
const values = [{ value: 5, y: 20 }];
const place = { x: 'value', y: 'y' } as const;
const svg = createSvg(frame, 100);
const scales = drawPlot(svg, frame, {
  margin: 0,
  x: { domain: [0, 10] },
  y: pixels,
  marks: [Plot.dot(values, place)],
});

describe('drawPlot', () => {
  it('sets marks by their values, or by px where the scale is one of px', () => {
    const dot = svg.querySelector('circle');
    expect([dot?.getAttribute('cx'), dot?.getAttribute('cy')]).toEqual(['100', '20']);
  });

  it('tells the px of any value, for labels', () => {
    expect([scales.x(7.5), scales.y(33)]).toEqual([150, 33]);
  });

  it('tells the middle of a band', () => {
    const bands = { type: 'band', domain: [1, 2], padding: 0 } as const;
    expect(drawPlot(createSvg(frame, 100), frame, { margin: 0, x: bands, marks: [] }).x(2)).toBe(150);
  });

  it('draws no axis that was not asked for', () => {
    expect(svg.querySelector('text')).toBeNull();
  });

  it('stands beside what the drawing held before', () => {
    drawPlot(svg, frame, { margin: 0, x: { domain: [0, 20] }, y: pixels, marks: [Plot.dot(values, place)] });
    expect([...svg.querySelectorAll('circle')].map((dot) => dot.getAttribute('cx'))).toEqual(['100', '50']);
  });
});
