// A Plot drawing over years, on its quiet ground: hairlines with their values written on them, years below.
import * as Plot from '@observablehq/plot';
import type { Frame } from './chart.ts';
import { draw } from './element.ts';
import { ink } from './ink.ts';
import { plotFrame } from './plotMarks.ts';

export interface TimePlot {
  svg: SVGElement;
  /** Over the marks; texts begin at their x unless they say otherwise. */
  labels: SVGElement;
  /** px of a year and of a value, for labels that are placed by their measured width. */
  x(year: number): number;
  y(value: number): number;
}

export interface TimePlotOptions {
  /** px */
  height: number;
  /** First and last year; a year with a fraction is a day within it. */
  years: readonly [number, number];
  values: readonly [number, number];
  yearTicks: readonly number[];
  /** Hairlines; the first is the base line and bears no number. */
  valueTicks: readonly number[];
  format(value: number): string;
  /** px that are kept free of marks at the left, for the values on the hairlines. */
  inset: number;
  marks: Plot.Markish[];
  top?: number;
  bottom?: number;
}

/** px under the drawing for the years, and at its right for half of the last of them. */
const yearRoom = 26;
const edge = 18;

export function createTimePlot(frame: Frame, options: TimePlotOptions): TimePlot {
  const { height, years, values, yearTicks, valueTicks, format, inset, marks, top = 18, bottom = yearRoom } = options;
  const [base, ...hairlines] = valueTicks;
  const plot = Plot.plot({
    ...plotFrame(frame),
    height,
    marginTop: top,
    marginRight: 0,
    marginBottom: bottom,
    marginLeft: 0,
    insetLeft: inset,
    insetRight: edge,
    x: { domain: years, axis: null },
    y: { domain: values, axis: null },
    marks: [
      Plot.ruleY(hairlines, { stroke: ink.rule }),
      Plot.ruleY([base], { stroke: ink.faint }),
      Plot.text(hairlines, {
        y: (tick: number) => tick,
        text: format,
        frameAnchor: 'left',
        textAnchor: 'start',
        lineAnchor: 'bottom',
        dy: -3,
        fill: ink.quiet,
      }),
      Plot.axisX([...yearTicks], { label: null, tickSize: 0, tickPadding: 6, tickFormat: String, fill: ink.quiet }),
      ...marks,
    ],
  });
  const pixels =
    (name: 'x' | 'y') =>
    (value: number): number =>
      Number(plot.scale(name)?.apply(value));
  // Without a title or a legend Plot returns the bare svg. It sets its texts in the middle.
  const svg = plot as SVGSVGElement & Plot.Plot;
  return { svg, labels: draw(svg, 'g', { 'text-anchor': 'start' }), x: pixels('x'), y: pixels('y') };
}
