// The people of any one town: censuses, estimates and yearly statistics, each territory in its own colour and never in one line.
import * as Plot from '@observablehq/plot';
import { ticks as niceTicks } from 'd3-array';
import type { Chart, Frame } from './chart.ts';
import { radius, stroke, type } from './ink.ts';
import { dotMark } from './signs.ts';
import { createTimePlot } from './timePlot.ts';
import { drawTownLabels, territoryInk } from './townCountLabels.ts';
import { type Territory, type TownCount, townCountRows } from './townCountRows.ts';

const height: Readonly<Record<Frame['layout'], number>> = { narrow: 320, medium: 340, wide: 360 };
const censusYears = [1959, 1970, 1979, 1989, 1999, 2009, 2021];
/** The axis begins no later and ends no earlier than this, so that towns can be held side by side. */
const span = { first: 1989, last: 2025 };
/** px of a point of the yearly sheets. */
const point: Readonly<Record<Frame['layout'], number>> = { narrow: 1.4, medium: 2, wide: 2 };
const place = { x: 'at', y: 'people' } as const;

/** Marks from the least to the most telling: lines, yearly points, small dots, censuses. */
function marksOf(rows: readonly TownCount[], territory: Territory, layout: Frame['layout']): Plot.Markish[] {
  const fill = territoryInk[territory];
  const own = rows.filter((row) => row.territory === territory);
  const joined = own.filter(({ line }) => line !== undefined);
  const [yearly, single] = [own.filter((row) => row.yearly), own.filter((row) => !row.yearly)];
  const censuses = single.filter(({ kind }) => kind === 'census');
  const others = single.filter(({ kind }) => kind !== 'census');
  return [
    Plot.lineY(joined, { ...place, z: 'line', stroke: fill, strokeWidth: stroke.mark }),
    Plot.dot(yearly, { ...place, r: point[layout], fill, ariaLabel: 'key' }),
    dotMark(others, { ...place, r: radius.small, fill }),
    dotMark(censuses, { ...place, fill }),
  ];
}

function drawCounts(rows: readonly TownCount[], frame: Frame): SVGElement {
  const { layout, words } = frame;
  const first = Math.min(span.first, ...rows.map(({ at }) => Math.floor(at)));
  const last = Math.max(span.last, ...rows.map(({ at }) => at));
  const most = Math.max(...rows.map(({ people }) => people));
  const step = niceTicks(0, most, 4)[1] ?? most;
  const valueTicks = Array.from({ length: Math.ceil(most / step) + 1 }, (_, index) => index * step);
  const top = valueTicks.at(-1) ?? most;
  const inset = frame.measure(words.number(top), type.tick) + (layout === 'narrow' ? 6 : 14);
  const plot = createTimePlot(frame, {
    height: height[layout],
    years: [first, last],
    values: [0, top],
    yearTicks: censusYears.filter((year) => year >= first),
    valueTicks,
    format: (value) => words.number(value),
    inset,
    marks: (['unstated', 'administration', 'town'] as const).flatMap((territory) => marksOf(rows, territory, layout)),
  });
  drawTownLabels(rows, frame, plot, { inset, top: plot.y(top) - 16, valueTicks });
  return plot.svg;
}

/** The chart of one town, which is on its page alone and not among the charts with addresses of their own. */
export function createTownCounts(town: string): Chart<TownCount> {
  return {
    id: `town-counts-${town}`,
    topic: 'people',
    places: [town],
    signs: [],
    rows: (evidence) => townCountRows(town, evidence),
    columns: [
      {
        id: 'date',
        label: (words) => words.say('towns.counts.date'),
        value: ({ date }) => date,
        text: ({ date }, words) => words.period(date),
      },
      {
        id: 'people',
        label: (words) => words.say('towns.counts.people'),
        value: ({ people }) => people,
        text: ({ people, qualifier }, words) => {
          const number = words.number(people);
          return qualifier === 'exact' ? number : words.say(`qualifier.${qualifier}`, { quantity: number });
        },
        unit: 'people',
      },
      {
        id: 'territory',
        label: (words) => words.say('towns.counts.territory'),
        value: ({ territory }) => territory,
        text: ({ territory }, words) => words.say(`towns.counts.territory.${territory}`),
      },
      {
        id: 'kind',
        label: (words) => words.say('towns.counts.kind'),
        value: ({ kind }) => kind,
        text: ({ kind, yearly }, words) => words.say(yearly ? 'towns.counts.yearly' : `note.status.${kind}`),
      },
      {
        id: 'caveat',
        label: (words) => words.say('towns.counts.caveat'),
        value: ({ broken, preliminary }) => (broken ? 'new-base' : preliminary ? 'preliminary' : undefined),
        text: ({ broken, preliminary }, words) =>
          words.list([
            ...(broken ? [words.say('chart.saran.new-base')] : []),
            ...(preliminary ? [words.say('chart.saran.preliminary')] : []),
          ]),
      },
    ],
    draw: drawCounts,
  };
}
