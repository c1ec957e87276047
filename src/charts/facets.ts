// Small multiples: one panel for each town, all of one size and over the same years, in as many columns as fit.
import { scaleLinear } from 'd3-scale';
import type { Frame, Layout } from './chart.ts';
import { createSvg, draw } from './element.ts';
import { ink, stroke, type } from './ink.ts';
import { drawLabel } from './label.ts';

/** One panel; its scales give px of the whole drawing. */
export interface Panel<Row> {
  rows: readonly Row[];
  left: number;
  right: number;
  x(year: number): number;
  y(value: number): number;
}

export interface KeyEntry {
  text: string;
  colour: string;
}

export interface Facets<Row> {
  /** The rows of each panel, in reading order; none is empty. */
  panels: readonly (readonly Row[])[];
  name(rows: readonly Row[]): string;
  /** A quiet line under the name, where the numbers of a panel are of another territory. */
  aside?(rows: readonly Row[]): string | undefined;
  /** px of a panel's plot, without its words. */
  height: number;
  /** First and last year; a year with a fraction is a day within it. */
  years: readonly [number, number];
  yearTicks: readonly number[];
  values(rows: readonly Row[]): readonly [number, number];
  /** Hairlines with their value written on them, all but the base line at zero. */
  hairlines(rows: readonly Row[]): readonly number[];
  format(value: number): string;
  /** Keeps the marks off the numbers on the hairlines; without it those numbers stand where no mark comes. */
  inset?: boolean;
  /** Panels side by side, where they are too few for the usual number. */
  across?: Partial<Record<Layout, number>>;
  /** What the colours mean, above the panels. */
  key?: readonly KeyEntry[];
}

const columns: Readonly<Record<Layout, number>> = { narrow: 2, medium: 3, wide: 5 };
const gap: Readonly<Record<Layout, number>> = { narrow: 18, medium: 28, wide: 26 };
/** px: of the name, of the line under it, above the highest value, of the years, and between rows of panels. */
const room = { name: 20, aside: 17, above: 18, years: 20, between: 16 } as const;
/** px between the plot and the edges of its panel, so that marks at the ends are whole. */
const edge = 4;
/** px between two years. */
const spacing = 6;

/** Short strokes in the colours with their names, in as many lines as it takes; returns the px that they need. */
function drawKey(svg: SVGElement, entries: readonly KeyEntry[], { width, measure }: Frame): number {
  const swatch = 18;
  let [x, y] = [0, 10];
  for (const { text, colour } of entries) {
    const needed = swatch + 7 + measure(text, type.label, 600);
    if (x > 0 && x + needed > width) [x, y] = [0, y + 22];
    draw(svg, 'path', { d: `M${x} ${y}h${swatch}`, stroke: colour, 'stroke-width': stroke.bar });
    drawLabel(svg, { x: x + swatch + 7, y, text, weight: 600 });
    x += needed + 24;
  }
  return entries.length === 0 ? 0 : y + 20;
}

/** Years stand under their marks, inside the panel; what would touch its neighbours is left out, but never the last. */
function drawYears(group: SVGElement, panel: Panel<unknown>, ticks: readonly number[], y: number, wide: number): void {
  const { x, left, right } = panel;
  const placed = ticks.map((year) => ({ year, at: Math.max(left + wide / 2, Math.min(right - wide / 2, x(year))) }));
  const last = placed.at(-1)?.at ?? 0;
  let free = left - 1;
  for (const { year, at } of placed) {
    if (at !== last && (at - wide / 2 < free || at + wide * 1.5 + spacing > last + wide)) continue;
    // At an edge the text grows inwards, so that it stays inside in a wider face, too.
    const anchor = at === left + wide / 2 ? 'start' : at === right - wide / 2 ? 'end' : 'middle';
    const end = anchor === 'start' ? left : anchor === 'end' ? right : at;
    drawLabel(group, { x: end, y, text: String(year), size: type.tick, anchor, align: 'top' });
    free = at + wide / 2 + spacing;
  }
}

/** Draws the ground of every panel: its name, its hairlines, its years. The marks are the caller's. */
export function drawFacets<Row>(frame: Frame, facets: Facets<Row>): { svg: SVGElement; panels: Panel<Row>[] } {
  const { layout, width, measure } = frame;
  const { panels, name, aside, height, years, yearTicks, values, hairlines, format, key = [] } = facets;
  const across = facets.across?.[layout] ?? columns[layout];
  const panelWidth = (width - gap[layout] * (across - 1)) / across;
  const head = room.name + (aside === undefined ? 0 : room.aside);
  const step = head + room.above + height + room.years + room.between;
  const svg = createSvg(frame, 0);
  const top = drawKey(svg, key, frame);
  const bottomEdge = top + step * Math.ceil(panels.length / across) - room.between;
  svg.setAttribute('viewBox', `0 0 ${width} ${Math.ceil(bottomEdge)}`);
  // Texts and lines of one look share a group, which says it once.
  const names = draw(svg, 'g', { 'font-weight': 600 });
  const lines: string[] = [];
  const bases: string[] = [];
  const quiet = draw(svg, 'g', { fill: ink.quiet });
  const labels =
    facets.inset === true ? panels.flatMap(hairlines).map((value) => measure(format(value), type.tick) + 8) : [];
  const inset = Math.ceil(Math.max(0, ...labels));
  // Whole and half px keep hundreds of marks short; years stay equally far apart.
  const yearStep = Math.floor((2 * (panelWidth - inset - 2 * edge)) / (years[1] - years[0])) / 2;
  const placed = panels.map((rows, index): Panel<Row> => {
    const left = Math.round((index % across) * (panelWidth + gap[layout]));
    const start = left + inset + edge;
    const under = top + Math.floor(index / across) * step;
    const bottom = under + head + room.above + height;
    const right = left + Math.floor(panelWidth);
    const y = scaleLinear()
      .domain(values(rows))
      .rangeRound([bottom, bottom - height]);
    const x = scaleLinear([...years], [start, start + yearStep * (years[1] - years[0])]);
    const panel: Panel<Row> = { rows, left, right, x, y };
    drawLabel(names, { x: left, y: under, text: name(rows), align: 'top' });
    const beside = aside?.(rows);
    if (beside !== undefined)
      drawLabel(quiet, { x: left, y: under + room.name, text: beside, size: type.tick, align: 'top' });
    for (const value of hairlines(rows)) {
      lines.push(`M${left} ${y(value)}H${right}`);
      drawLabel(quiet, { x: left, y: y(value) - 2, text: format(value), size: type.tick, align: 'bottom' });
    }
    bases.push(`M${left} ${y(0)}H${right}`);
    drawYears(quiet, panel, yearTicks, bottom + 3, measure('2021', type.tick));
    return panel;
  });
  // Below the marks, which come later, and the same in every panel.
  if (lines.length > 0) draw(svg, 'path', { d: lines.join(''), fill: 'none', stroke: ink.rule });
  draw(svg, 'path', { d: bases.join(''), fill: 'none', stroke: ink.faint });
  return { svg, panels: placed };
}
