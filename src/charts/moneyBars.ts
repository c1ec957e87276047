// Bars of money over years, each with its value on it and its year below; those that the office will still revise are paler.
import * as Plot from '@observablehq/plot';
import type { ChartRow, Frame } from './chart.ts';
import { drawPlot, type Scales } from './drawPlot.ts';
import { ink, type } from './ink.ts';
import { drawLabel } from './label.ts';
import { yearBars } from './yearBars.ts';

export interface MoneyYear extends ChartRow {
  year: number;
  /** Million tenge of the year; the bars are labelled in billions. */
  money: number;
  preliminary: boolean;
}

export interface MoneyBars {
  /** Years on a scale that another panel may share. */
  years: Plot.ScaleOptions;
  /** px of zero. */
  base: number;
  heading: string;
  /** px of the highest bar: below the heading, where that bar may stand under it. */
  highest?: number;
  /** Labels of one decimal do not fit everywhere on a phone. */
  number(value: number): string;
}

/** In years. */
export const barWidth = 0.72;
/** Bars of which a phone has room for every year. */
const most = 12;
/** Years between the middle of the outer bars and the edge. */
const edge = 0.46;

/** A scale of years on which the outer bars stand whole. */
export function barYears(rows: readonly { year: number }[]): Plot.ScaleOptions {
  const years = rows.map(({ year }) => year);
  return { domain: [Math.min(...years) - edge, Math.max(...years) + edge] };
}

function plotBars(svg: SVGElement, rows: readonly MoneyYear[], frame: Frame, bars: MoneyBars): Scales {
  const { years, base, highest = 26 } = bars;
  const value = { y1: 0, y2: 'money', fill: ink.counted } as const;
  return drawPlot(svg, frame, {
    margin: 0,
    x: years,
    y: { domain: [0, Math.max(...rows.map(({ money }) => money))], range: [base, highest] },
    marks: [
      yearBars(
        rows.filter(({ preliminary }) => !preliminary),
        barWidth,
        value,
      ),
      yearBars(
        rows.filter(({ preliminary }) => preliminary),
        barWidth,
        { ...value, fillOpacity: 0.55 },
      ),
      Plot.ruleY([0], { stroke: ink.faint }),
    ],
  });
}

/** Returns the scales of the bars. */
export function drawMoneyBars(svg: SVGElement, rows: readonly MoneyYear[], frame: Frame, bars: MoneyBars): Scales {
  const { layout, width, words, measure } = frame;
  const { base, number, heading } = bars;
  const scales = plotBars(svg, rows, frame, bars);
  drawLabel(svg, { x: 0, y: 0, text: heading, weight: 600, align: 'top' });
  const quiet = { align: 'top', size: type.tick, fill: ink.quiet } as const;
  // Every other year will do where their names would touch.
  const crowded = layout === 'narrow' && rows.length > most;
  for (const { year, money, preliminary } of rows) {
    const middle = { x: scales.x(year), anchor: 'middle' } as const;
    const text = number(money / 1000);
    // A value wider than its bar must not leave the drawing at the left.
    const x = Math.max(middle.x, 0.6 * measure(text, type.tick, 600));
    const value = { x, text, size: type.tick, weight: 600, align: 'bottom' } as const;
    drawLabel(svg, { ...middle, ...value, y: scales.y(money) - 2 });
    const name = layout === 'narrow' ? `’${String(year).slice(2)}` : String(year);
    if (crowded && year % 2 !== 0) continue;
    drawLabel(svg, { ...middle, ...quiet, y: base + 4, text: name });
    const flag = words.say('chart.saran.preliminary');
    if (preliminary) drawLabel(svg, { ...quiet, x: width, y: base + 20, text: flag, anchor: 'end' });
  }
  return scales;
}
