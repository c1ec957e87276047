// Bars one under another on one scale, each with its words before it and its value behind it; groups may have a heading.
import { wrapText } from '../language/wrapText.ts';
import type { Frame, Layout } from './chart.ts';
import { createSvg, draw } from './element.ts';
import { ink, leading, type } from './ink.ts';
import { drawLabel } from './label.ts';
import { roomForBold } from './roomForBold.ts';

export interface LabelledBar {
  key: string;
  /** Bars of one heading stand together; '' has none. */
  heading: string;
  label: string;
  value: number;
  /** The value in words. */
  text: string;
  fill: string;
  strong?: boolean;
}

interface Placed extends LabelledBar {
  lines: readonly string[];
  y: number;
}

/** px of the column of words. */
const columns: Readonly<Record<Layout, number>> = { narrow: 128, medium: 218, wide: 320 };
const thickness = 14;
const headed = 34;

function place(
  bars: readonly LabelledBar[],
  { layout, measure }: Frame,
): { placed: Placed[]; heads: { y: number; text: string }[]; bottom: number } {
  let bottom = 0;
  const heads: { y: number; text: string }[] = [];
  const placed = [...Map.groupBy(bars, ({ heading }) => heading)].flatMap(([heading, group]) => {
    if (heading !== '') {
      heads.push({ y: bottom + headed - 6, text: heading });
      bottom += headed;
    }
    return group.map((bar) => {
      const lines = wrapText(measure, bar.label, type.tick, columns[layout] - 10, bar.strong ? 600 : 400);
      const height = Math.max(thickness, lines.length * type.tick * leading) + 8;
      const y = bottom + height / 2;
      bottom += height;
      return { ...bar, lines, y };
    });
  });
  return { placed, heads, bottom };
}

/** px of a value: every text has room behind its bar; negative bars leave theirs right of zero. */
function scaleOf(bars: readonly LabelledBar[], { layout, width, measure }: Frame): (value: number) => number {
  const start = columns[layout];
  const low = Math.min(0, ...bars.map(({ value }) => value));
  const room = ({ text }: LabelledBar): number => width - start - 9 - measure(text, type.label, 600);
  const ends = bars.map((bar) => room(bar) / (Math.max(0, bar.value) - low));
  const perUnit = Math.min(...ends.filter(Number.isFinite));
  return (value) => start + (value - low) * perUnit;
}

export function drawLabelledBars(bars: readonly LabelledBar[], frame: Frame): SVGElement {
  const { placed, heads, bottom } = place(bars, frame);
  const svg = createSvg(frame, bottom);
  const x = scaleOf(bars, roomForBold(frame));
  for (const { y, text } of heads) drawLabel(svg, { x: 0, y, text, weight: 600, align: 'bottom' });
  for (const { key, value, y, fill } of placed) {
    const [from, to] = [Math.min(x(0), x(value)), Math.max(x(0), x(value))];
    const rect = { x: from, y: y - thickness / 2, width: Math.max(1, to - from), height: thickness };
    draw(svg, 'rect', { ...rect, fill, 'aria-label': key });
  }
  const rule = { x1: x(0), x2: x(0), stroke: ink.faint };
  for (const { y, lines } of placed) {
    const half = Math.max(thickness, lines.length * type.tick * leading) / 2 + 4;
    draw(svg, 'line', { ...rule, y1: y - half, y2: y + half });
  }
  for (const { lines, y, strong, value, text } of placed) {
    const weight = strong ? 600 : 400;
    drawLabel(svg, { x: 0, y, text: lines, size: type.tick, weight });
    drawLabel(svg, { x: x(Math.max(0, value)) + 7, y, text, weight: 600 });
  }
  return svg;
}
