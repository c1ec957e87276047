// How tall a frame must be so that nothing of its chart is cut where the page around it does not listen. After charts.css and the embed's own style.
import { type Measure, wrapText } from '../language/wrapText.ts';

export interface FramedChart {
  title: string;
  dek: string;
  /** The words of the legend. */
  signs: readonly string[];
  /** Note, sources, address: the lines in small type. */
  small: readonly string[];
  /** px, of the layout that stands at these widths. */
  drawing: { width: number; height: number };
}

/** The embed has no face of its own; the widest system face sets texts this much wider than ours. */
const SYSTEM_FACE = 1.08;
/** px of rule, paddings, the folded table and the gaps above and below the drawing. */
const FIXED = { edges: 18, drawing: 32, table: 50, dek: 5, small: 7, signs: 12 } as const;
/** px before and between the words of a legend. */
const SIGN = 45;

/** px at one width of the frame. */
function heightAt(width: number, { title, dek, signs, small, drawing }: FramedChart, measure: Measure): number {
  const lines = (text: string, size: number, weight?: 400 | 600) =>
    wrapText(measure, text, size * SYSTEM_FACE, width, weight).length * size;
  const legend = signs.reduce((sum, word) => sum + SIGN + measure(word, 15 * SYSTEM_FACE), 0);
  const words = [
    lines(title, Math.min(20, 16 + 0.006 * width), 600) * 1.25,
    FIXED.dek + lines(dek, 15) * 1.45,
    signs.length === 0 ? 0 : FIXED.signs + Math.ceil(legend / width) * 22,
    ...small.map((text) => FIXED.small + lines(text, 13) * 1.45),
  ].reduce((sum, px) => sum + px, 0);
  return (drawing.height * width) / drawing.width + words + FIXED.edges + FIXED.drawing + FIXED.table;
}

/** px, rounded up to ten: enough at each of the widths. */
export function findFrameHeight(widths: readonly number[], chart: FramedChart, measure: Measure): number {
  return Math.ceil(Math.max(...widths.map((width) => heightAt(width, chart, measure))) / 10) * 10;
}
