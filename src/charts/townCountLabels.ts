// The words in the drawing of a town's people: the numbers that matter and the names of the territories, where there is room.
import type { Frame } from './chart.ts';
import { type Box, type Spot, findRoom } from './findRoom.ts';
import { ink, radius, type } from './ink.ts';
import { drawLabel } from './label.ts';
import type { TimePlot } from './timePlot.ts';
import type { Territory, TownCount } from './townCountRows.ts';

interface Ground {
  inset: number;
  /** px of the upper edge for words. */
  top: number;
  valueTicks: readonly number[];
}
interface Point {
  x: number;
  y: number;
}

/** The colour of a territory, in words and marks. */
export const territoryInk: Readonly<Record<Territory, string>> = {
  town: ink.counted,
  administration: ink.text,
  unstated: ink.quiet,
};
const line = type.label * 1.1;
/** px from a mark to its number. */
const gap = radius.mark + 4;
/** How far a name may stand from the marks that it names, px. */
const reach = [16, 22, 28, 36, 46, 58, 72, 90, 110, 130];

function around({ x, y }: Point): Spot[] {
  const [high, low] = [y - gap - line / 2, y + gap + line / 2];
  return [
    { x, y: high, anchor: 'middle' },
    { x, y: low, anchor: 'middle' },
    { x: x + gap, y: high, anchor: 'end' },
    { x: x + gap, y: low, anchor: 'end' },
    { x: x - gap, y: high, anchor: 'start' },
    { x: x - gap, y: low, anchor: 'start' },
    { x: x - gap - 2, y, anchor: 'end' },
    { x: x + gap + 2, y, anchor: 'start' },
    { x, y: high - 14, anchor: 'middle' },
    { x: x + gap, y: low + 14, anchor: 'end' },
  ];
}

/** Above or below the marks of a territory, the nearest first; the town proper, as the smaller, below. */
function* beside(points: readonly Point[], territory: Territory): Generator<Spot> {
  const side = territory === 'administration' ? -1 : 1;
  const middle = points.length / 2;
  const inner = points.toSorted((a, b) => Math.abs(points.indexOf(a) - middle) - Math.abs(points.indexOf(b) - middle));
  for (const direction of [side, -side]) {
    for (const distance of reach) {
      for (const { x, y } of inner) {
        for (const anchor of ['middle', 'start', 'end'] as const) yield { x, y: y + direction * distance, anchor };
      }
    }
  }
}

function squareAt({ x, y }: Point, r: number): Box {
  return { left: x - r, right: x + r, top: y - r, bottom: y + r };
}

/** Marks, the lines between them and the numbers at the hairlines: where no word may stand. */
function takenBy(rows: readonly TownCount[], { x, y }: TimePlot, ground: Ground): Box[] {
  const marks = rows.map((row) =>
    squareAt({ x: x(row.at), y: y(row.people) }, row.kind === 'census' ? radius.mark : radius.small),
  );
  const joined = Map.groupBy(
    rows.filter((row) => row.line !== undefined),
    (row) => row.line,
  );
  const steps = [...joined.values()].flatMap((group) =>
    group.slice(1).flatMap((to, index) => {
      const from = group[index] ?? to;
      return Array.from({ length: 24 }, (_, part) => part / 24).map((share) =>
        squareAt(
          {
            x: x(from.at) + (x(to.at) - x(from.at)) * share,
            y: y(from.people) + (y(to.people) - y(from.people)) * share,
          },
          2,
        ),
      );
    }),
  );
  const numbers = ground.valueTicks
    .slice(1)
    .map((tick) => ({ left: 0, right: ground.inset, top: y(tick) - 18, bottom: y(tick) }));
  return [...marks, ...steps, ...numbers];
}

/** The first and the last count of a territory, and the census of 1999 between them. */
function telling(rows: readonly TownCount[]): TownCount[] {
  const turn = rows.filter(({ kind, date }) => kind === 'census' && date === '1999');
  const picked = [rows.at(-1), rows[0], ...(turn.length === 1 ? turn : [])];
  return [...new Set(picked)].filter((row) => row !== undefined);
}

/** Sets the numbers, then the names; a number without room is left to the table, a name always finds some. */
export function drawTownLabels(rows: readonly TownCount[], frame: Frame, plot: TimePlot, ground: Ground): void {
  const { width, measure, words } = frame;
  const taken = takenBy(rows, plot, ground);
  const pointOf = (row: TownCount): Point => ({ x: plot.x(row.at), y: plot.y(row.people) });
  const bounds: Box = { left: 0, right: width, top: ground.top, bottom: plot.y(0) - 2 };
  const set = (text: string, spots: Iterable<Spot>, fill: string): void => {
    const spot = findRoom({ width: measure(text, type.label, 600) + 4, height: line }, spots, taken, bounds);
    if (spot !== undefined) drawLabel(plot.svg, { ...spot, text, weight: 600, fill, halo: true });
  };
  const territories = (['town', 'administration', 'unstated'] as const).map((territory) => ({
    territory,
    own: rows.filter((row) => row.territory === territory),
  }));
  for (const { territory, own } of territories) {
    if (territory === 'unstated') continue;
    for (const row of telling(own)) set(words.number(row.people), around(pointOf(row)), territoryInk[territory]);
  }
  for (const { territory, own } of territories) {
    if (own.length === 0) continue;
    set(words.say(`towns.counts.name.${territory}`), beside(own.map(pointOf), territory), territoryInk[territory]);
  }
}
