// The towns line by line: the columns of words left of the scale, and how high each line stands.
import type { Frame, Layout } from './chart.ts';
import { type Attributes, draw } from './element.ts';
import { ink, type } from './ink.ts';
import { drawLabel } from './label.ts';
import type { TownChange } from './townChangeRows.ts';
import { townName } from './townYears.ts';

/** px: right edges of the two columns of numbers, left edge of the scale, height of a row. */
const columns: Readonly<Record<Layout, { start: number; end: number; scale: number; row: number }>> = {
  narrow: { start: 0, end: 0, scale: 104, row: 36 },
  medium: { start: 158, end: 226, scale: 352, row: 25 },
  wide: { start: 170, end: 250, scale: 400, row: 26 },
};
/** px above the towns with a break, for the words that say so. */
const breakRoom = 34;
/** px of the heads of the columns. */
export const headRoom = 24;
/** px from the left edge to the scale. */
export function scaleStart({ layout }: Frame): number {
  return columns[layout].scale;
}

export interface PlacedTown {
  /** px of its middle. */
  row: TownChange;
  y: number;
}

/** The towns with their places, those with a break apart, and the px where they end. */
export function placeTowns(rows: readonly TownChange[], { layout }: Frame): { placed: PlacedTown[]; bottom: number } {
  const step = columns[layout].row;
  const placed = rows.map((row, index) => ({
    row,
    y: headRoom + (index + 0.5) * step + (row.change === undefined ? breakRoom : 0),
  }));
  return { placed, bottom: Math.max(...placed.map(({ y }) => y)) + step / 2 };
}

/** Texts of one column share their look, which stands once on the group. */
function drawColumn(
  svg: SVGElement,
  placed: readonly PlacedTown[],
  look: Attributes,
  x: number,
  text: (row: TownChange) => string,
  shift = 0,
): void {
  const group = draw(svg, 'g', look);
  for (const { row, y } of placed) drawLabel(group, { x, y: y + shift, text: text(row), size: type.tick });
}

/** `zero` is the px of no change. */
export function drawTownWords(
  svg: SVGElement,
  placed: readonly PlacedTown[],
  { layout, words }: Frame,
  zero: number,
): void {
  const { start, end } = columns[layout];
  const narrow = layout === 'narrow';
  const head = { y: 9, size: type.tick, fill: ink.quiet } as const;
  const broken = placed.find(({ row }) => row.change === undefined);
  if (broken !== undefined) {
    const label = { x: 0, y: broken.y - columns[layout].row / 2 - 4, text: words.say('chart.town-populations.broken') };
    drawLabel(svg, { ...label, size: type.tick, fill: ink.quiet, align: 'bottom', halo: true });
  }
  drawLabel(svg, { ...head, x: zero, text: words.say('chart.town-populations.zero'), anchor: 'middle' });
  drawColumn(svg, placed, { 'font-weight': 600 }, 0, (row) => townName(row), narrow ? -8 : 0);
  if (narrow) {
    const until = (row: TownChange): string =>
      words.say('chart.town-populations.until', { date: row.end.period.end.slice(0, 4) });
    drawColumn(svg, placed, { fill: ink.quiet }, 0, until, 8);
    return;
  }
  drawLabel(svg, { ...head, x: start, text: '1999', anchor: 'end' });
  drawLabel(svg, { ...head, x: end, text: words.say('chart.town-populations.latest'), anchor: 'end' });
  drawColumn(svg, placed, { fill: ink.quiet, 'text-anchor': 'end' }, start, (row) => words.number(row.start.value));
  drawColumn(svg, placed, { 'text-anchor': 'end' }, end, (row) => words.number(row.end.value));
  drawColumn(svg, placed, { fill: ink.quiet }, end + 14, (row) => words.period(row.end.period.text.slice(0, 7)));
}
