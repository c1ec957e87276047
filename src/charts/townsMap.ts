// Where the towns of 2012 lie, and which of them the list still holds.
import { type GeoProjection, geoConicEqualArea, geoPath } from 'd3-geo';
import type { Chart, Frame } from './chart.ts';
import { type Attributes, createSvg, draw } from './element.ts';
import { ink, type } from './ink.ts';
import { drawLabel } from './label.ts';
import { outlinePath } from './outlinePath.ts';
import { placeLabels } from './placeLabels.ts';
import { separate } from './separate.ts';
import { mapRows, statuses, type MapRow, type Status } from './townsMapRows.ts';

const keyLine = 20;

function nameOf({ town }: MapRow): string {
  return town.name;
}

const radius: Readonly<Record<Frame['layout'], number>> = { narrow: 4, medium: 4.5, wide: 5.5 };
/** px from the middle of a mark to its name: beside it, or at the end of a line. */
const distances: Readonly<Record<Frame['layout'], readonly number[]>> = {
  narrow: [7, 14, 22, 32, 44, 58],
  medium: [9, 19, 31, 45],
  wide: [10, 20, 34],
};
/** px above the country, for names that find no place inside. */
const north: Readonly<Record<Frame['layout'], number>> = { narrow: 16, medium: 0, wide: 0 };
const rim = { stroke: ink.text, 'stroke-width': 1.5 } as const;
const looks: Readonly<Record<Status, Attributes>> = {
  listed: { fill: ink.counted },
  eliminated: { fill: ink.paper, ...rim },
  removed: { fill: ink.faint, ...rim },
};

interface Town {
  row: MapRow;
  x: number;
  y: number;
}

/** What makes a link of a mark. */
export interface MapLinks {
  /** The address of a town's page. */
  href(town: string): string;
  /** What the link is called: the name of the town and more. */
  name(row: MapRow, name: string): string;
}

/** px around a mark that still count as the mark, where no other is near. */
const reach = 14;

/** Towns at their points in px; those without a coordinate are only in the table. */
function locate(rows: readonly MapRow[], projection: GeoProjection): Town[] {
  return rows.flatMap((row) => {
    const { lat, lon } = row.town;
    const point = lat === undefined || lon === undefined ? null : projection([lon, lat]);
    return point === null ? [] : [{ row, x: point[0], y: point[1] }];
  });
}

/** Towns off the list choose the place of their name first, then those in a crowd. */
function orderOf(towns: readonly Town[]): Town[] {
  const nearest = (town: Town): number =>
    Math.min(...towns.filter((other) => other !== town).map((other) => Math.hypot(other.x - town.x, other.y - town.y)));
  const rank = ({ row }: Town): number => (row.status === 'listed' ? 1 : 0);
  return towns.toSorted((a, b) => rank(a) - rank(b) || nearest(a) - nearest(b));
}

/** `parentOf` gives the element that holds the name of a town. */
function drawNames(parentOf: (town: string) => SVGElement, towns: readonly Town[], frame: Frame, height: number): void {
  const { layout, width, measure } = frame;
  const size = type.tick;
  const texts = orderOf(towns).map(({ row, x, y }) => {
    const text = nameOf(row);
    const weight: 400 | 600 = row.status === 'removed' ? 600 : 400;
    return { x, y, key: row.key, text, weight, width: measure(text, size, weight), height: size * 1.1 };
  });
  const places = placeLabels(texts, { width, height, radius: radius[layout] + 1, distances: distances[layout] });
  for (const [index, { x, y, key, text, weight }] of texts.entries()) {
    const place = places[index];
    if (place === undefined) continue;
    const { lead } = place;
    const parent = parentOf(key);
    if (lead !== undefined) draw(parent, 'line', { x1: x, y1: y, x2: lead.x, y2: lead.y, stroke: ink.quiet });
    drawLabel(parent, { x: place.x, y: place.y, text, size, weight, anchor: place.anchor });
  }
}

function drawKey(svg: SVGElement, rows: readonly MapRow[], { words }: Frame, top: number): void {
  for (const [index, status] of statuses.entries()) {
    const y = top + (index + 0.5) * keyLine;
    const count = rows.filter((row) => row.status === status).length;
    draw(svg, 'circle', { cx: 7, cy: y, r: radius.wide, ...looks[status] });
    drawLabel(svg, { x: 20, y, text: words.say(`chart.towns-map.key.${status}`, { count }), size: type.tick });
  }
}

