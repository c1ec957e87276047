// The towns with a census of 1989, each from there to its latest count, on scales on which all begin at one height.
import type { Claim } from '../evidence/rows.ts';
import type { Registry } from '../evidence/registry.ts';
import type { Chart, Evidence, Frame } from './chart.ts';
import { draw } from './element.ts';
import { drawDots, drawLines, type Point, runsOf } from './facetMarks.ts';
import { drawFacets, type Panel } from './facets.ts';
import { halo, ink, radius, type } from './ink.ts';
import { drawLabel } from './label.ts';
import { middleOf } from './townCountRows.ts';
import { byTown, panelName, townColumn, townsOf, type TownRow } from './townYears.ts';

interface Row extends TownRow {
  claim: Claim;
  /** A year with a fraction. */
  at: number;
  /** The count of 1989, by which the panel is scaled. */
  start: number;
  estimate: boolean;
  /** Only the censuses up to 2009 are joined, and only where the sources agree on them. */
  line: string | undefined;
}

const START = 1989;
/** The year after the latest counts. */
const END = 2026;
/** The last census to which a line leads: the counts before and after that of 2021 do not fit together. */
const lastJoined = 2009;

/** The census of a year stands at its start, other counts in the middle of their period. */
function placeOf({ period, status }: Claim): number {
  const middle = middleOf(period.start, period.end);
  return status === 'census' && middle < lastJoined + 1 ? Math.floor(middle) : middle;
}

/** Censuses since 1989 and the latest count of the town proper; pages that print the same are one row. */
function rowsOf(town: Row['town'], registry: Registry): Row[] {
  const counts = registry
    .claimsOf('population', town.id)
    .filter(({ scope, period }) => scope === 'town' && period.end >= String(START));
  const latest = counts.reduce<Claim | undefined>(
    (last, claim) => (last === undefined || claim.period.end > last.period.end ? claim : last),
    undefined,
  );
  const shown = counts.filter((claim) => claim.status === 'census' || claim === latest);
  const groups = [...Map.groupBy(shown, ({ period, value }) => `${period.text} ${value}`).values()];
  const start = shown.find(({ period, status }) => status === 'census' && period.text === String(START));
  if (start === undefined) return [];
  let run = 0;
  return groups.flatMap((group, index): Row[] => {
    const [claim] = group;
    if (claim === undefined) return [];
    const at = placeOf(claim);
    const alone = claim.status !== 'census' || at > lastJoined;
    const disputed = groups.filter(([other]) => other?.period.text === claim.period.text).length > 1;
    if (disputed) run += 1;
    return [
      {
        key: `${town.id}-${claim.period.text.slice(0, 4)}${disputed ? `-${index}` : ''}`,
        claims: group.map(({ id }) => id),
        town,
        claim,
        at,
        start: start.value,
        estimate: claim.status === 'estimate',
        line: alone || disputed ? undefined : `${town.id} ${run}`,
      },
    ];
  });
}

/** How many people there were at first and at last, on the side of the dot where there is room. */
function drawEnds(
  panel: Panel<Row>,
  [starts, ends]: readonly [SVGElement, SVGElement],
  { words, measure }: Frame,
): void {
  const { rows, x, y, right } = panel;
  const [first] = rows;
  const last = rows.reduce((a, b) => (b.at > a.at ? b : a));
  if (first === undefined) return;
  const grown = last.claim.value >= first.start;
  drawLabel(starts, {
    x: x(START) - 4,
    y: y(first.claim.value) + (grown ? 8 : -8),
    text: words.number(first.claim.value),
    size: type.tick,
    align: grown ? 'top' : 'bottom',
  });
  const text = words.number(last.claim.value);
  const below = !grown && y(last.claim.value) + 26 < y(0);
  const isAtEdge = x(last.at) + measure(text, type.tick, 600) / 2 > right;
  drawLabel(ends, {
    x: isAtEdge ? right : x(last.at),
    y: y(last.claim.value) + (below ? 8 : -8),
    text,
    size: type.tick,
    anchor: isAtEdge ? 'end' : 'middle',
    align: below ? 'top' : 'bottom',
  });
}

/** A dotted line at the count of 1989, by which growing and shrinking are told apart. */
function levelOf({ rows: [first], x, y }: Panel<Row>): Omit<Point, 'key'>[] {
  const level = y(first?.start ?? 0);
  return [x(START), x(END)].map((at) => ({ x: at, y: level }));
}

const height: Readonly<Record<Frame['layout'], number>> = { narrow: 104, medium: 108, wide: 108 };

function drawTowns(rows: readonly Row[], frame: Frame): SVGElement {
  const { words } = frame;
  const most = Math.max(...rows.map(({ claim, start }) => claim.value / start));
  const { svg, panels } = drawFacets(frame, {
    panels: byTown(rows, words),
    name: (panel) => panelName(panel),
    height: height[frame.layout],
    years: [START, END],
    yearTicks: [1989, 1999, 2009, 2021],
    values: ([first]) => [0, most * (first?.start ?? 1)],
    hairlines: () => [],
    format: (value) => words.number(value),
  });
  const place =
    ({ x, y }: Panel<Row>) =>
    ({ at, claim, key }: Row): Point => ({ x: x(at), y: y(claim.value), key });
  const dots = (estimate: boolean) =>
    panels.flatMap((panel) => panel.rows.filter((row) => row.estimate === estimate).map(place(panel)));
  drawLines(svg, panels.map(levelOf), { stroke: ink.faint, 'stroke-width': 1, 'stroke-dasharray': '2 3' });
  drawLines(
    svg,
    panels.flatMap((panel) => runsOf(panel.rows).map((run) => run.map(place(panel)))),
  );
  drawDots(svg, dots(false), radius.small + 0.75);
  drawDots(svg, dots(true), radius.small - 1);
  const ends = [
    draw(svg, 'g', { ...halo, fill: ink.quiet }),
    draw(svg, 'g', { ...halo, fill: ink.counted, 'font-weight': 600 }),
  ] as const;
  for (const panel of panels) drawEnds(panel, ends, frame);
  return svg;
}

export const townsSince1989: Chart<Row> = {
  id: 'towns-since-1989',
  topic: 'people',
  places: ['monotowns-27'],
  signs: [],
  rows: ({ registry }: Evidence) => townsOf(registry).flatMap((town) => rowsOf(town, registry)),
  columns: [
    townColumn,
    {
      id: 'date',
      label: (words) => words.say('chart.towns.date'),
      value: ({ claim }) => claim.period.text,
      text: ({ claim }, words) => words.period(claim.period.text),
    },
    {
      id: 'people',
      label: (words) => words.say('chart.towns.people'),
      value: ({ claim }) => claim.value,
      unit: 'people',
    },
    {
      id: 'kind',
      label: (words) => words.say('chart.towns.kind'),
      value: ({ claim }) => claim.status,
      text: ({ claim }, words) =>
        words.say(
          `chart.towns.kind.${claim.status === 'census' || claim.status === 'estimate' ? claim.status : 'statistic'}`,
        ),
    },
  ],
  draw: drawTowns,
};
