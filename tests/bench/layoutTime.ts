// How long one layout of a chart takes to draw.
import { allCharts } from '../../src/charts/allCharts.ts';
import { drawLayouts } from '../../src/charts/drawing.ts';
import { evidence, surface } from '../charts/evidence.ts';
import { medianOf } from './bars.ts';

const rounds = 15;

/** ms of one layout for every chart, as a median of rounds, after one round that warms the compiler up. */
export function timeLayouts(): ReadonlyMap<string, number> {
  return new Map(
    allCharts.map((chart) => {
      const rows = chart.rows(evidence);
      const draw = (): number => {
        const start = performance.now();
        const layouts = Object.keys(drawLayouts(chart, rows, surface));
        return (performance.now() - start) / layouts.length;
      };
      draw();
      return [chart.id, medianOf(Array.from({ length: rounds }, draw))];
    }),
  );
}
