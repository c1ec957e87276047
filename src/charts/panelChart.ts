// One measure of the statistics office in one town, small enough to stand among others: a line for each territory, cut at breaks.
import { ticks as niceTicks } from 'd3-array';
import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { toBase } from '../evidence/quantity.ts';
import type { Observation } from '../evidence/rows.ts';
import { escapeHtml } from '../language/escape.ts';
import type { Words } from '../language/words.ts';
import type { Measure } from '../language/wrapText.ts';
import { type Attributes, draw } from './element.ts';
import { finishContent } from './finish.ts';
import { ink, type } from './ink.ts';
import { drawLabel } from './label.ts';
import { type PanelRun, joinedParts } from './panelRuns.ts';
import { createDocument } from './virtualDom.ts';

export interface PanelChart {
  /** Unique on the page; begins the ids of the drawing. */
  id: string;
  runs: readonly PanelRun[];
  /** First and last year of the axis, the same for all measures of a town. */
  years: readonly [number, number];
  /** What one hears instead. */
  label: string;
}

const size = { width: 300, height: 132, top: 16, bottom: 22, right: 5 } as const;
/** px between the numbers on the hairlines and the first mark. */
const gap = 6;
const looks: Readonly<Record<'town' | 'administration', { stroke: string; 'stroke-width': number }>> = {
  administration: { stroke: ink.text, 'stroke-width': 1.25 },
  town: { stroke: ink.counted, 'stroke-width': 2.25 },
};
const scopes = ['administration', 'town'] as const;

interface Scales {
  x: ScaleLinear<number, number>;
  y: ScaleLinear<number, number>;
  /** Values as drawn: in the printed unit, or in the one that all share. */
  valueOf(row: Observation): number;
}

/** Territories may print one measure in people and in thousands; then all is drawn in people. */
export function commonValue(rows: readonly Observation[]): (row: Observation) => number {
  const isMixed = new Set(rows.map(({ unit }) => unit)).size > 1;
  return isMixed ? (row) => toBase(row).value : ({ value }) => value;
}

function drawGround(svg: SVGElement, ticks: readonly number[], { x, y }: Scales, words: Words): void {
  const [first = 0, last = 0] = x.domain();
  const [left = 0, right = 0] = x.range();
  for (const tick of ticks) {
    const at = y(tick);
    draw(svg, 'path', { d: `M0 ${at}H${size.width}`, stroke: tick === 0 ? ink.faint : ink.rule });
    const label = { y: at - 1, size: type.tick, fill: ink.quiet, align: 'bottom' } as const;
    drawLabel(svg, { x: 0, ...label, text: words.short(tick) });
  }
  const years = { y: size.height, size: type.tick, fill: ink.quiet, align: 'bottom' } as const;
  drawLabel(svg, { x: left, ...years, text: String(first) });
  drawLabel(svg, { x: right, ...years, anchor: 'end', text: String(last) });
}

function drawRun(svg: SVGElement, run: PanelRun, look: Attributes, { x, y, valueOf }: Scales): void {
  const point = (row: Observation) => `${x(row.year).toFixed(1)} ${y(valueOf(row)).toFixed(1)}`;
  for (const part of joinedParts(run)) {
    const [only] = part;
    if (part.length > 1) draw(svg, 'path', { d: `M${part.map(point).join('L')}`, fill: 'none' });
    else if (only !== undefined)
      draw(svg, 'circle', { cx: x(only.year), cy: y(valueOf(only)), r: 1.5, fill: look['stroke'] });
  }
  for (const row of run.rows.filter(({ flag }) => flag === 'suspect'))
    draw(svg, 'path', { d: `M${point(row)}m-3-3l6 6m0-6l-6 6`, 'stroke-width': 1.25, 'data-row': row.id });
}

/** The latest value is a dot, hollow while it is preliminary. */
function drawEnd(svg: SVGElement, runs: readonly PanelRun[], look: Attributes, { x, y, valueOf }: Scales): void {
  const rows = runs.flatMap((run) => run.rows).filter(({ flag }) => flag !== 'suspect');
  const [last] = rows.toSorted((a, b) => b.year - a.year);
  if (last === undefined) return;
  const fill = last.flag === 'preliminary' ? ink.paper : look['stroke'];
  const at = { cx: x(last.year), cy: y(valueOf(last)), r: 3.5, fill };
  draw(svg, 'circle', { ...at, 'stroke-width': 2, 'data-row': last.id });
}

/** The drawing as finished markup. Throws where there is nothing to draw. */
export function renderPanelChart({ id, runs, years, label }: PanelChart, words: Words, measure: Measure): string {
  const rows = runs.flatMap((run) => run.rows);
  if (rows.length === 0) throw new Error(`panel chart ${id} has no values`);
  const valueOf = commonValue(rows);
  const values = [0, ...rows.map(valueOf)];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const ticks = niceTicks(least, most, 3);
  const inset = gap + Math.max(...ticks.map((tick) => measure(words.short(tick), type.tick)));
  const scales: Scales = {
    x: scaleLinear(years, [inset, size.width - size.right]),
    y: scaleLinear([least, most], [size.height - size.bottom, size.top]),
    valueOf,
  };
  const svg = createDocument().createElementNS('http://www.w3.org/2000/svg', 'svg') as SVGSVGElement;
  drawGround(svg, ticks, scales, words);
  const breaks = new Set(runs.filter(({ begins }) => begins === 'break').map((run) => run.rows[0]?.year ?? 0));
  for (const year of breaks) {
    const d = `M${scales.x(year - 0.5).toFixed(1)} ${size.top - 8}V${size.height - size.bottom}`;
    draw(svg, 'path', { d, stroke: ink.quiet, 'stroke-dasharray': '2 3', 'data-break': year });
  }
  for (const scope of scopes) {
    const own = runs.filter((run) => run.scope === scope);
    const group = draw(svg, 'g', looks[scope]);
    for (const run of own) drawRun(group, run, looks[scope], scales);
    drawEnd(group, own, looks[scope], scales);
  }
  const attributes = `class="panel-chart" viewBox="0 0 ${size.width} ${size.height}" role="img" fill="${ink.text}" font-size="${type.tick}"`;
  return `<svg ${attributes} aria-label="${escapeHtml(label)}">${finishContent(svg, id)}</svg>`;
}
