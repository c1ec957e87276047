import { describe, expect, it } from 'vitest';
import type { Frame } from '../../src/charts/chart.ts';
import { createTimePlot, type TimePlot } from '../../src/charts/timePlot.ts';
import { createDocument } from '../../src/charts/virtualDom.ts';
import { surface } from './evidence.ts';

function plot(log: boolean): TimePlot {
  const frame: Frame = { ...surface, layout: 'wide', width: 940, document: createDocument() };
  return createTimePlot(frame, {
    height: 300,
    years: [2000, 2010],
    values: [1, 100],
    yearTicks: [2000, 2010],
    valueTicks: [1, 10, 100],
    format: (value) => `${value} units`,
    inset: 50,
    marks: [],
    log,
  });
}

describe('createTimePlot', () => {
  it('keeps the first years clear of the values on the hairlines', () => {
    expect(plot(false).x(2000)).toBe(50);
  });

  it('gives the base line no number where it is zero', () => {
    expect(plot(false).svg.textContent).not.toContain('1 units');
  });

  it('with log makes equal steps equal multiples and numbers the base line', () => {
    const { svg, y } = plot(true);
    expect(y(1) - y(10)).toBeCloseTo(y(10) - y(100), 6);
    expect(svg.textContent).toContain('1 units');
  });
});
