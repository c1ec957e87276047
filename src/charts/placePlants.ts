// Where the words and bars of each plant stand in the chart of capacity, and how long its bars are.
import { sum } from 'd3-array';
import type { Words } from '../language/words.ts';
import { wrapText } from '../language/wrapText.ts';
import type { CapacityRow } from './capacityRows.ts';
import type { Frame } from './chart.ts';
import { leading, type } from './ink.ts';
import { qualify } from './qualify.ts';

/** px: height of the outline, and of the line of words above. */
export const outline = 26;
const above = 22;
/** px from the left edge to the bars. */
export const barsLeft = { narrow: 0, medium: 0, wide: 190 } as const;

/** A row as a part of its plant's promised year, which is 1; its bar stands around `y`, px. */
export interface Part extends CapacityRow {
  from: number;
  to: number;
  y: number;
  label: string;
}

export interface Plant {
  parts: readonly Part[];
  /** px of the plant and of the words above and below its bars. */
  top: number;
  head: { y: number; lines: readonly string[] };
  made: { y: number; lines: readonly string[] };
}

/** What the outline stands for: a year at the capacity that was announced, or the year aimed at. */
function sayYear({ plant, claim }: CapacityRow, words: Words): string {
  const [start = '', end] = claim.period.text.split('/').map((date) => words.period(date.slice(0, 7)));
  if (plant === 'appliance-plant') return words.say('chart.plant-capacity.target', { year: start });
  if (end !== undefined) return words.say('chart.plant-capacity.year-between', { start, end });
  return words.say('chart.plant-capacity.year', { when: start });
}

function sayMade({ claim, product }: CapacityRow, words: Words): string {
  return qualify(claim, words.say(`chart.plant-capacity.${product}`, { number: words.short(claim.value) }), words);
}

/** Promises stand one after another; what was made begins again at zero. */
function partsOf(rows: readonly CapacityRow[], y: number, words: Words): Part[] {
  const year = sum(
    rows.filter(({ sign }) => sign === 'promised'),
    ({ claim }) => claim.value,
  );
  let end = 0;
  return rows.map((row) => {
    const from = row.sign === 'promised' ? end : 0;
    end = from + row.claim.value / year;
    return { ...row, from, to: end, y, label: sayMade(row, words) };
  });
}

/** The plants one under another, and the px where they end. */
export function placePlants(rows: readonly CapacityRow[], frame: Frame): { plants: Plant[]; bottom: number } {
  const { words, layout, measure, width } = frame;
  const room = width - barsLeft[layout];
  let top = 1;
  const plants = [...Map.groupBy(rows, ({ plant }) => plant).values()].flatMap((own): Plant[] => {
    const [first, made] = [own[0], own.findLast(({ sign }) => sign === 'counted')];
    if (first === undefined || made === undefined) return [];
    const head = {
      y: top + (layout === 'wide' ? 12 : 32),
      lines: wrapText(measure, sayYear(first, words), type.tick, room),
    };
    const middle = head.y + head.lines.length * type.tick * leading + 2 + above + outline / 2;
    const said = words.say('chart.plant-capacity.made', {
      products: sayMade(made, words),
      year: made.claim.period.start.slice(0, 4),
    });
    const below = { y: middle + outline / 2 + 4, lines: wrapText(measure, said, type.label, room, 600) };
    const plant = { parts: partsOf(own, middle, words), top, head, made: below };
    top = below.y + below.lines.length * type.label * leading + 16;
    return [plant];
  });
  return { plants, bottom: top };
}
