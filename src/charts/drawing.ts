// A chart drawn in each of its layouts, as finished SVG text. Container queries choose the one that is seen.
import type { Words } from '../language/words.ts';
import type { Measure } from '../language/wrapText.ts';
import type { Chart, ChartRow, Frame, Layout } from './chart.ts';
import { finishContent } from './finish.ts';
import { ink, type } from './ink.ts';
import { createDocument } from './virtualDom.ts';

/** px for which each layout is made; the page scales it to the room there is. */
export const layoutWidths: Readonly<Record<Layout, number>> = { narrow: 340, medium: 620, wide: 940 };

/** Without a viewBox a drawing has no height, and that is a mistake of the chart. */
function sizeOf(svg: SVGElement, chart: string): string {
  const box = svg.getAttribute('viewBox');
  if (box === null) throw new Error(`chart ${chart}: the drawing has no viewBox; start it with createSvg`);
  return box;
}

function drawLayout<Row extends ChartRow>(chart: Chart<Row>, rows: readonly Row[], frame: Frame): string {
  const svg = chart.draw(rows, frame);
  const scope = `${chart.id}-${frame.layout}`;
  const attributes = [
    `class="chart chart-${frame.layout}"`,
    `viewBox="${sizeOf(svg, chart.id)}"`,
    `role="img" aria-labelledby="${chart.id}-title" aria-describedby="${chart.id}-alt"`,
    `fill="${ink.text}" font-size="${type.tick}"`,
  ];
  return `<svg ${attributes.join(' ')}>${finishContent(svg, scope)}</svg>`;
}

/** The layouts of a chart, all by default, as SVG text that stands inside HTML. Name and description are in the figure around it. */
export function drawLayouts<Row extends ChartRow>(
  chart: Chart<Row>,
  rows: readonly Row[],
  { words, measure }: { words: Words; measure: Measure },
  layouts: readonly Layout[] = ['narrow', 'medium', 'wide'],
): Record<Layout, string> {
  const drawn = (layout: Layout): string =>
    layouts.includes(layout)
      ? drawLayout(chart, rows, { layout, width: layoutWidths[layout], document: createDocument(), words, measure })
      : '';
  return { narrow: drawn('narrow'), medium: drawn('medium'), wide: drawn('wide') };
}
