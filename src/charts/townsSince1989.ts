// The towns with a census of 1989, each from there to its latest count, on scales on which all begin at one height.
import type { Claim } from '../evidence/rows.ts';
import type { Registry } from '../evidence/registry.ts';
import type { Chart, Evidence, Frame } from './chart.ts';
import { drawDots, drawLines, type Point, runsOf } from './facetMarks.ts';
import { drawFacets, type Panel } from './facets.ts';
import { ink, radius, type } from './ink.ts';
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
  return groups.flatMap((group): Row[] => {
    const [claim] = group;
    if (claim === undefined) return [];
    const at = placeOf(claim);
    const alone = claim.status !== 'census' || at > lastJoined;
    const disputed = groups.filter(([other]) => other?.period.text === claim.period.text).length > 1;
    if (disputed) run += 1;
    return [
      {
        key: claim.id.replace('population.', ''),
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

function drawCounts(svg: SVGElement, { rows, x, y, right }: Panel<Row>, { words, measure }: Frame): void {
  const [first] = rows;
  const last = rows.reduce((a, b) => (b.at > a.at ? b : a));
  if (first === undefined) return;
  const place = ({ at, claim, key }: Row): Point => ({ x: x(at), y: y(claim.value), key });
  drawLines(
    svg,
    [
      [
        { x: x(START), y: y(first.start) },
        { x: x(2026), y: y(first.start) },
      ],
    ],
    { stroke: ink.faint, 'stroke-width': 1, 'stroke-dasharray': '2 3' },
  );
  drawLines(
    svg,
    runsOf(rows).map((run) => run.map(place)),
  );
  drawDots(svg, rows.filter(({ estimate }) => !estimate).map(place), radius.small + 0.75);
  drawDots(svg, rows.filter(({ estimate }) => estimate).map(place), radius.small - 1);
  const grown = last.claim.value >= first.start;
  const label = { size: type.tick, halo: true } as const;
  drawLabel(svg, {
    ...label,
    x: x(START) - 4,
    y: y(first.claim.value) + (grown ? 8 : -8),
    text: words.number(first.claim.value),
    fill: ink.quiet,
    align: grown ? 'top' : 'bottom',
  });
  const text = words.number(last.claim.value);
  const below = !grown && y(last.claim.value) + 26 < y(0);
  drawLabel(svg, {
    ...label,
    x: Math.min(x(last.at), right - measure(text, type.tick, 600) / 2),
    y: y(last.claim.value) + (below ? 8 : -8),
    text,
    weight: 600,
    fill: ink.counted,
    anchor: 'middle',
    align: below ? 'top' : 'bottom',
  });
}

const height: Readonly<Record<Frame['layout'], number>> = { narrow: 104, medium: 108, wide: 108 };

function drawTowns(rows: readonly Row[], frame: Frame): SVGElement {
  const { words } = frame;
  const most = Math.max(...rows.map(({ claim, start }) => claim.value / start));
  const { svg, panels } = drawFacets(frame, {
    panels: byTown(rows),
    name: (panel) => panelName(panel, words),
    height: height[frame.layout],
    years: [START, 2026],
    yearTicks: [1989, 1999, 2009, 2021],
    values: ([first]) => [0, most * (first?.start ?? 1)],
    hairlines: () => [],
    format: (value) => words.number(value),
  });
  for (const panel of panels) drawCounts(svg, panel, frame);
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
