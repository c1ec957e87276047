// A Plot in a drawing: its scales place the marks, and the labels that we set ourselves by their measured width.
import * as Plot from '@observablehq/plot';
import type { Frame } from './chart.ts';
import { draw } from './element.ts';

/** px of a value on a scale; of a band, its middle. */
export interface Scales {
  x(value: number | Date): number;
  y(value: number | Date): number;
}

/** A scale for positions in px: lines of words take the height of their words. */
export const pixels: Plot.ScaleOptions = { type: 'identity' };

/**
 * Appends the marks of a Plot to `svg`. Its margins and ranges say where in the drawing it stands, so that several can
 * share one. There are no axes but those among the marks.
 */
export function drawPlot(svg: SVGElement, frame: Frame, options: Plot.PlotOptions): Scales {
  const { document, width } = frame;
  const plot = Plot.plot({ axis: null, ...options, document, width } as Plot.PlotOptions);
  // Texts of Plot stand around their middle unless they say otherwise.
  draw(svg, 'g', { 'text-anchor': plot.querySelector('text') === null ? undefined : 'middle' }).append(
    ...plot.childNodes,
  );
  const place =
    (name: 'x' | 'y') =>
    (value: number | Date): number => {
      const scale = plot.scale(name);
      return Number(scale?.apply(value)) + (scale?.bandwidth ?? 0) / 2;
    };
  return { x: place('x'), y: place('y') };
}
