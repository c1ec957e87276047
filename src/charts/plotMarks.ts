// The signs as Plot marks, and the options that every Plot drawing needs.
import * as Plot from '@observablehq/plot';
import type { ChartRow, Frame } from './chart.ts';
import { ink, radius, stroke, type } from './ink.ts';

/** Counted or reported: filled. Every mark carries its row's key. */
export function dotMark(rows: readonly ChartRow[], options: Plot.DotOptions): Plot.Dot {
  return Plot.dot([...rows], { r: radius.mark, fill: ink.counted, ariaLabel: 'key', ...options });
}

/** Promised: hollow. */
export function ringMark(rows: readonly ChartRow[], options: Plot.DotOptions): Plot.Dot {
  return Plot.dot([...rows], {
    r: radius.mark - stroke.mark / 2,
    fill: ink.paper,
    stroke: ink.promised,
    strokeWidth: stroke.mark,
    ariaLabel: 'key',
    ...options,
  });
}

/** Spread first into `Plot.plot({...plotFrame(frame), marks})`: document, width and type size. */
export function plotFrame(frame: Frame): Plot.PlotOptions {
  return { document: frame.document, width: frame.width, style: { fontSize: `${type.tick}px` } } as Plot.PlotOptions;
}
