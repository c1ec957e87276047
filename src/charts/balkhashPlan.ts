// The plan for Balkhash by the pocket that is to pay: outlines, for a plan is a promise.
import * as Plot from '@observablehq/plot';
import { wrapText } from '../language/wrapText.ts';
import type { Chart, Evidence, Frame } from './chart.ts';
import { periodColumn, valueColumns, whoColumn, type ClaimRow } from './claimColumns.ts';
import { drawPlot, pixels } from './drawPlot.ts';
import { createSvg } from './element.ts';
import { ink, leading, stroke, type } from './ink.ts';
import { drawLabel } from './label.ts';
import { whoSaid } from './whoSaid.ts';

interface Row extends ClaimRow {
  pocket: (typeof pockets)[number];
}

const pockets = ['other', 'republican', 'local'] as const;
/** px from the left edge to zero; on a phone the words stand above the bars. */
const barsLeft: Readonly<Record<Frame['layout'], number>> = { narrow: 1, medium: 190, wide: 280 };
/** px right of the longest bar, for its value. */
const valueRoom: Readonly<Record<Frame['layout'], number>> = { narrow: 1, medium: 176, wide: 190 };
const bar = 24;

interface Placed extends Row {
  texts: readonly string[];
  top: number;
  /** The middle of the bar, px. */
  y: number;
}

function planRows({ registry }: Evidence): Row[] {
  return pockets.map((pocket) => {
    const claim = registry.claim(`plan-value-${pocket}.balkhash.2023-to-2027.bizmedia-balkhash-plan-2023`);
    return { key: pocket, claims: [claim.id], claim, who: whoSaid(claim, registry), pocket };
  });
}

function place(rows: readonly Row[], { layout, words, measure, width }: Frame): { placed: Placed[]; bottom: number } {
  let bottom = 2;
  const narrow = layout === 'narrow';
  const placed = rows.map((row) => {
    const room = narrow ? width : barsLeft[layout] - 16;
    const texts = wrapText(measure, words.say(`chart.balkhash-plan.${row.pocket}`), type.label, room);
    // On a phone the value stands under the words.
    const height = (texts.length + (narrow ? 1 : 0)) * type.label * leading;
    const at = { ...row, texts, top: bottom, y: narrow ? bottom + height + 3 + bar / 2 : bottom + height / 2 };
    bottom = Math.max(at.y + bar / 2, bottom + height) + (narrow ? 16 : 22);
    return at;
  });
  return { placed, bottom };
}

function drawPlan(rows: readonly Row[], frame: Frame): SVGElement {
  const { layout, words, width } = frame;
  const { placed, bottom } = place(rows, frame);
  const svg = createSvg(frame, bottom);
  const left = barsLeft[layout];
  const most = Math.max(...rows.map(({ claim }) => claim.value));
  const { x } = drawPlot(svg, frame, {
    margin: 0,
    x: { domain: [0, most], range: [left, width - valueRoom[layout]] },
    y: pixels,
    marks: [
      Plot.rect(placed, {
        x1: 0,
        x2: ({ claim }: Placed) => claim.value,
        y1: ({ y }: Placed) => y - bar / 2,
        y2: ({ y }: Placed) => y + bar / 2,
        fill: ink.paper,
        stroke: ink.promised,
        strokeWidth: stroke.mark,
        ariaLabel: 'key',
      }),
    ],
  });
  for (const { claim, texts, top, y } of placed) {
    drawLabel(svg, { x: 0, y: top, text: texts, align: 'top' });
    const value = { text: words.quantity(toTenths(claim)), weight: 600 } as const;
    if (layout === 'narrow') drawLabel(svg, { ...value, x: 0, y: y - bar / 2 - 3, align: 'bottom' });
    else drawLabel(svg, { ...value, x: x(claim.value) + 9, y });
  }
  return svg;
}

/** The source prints four decimals of a billion; the table keeps them. */
function toTenths({ value, unit }: Row['claim']): { value: number; unit: string } {
  return { value: Math.round(value * 10) / 10, unit };
}

export const balkhashPlan: Chart<Row> = {
  id: 'balkhash-plan',
  topic: 'money',
  places: ['balkhash'],
  signs: ['promised'],
  rows: planRows,
  columns: [
    {
      id: 'pocket',
      label: (words) => words.say('chart.balkhash-plan.pocket'),
      value: ({ pocket }) => pocket,
      text: ({ pocket }, words) => words.say(`chart.balkhash-plan.${pocket}`),
    },
    ...valueColumns('value', 'chart.balkhash-plan.value'),
    periodColumn('chart.balkhash-plan.period'),
    whoColumn,
  ],
  draw: drawPlan,
};
