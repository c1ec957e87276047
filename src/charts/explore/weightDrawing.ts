// Two shares and what they make, drawn once for all choices: the script only shows and hides the parts of a choice.
import type { Chart, Frame } from '../chart.ts';
import { createSvg, draw } from '../element.ts';
import { halo, ink, radius, stroke, type } from '../ink.ts';
import { drawLabel } from '../label.ts';
import { roomForBold } from '../roomForBold.ts';
import { weightColumns } from './weightColumns.ts';
import { sayPart, sayPeople, sayWeight, type WeightRow, weightRows } from './weightRows.ts';

/** px from the top: the bars of the shares, the line of the multiples, the end. */
const levels = { output: 24, people: 80, scale: 212, end: 242 } as const;
const bar = 22;
const chosen = radius.mark + 2;

interface Scales {
  /** px of a share in percent. */
  share(percent: number): number;
  /** px of a multiple. */
  times(multiple: number): number;
  ticks: readonly number[];
}

function scalesOf(rows: readonly WeightRow[], { width, words, measure }: Frame): Scales {
  const most = Math.max(...rows.map(({ share }) => share.claim.value));
  const label = Math.max(...rows.map(({ share }) => measure(words.quantity(share.claim), type.strong, 600)));
  const highest = Math.ceil(Math.max(...rows.map(({ weight }) => weight.range?.high ?? weight.value)));
  const [start, end] = [chosen + 1, width - chosen - 1];
  return {
    share: (percent) => (percent / most) * (width - label - 10),
    times: (multiple) => start + (multiple / highest) * (end - start),
    ticks: Array.from({ length: highest + 1 }, (_, index) => index),
  };
}

/** What stays whatever is chosen: names of the bars and the scale of multiples. */
function drawGround(svg: SVGElement, { times, ticks }: Scales, { words, measure }: Frame): void {
  const head = { x: 0, size: type.label, align: 'bottom' } as const;
  drawLabel(svg, { ...head, y: levels.output - 3, text: words.say('explore.weight.bar.output') });
  drawLabel(svg, { ...head, y: levels.people - 3, text: words.say('explore.weight.bar.people') });
  drawLabel(svg, { ...head, y: levels.scale - 68, text: words.say('explore.weight.bar.times') });
  const [first = 0] = ticks;
  const even = times(first + 1);
  draw(svg, 'line', {
    x1: times(first),
    x2: times(ticks.at(-1) ?? 0),
    y1: levels.scale,
    y2: levels.scale,
    stroke: ink.faint,
  });
  draw(svg, 'line', {
    x1: even,
    x2: even,
    y1: levels.scale - 40,
    y2: levels.scale + 8,
    stroke: ink.faint,
    'stroke-dasharray': '2 4',
  });
  const name = words.say('explore.weight.bar.even');
  const half = measure(name, type.tick) / 2;
  const quiet = draw(svg, 'g', { fill: ink.quiet, 'text-anchor': 'middle' });
  drawLabel(quiet, { x: Math.max(half, even), y: levels.scale - 42, text: name, size: type.tick, align: 'bottom' });
  for (const tick of ticks)
    drawLabel(quiet, { x: times(tick), y: levels.scale + 12, text: words.number(tick), size: type.tick, align: 'top' });
}

/** The bar of a share, and how far apart the counts set their multiples. */
function drawShare(
  svg: SVGElement,
  rows: readonly WeightRow[],
  scales: Scales,
  { words }: Frame,
  shown: boolean,
): void {
  const [first] = rows;
  if (first === undefined) return;
  const { year, claim } = first.share;
  const group = draw(svg, 'g', { 'data-state': year, display: shown ? undefined : 'none' });
  const width = scales.share(claim.value);
  draw(group, 'rect', { x: 0, y: levels.output, width, height: bar, fill: ink.counted });
  const label = { x: width + 8, y: levels.output + bar / 2, size: type.strong, weight: 600 } as const;
  drawLabel(group, { ...label, text: words.quantity(claim) });
  const places = rows.map(({ weight }) => scales.times(weight.value));
  const line = { stroke: ink.contested, 'stroke-width': stroke.mark };
  draw(group, 'line', {
    x1: Math.min(...places),
    x2: Math.max(...places),
    y1: levels.scale,
    y2: levels.scale,
    ...line,
  });
  for (const x of places) draw(group, 'circle', { cx: x, cy: levels.scale, r: radius.small, fill: ink.contested });
}

/** The people’s bar, its length cut into the bar above it, and the multiple. */
function drawPair(svg: SVGElement, row: WeightRow, scales: Scales, frame: Frame, shown: boolean): void {
  const { width, words, measure } = frame;
  const { part, weight, share, key } = row;
  const group = draw(svg, 'g', { 'data-state': key, display: shown ? undefined : 'none' });
  const length = scales.share(part.value);
  const cuts = Array.from(
    { length: Math.floor(share.claim.value / part.value) },
    (_, index) => `M${((index + 1) * length).toFixed(1)} ${levels.output}v${bar}`,
  );
  draw(group, 'path', { d: cuts.join(''), stroke: ink.paper, 'stroke-width': 2 });
  draw(group, 'rect', { x: 0, y: levels.people, width: length, height: bar, fill: ink.counted });
  const people = words.say('explore.weight.bar.label', {
    part: sayPart(row, words, false),
    people: sayPeople(row, words),
  });
  drawLabel(group, { x: length + 8, y: levels.people + bar / 2, text: people, weight: 600 });
  const x = scales.times(weight.value);
  draw(group, 'circle', { cx: x, cy: levels.scale, r: chosen, fill: ink.counted, 'aria-label': key });
  const text = sayWeight(row, words);
  const half = measure(text, type.strong, 600) / 2;
  const middle = Math.max(half, Math.min(width - half, x));
  const label = { x: middle, y: levels.scale - 14, text, size: type.strong, weight: 600 } as const;
  drawLabel(draw(group, 'g', halo), { ...label, anchor: 'middle', align: 'bottom' });
}

function drawWeights(rows: readonly WeightRow[], frame: Frame): SVGElement {
  const svg = createSvg(frame, levels.end);
  const scales = scalesOf(rows, frame);
  const [first] = rows;
  drawGround(svg, scales, frame);
  for (const [year, pairs] of Map.groupBy(rows, ({ share }) => share.year))
    drawShare(svg, pairs, scales, frame, year === first?.share.year);
  for (const row of rows) drawPair(svg, row, scales, frame, row === first);
  return svg;
}

/** The drawing of the explorable and its table; no chart of the gallery, since it says nothing before somebody has chosen. */
export const exploredWeight: Chart<WeightRow> = {
  id: 'explore-weight',
  topic: 'output',
  places: ['monotowns-20', 'monotowns-27'],
  signs: [],
  rows: weightRows,
  columns: weightColumns,
  draw: (rows, frame) => drawWeights(rows, roomForBold(frame)),
};
