// A Plot over years, on its quiet ground: hairlines with their values written on them, years below.
import * as Plot from '@observablehq/plot';
import type { Frame } from './chart.ts';
import { drawPlot, type Scales } from './drawPlot.ts';
import { createSvg } from './element.ts';
import { ink } from './ink.ts';

export interface TimePlot extends Scales {
  svg: SVGElement;
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
  /** px under the years, for another panel. */
  below?: number;
  /** Equal steps are equal multiples; the base line is no zero and bears its number. */
  log?: boolean;
}

/** px over the highest value, under the base line for the years, and at the right for half of the last of them. */
const above = 18;
const yearRoom = 26;
const edge = 18;

export function createTimePlot(frame: Frame, options: TimePlotOptions): TimePlot {
  const { height, years, values, yearTicks, valueTicks, format, inset, marks, below = 0, log = false } = options;
  const [base, ...hairlines] = valueTicks;
  const numbered = log ? valueTicks : hairlines;
  const svg = createSvg(frame, height + below);
  const scales = drawPlot(svg, frame, {
    height,
    marginTop: above,
    marginRight: 0,
    marginBottom: yearRoom,
    marginLeft: 0,
    insetLeft: inset,
    insetRight: edge,
    x: { domain: years },
    y: { type: log ? 'log' : 'linear', domain: values },
    marks: [
      Plot.ruleY(hairlines, { stroke: ink.rule }),
      Plot.ruleY([base], { stroke: ink.faint }),
      Plot.text([...numbered], {
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
  return { svg, ...scales };
}