function drawMarks(svg: SVGElement, towns: readonly Town[], frame: Frame, height: number): void {
  drawNames(() => svg, towns, frame, height);
  for (const status of statuses) {
    const group = draw(svg, 'g', looks[status]);
    for (const { row, x, y } of towns.filter((town) => town.row.status === status)) {
      draw(group, 'circle', { cx: x, cy: y, r: radius[frame.layout], 'data-row': row.key });
    }
  }
}

/** Marks and names in links, by name; a finger may miss a mark by as much as leaves room for its neighbours. */
function drawLinks(svg: SVGElement, towns: readonly Town[], frame: Frame, height: number, links: MapLinks): void {
  const { words, layout } = frame;
  const byName = towns.toSorted((a, b) => words.compare(nameOf(a.row), nameOf(b.row)));
  const anchors = new Map(
    byName.map((town) => {
      const { row, x, y } = town;
      const near = towns.filter((other) => other !== town).map((other) => Math.hypot(other.x - x, other.y - y) / 2);
      const anchor = draw(svg, 'a', { href: links.href(row.key) });
      draw(anchor, 'title', {}, links.name(row, nameOf(row)));
      draw(anchor, 'circle', { cx: x, cy: y, r: Math.min(reach, ...near), fill: 'none', 'pointer-events': 'all' });
      draw(anchor, 'circle', { cx: x, cy: y, r: radius[layout], ...looks[row.status], 'data-row': row.key });
      return [row.key, anchor] as const;
    }),
  );
  drawNames((town) => anchors.get(town) ?? svg, towns, frame, height);
}

function drawMap(rows: readonly MapRow[], frame: Frame, links?: MapLinks): SVGElement {
  const { layout, width } = frame;
  const [first] = rows;
  if (first === undefined) throw new Error('towns-map: no town is on the list of 2012');
  // Equal areas, between the two parallels that hold most of the country.
  const projection = geoConicEqualArea()
    .parallels([43, 53])
    .rotate([-67, 0])
    .fitWidth(width - 2, first.outline);
  const [left, top] = projection.translate();
  projection.translate([left, top + north[layout]]);
  const bottom = Math.ceil(geoPath(projection).bounds(first.outline)[1][1]) + 2;
  // The key begins beside the southern tip, where the map is empty.
  const key = bottom - { narrow: -8, medium: 8, wide: 28 }[layout];
  const svg = createSvg(frame, key + statuses.length * keyLine);
  const step = layout === 'narrow' ? 2.5 : 3;
  draw(svg, 'path', {
    d: outlinePath(first.outline, projection, step),
    fill: ink.rule,
    'fill-opacity': 0.45,
    stroke: ink.faint,
  });
  const r = radius[layout];
  const towns = separate(locate(rows, projection), r * 2 + 1);
  if (links === undefined) drawMarks(svg, towns, frame, bottom);
  else drawLinks(svg, towns, frame, bottom, links);
  drawKey(svg, rows, frame, key);
  return svg;
}

export const townsMap: Chart<MapRow> = {
  id: 'towns-map',
  topic: 'people',
  places: ['monotowns-27', 'monotowns-20'],
  signs: [],
  rows: mapRows,
  columns: [
    { id: 'town', label: (words) => words.say('chart.towns-map.town'), value: (row) => row.town.name_en, text: nameOf },
    {
      id: 'status',
      label: (words) => words.say('chart.towns-map.status'),
      value: (row) => row.status,
      text: (row, words) => words.say(`chart.towns-map.status.${row.status}`),
    },
    { id: 'industry', label: (words) => words.say('chart.towns-map.industry'), value: (row) => row.town.industry },
    { id: 'latitude', label: (words) => words.say('chart.towns-map.latitude'), value: (row) => row.town.lat },
    { id: 'longitude', label: (words) => words.say('chart.towns-map.longitude'), value: (row) => row.town.lon },
  ],
  draw: (rows, frame) => drawMap(rows, frame),
};

/** The same map, each of its marks a link. */
export function createLinkedMap(links: MapLinks): Chart<MapRow> {
  return { ...townsMap, draw: (rows, frame) => drawMap(rows, frame, links) };
}
