// The lines of a choice as SVG text: cut at breaks, hollow where preliminary, a cross where a value looks wrong, names at the ends.
import type { Choice, Surroundings } from './compareTownsData.ts';
import { type Line, type Point, partsOf, shownOf, yearsOf } from './compareTownsLines.ts';
import { escape, formatTick } from './compareTownsWords.ts';

/** px: the page shows the one that fits, as it does with every chart. */
const layouts = {
  narrow: { width: 340, height: 330, ticks: 4, years: 3 },
  medium: { width: 620, height: 370, ticks: 5, years: 6 },
  wide: { width: 940, height: 420, ticks: 5, years: 9 },
} as const;
export type Layout = keyof typeof layouts;
const top = 20;
const bottom = 28;
/** px that a letter of a name or number takes, a little more than it does. */
const letter = 8;
/** The same of a bold name in a reader's own face. */
const boldLetter = 9.5;
const lineHeight = 17;

/** At most about `count` round steps that span from zero, or the least, to the most. */
export function roundTicks(least: number, most: number, count: number): number[] {
  const rough = (most - least || 1) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5].find((size) => size * power >= rough) ?? 10);
  const first = Math.floor(least / step + 1e-9);
  const last = Math.ceil(most / step - 1e-9);
  return Array.from({ length: last - first + 1 }, (_, place) => Number(((first + place) * step).toPrecision(12)));
}

/** Moves names apart that would overlap, from the top down and then back up into the drawing. */
export function spread(wanted: readonly number[], gap: number, last: number): number[] {
  const order = wanted.map((y, place) => ({ y, place })).toSorted((a, b) => a.y - b.y);
  for (const [place, one] of order.entries()) one.y = Math.max(one.y, (order[place - 1]?.y ?? -Infinity) + gap);
  for (const [place, one] of [...order.entries()].toReversed())
    one.y = Math.min(one.y, (order[place + 1]?.y ?? last + gap) - gap);
  const placed = [...wanted];
  for (const { y, place } of order) placed[place] = y;
  return placed;
}

const round = (px: number): number => Math.round(px * 10) / 10;

/** A shape for each town, so that lines stay apart without colour. */
const shapes = [
  'm-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0z',
  'm-4-4h8v8h-8z',
  'm0-5.5l5.5 9.5h-11z',
  'm0-5.5l5.5 5.5l-5.5 5.5l-5.5-5.5z',
] as const;

/** A value that no line leads to. */
const speck = 'm-2 0a2 2 0 1 0 4 0a2 2 0 1 0-4 0z';

interface Scales {
  x(year: number): number;
  y(value: number): number;
}

function drawLine(line: Line, slot: number, choice: Choice, { x, y }: Scales): string {
  const at = (point: Point) => `${round(x(point.year))} ${round(y(shownOf(point, choice) ?? 0))}`;
  const [first] = line.points;
  const paths = partsOf(line, choice).map((part) => {
    const [only] = part;
    if (part.length > 1 || only === undefined) return `<path d="M${part.map(at).join('L')}"/>`;
    return `<path class="point" d="M${at(only)}${speck}"/>`;
  });
  const odd = line.points.flatMap((point) => {
    if (shownOf(point, choice) === undefined) return [];
    if (point.flag === 'suspect') return [`<path d="M${at(point)}m-3.5-3.5l7 7m0-7l-7 7"/>`];
    return point.flag === 'preliminary' ? [`<path class="hollow" d="M${at(point)}${shapes[slot] ?? ''}"/>`] : [];
  });
  // Where every year stands alone, the gaps say it.
  const isCut = first !== undefined && line.broken && line.points.length > 1 && shownOf(first, choice) !== undefined;
  const cut = isCut
    ? `<path class="cut" d="M${round(x(first.year - 0.5))} ${round(y(shownOf(first, choice) ?? 0))}m0-13v26"/>`
    : '';
  return cut + paths.join('') + odd.join('');
}

/** The last drawn point of a town in any of its lines. */
function endOf(lines: readonly Line[], choice: Choice): Point | undefined {
  const points = lines.flatMap((line) => partsOf(line, choice).flat());
  return points.toSorted((a, b) => b.year - a.year)[0];
}

/** The `<svg>` in one layout; empty where there is nothing to draw. */
export function drawComparison(lines: readonly Line[], choice: Choice, page: Surroundings, layout: Layout): string {
  const { width, height, ticks: count, years: yearCount } = layouts[layout];
  const values = lines.flatMap(({ points }) => points.flatMap((point) => shownOf(point, choice) ?? []));
  const years = yearsOf(lines);
  const [firstYear, lastYear] = [years[0], years.at(-1)];
  if (values.length === 0 || firstYear === undefined || lastYear === undefined) return '';
  const ticks = roundTicks(Math.min(0, ...values), Math.max(0, ...values), count);
  const [least = 0, most = 1] = [ticks[0], ticks.at(-1)];
  const names = choice.towns.map((town) => page.towns[town] ?? town);
  const left = Math.max(...ticks.map((tick) => formatTick(tick, page).length)) * letter + 6;
  const right = width - Math.max(...names.map((name) => name.length)) * boldLetter - 14;
  const span = lastYear - firstYear || 1;
  const scales: Scales = {
    x: (year) => left + ((year - firstYear) / span) * (right - left),
    y: (value) => top + ((most - value) / (most - least)) * (height - top - bottom),
  };
  const ground = ticks.map((tick) => {
    const y = round(scales.y(tick));
    return `<path class="${tick === 0 ? 'zero' : 'tick'}" d="M0 ${y}H${round(right)}"/><text x="0" y="${y - 4}">${escape(formatTick(tick, page))}</text>`;
  });
  const step = [1, 2, 5, 10, 20].find((size) => span / size <= yearCount) ?? 50;
  const isFree = (year: number) => Math.min(year - firstYear, lastYear - year) >= step * 0.7;
  const marked = years.filter((year) => year % step === 0 && isFree(year));
  const below = [...new Set([firstYear, ...marked, lastYear])].map(
    (year) => `<text x="${round(scales.x(year))}" y="${height - 8}" text-anchor="middle">${year}</text>`,
  );
  const ends = choice.towns.flatMap((town, slot) => {
    const own = lines.filter((line) => line.town === town);
    const end = endOf(own, choice);
    return end === undefined ? [] : [{ slot, own, end, y: scales.y(shownOf(end, choice) ?? 0) }];
  });
  const placed = spread(
    ends.map(({ y }) => y),
    lineHeight,
    height - bottom,
  );
  const drawn = ends.map(({ slot, own, end, y }, place) => {
    const mark = `M${round(scales.x(end.year))} ${round(y)}${shapes[slot] ?? ''}`;
    const kind = end.flag === 'preliminary' ? 'hollow' : 'point';
    const name = `<text x="${round(right + 12)}" y="${round((placed[place] ?? y) + 4.5)}">${escape(names[slot] ?? '')}</text>`;
    const paths = own.map((line) => drawLine(line, slot, choice, scales)).join('');
    return `<g class="line line-${slot + 1}">${paths}<path class="${kind}" d="${mark}"/>${name}</g>`;
  });
  return `<svg class="chart chart-${layout}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="compare-title">${ground.join('')}${below.join('')}${drawn.join('')}</svg>`;
}
