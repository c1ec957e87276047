// Employed residents of Saran and of its region in the two years that can be compared, as an index of the first.
import * as Plot from '@observablehq/plot';
import { wrapText } from '../language/wrapText.ts';
import type { Chart, ChartRow, Evidence, Frame } from './chart.ts';
import { ink, stroke, type } from './ink.ts';
import { drawLabel } from './label.ts';
import { dotMark } from './signs.ts';
import { createTimePlot } from './timePlot.ts';
import { same } from './volumeDots.ts';

interface Row extends ChartRow {
  place: (typeof places)[number];
  before: number;
  after: number;
  /** Percent, from the first year to the second. */
  growth: number;
}

const places = ['region', 'saran'] as const;
const [from, to] = [2022, 2023];
const height: Readonly<Record<Frame['layout'], number>> = { narrow: 300, medium: 300, wide: 320 };

function employedRows({ registry, calculation }: Evidence): Row[] {
  return places.map((place) => {
    const { id, value: growth, parents } = calculation(`${place}-employed-growth-${from}-${to}`);
    const [before, after] = parents.map((parent) => registry.statement(parent).value);
    if (before === undefined || after === undefined) throw new Error(`${id} does not stand on two years`);
    return { key: place, claims: [`calc:${id}`, ...parents], place, before, after, growth };
  });
}

function drawEmployed(rows: readonly Row[], frame: Frame): SVGElement {
  const { layout, words, measure, width } = frame;
  const points = rows.flatMap(({ key, place, growth }) => [
    { key, place, year: from, index: same },
    { key, place, year: to, index: same + growth },
  ]);
  const right = layout === 'narrow' ? 150 : layout === 'medium' ? 230 : 330;
  const inset = 62;
  const nameOf = (place: Row['place']): string[] =>
    wrapText(measure, words.say(`chart.employed-2023.${place}`), type.tick, right - 30);
  // The second year stands where the names of the lines begin.
  const years = [from, from + (width - inset) / (width - inset - right)] as const;
  const { svg, x, y } = createTimePlot(frame, {
    height: height[layout],
    years,
    // Every further line of the region's name, which stands below its dot, takes room above the years.
    values: [98.8 - 0.6 * nameOf('region').length, 108],
    yearTicks: [from, to],
    valueTicks: [same, 102, 104, 106],
    format: (value) => words.number(value),
    inset,
    marks: [saranAndRegion(points), ...places.map((place) => dotsOf(points, place))],
  });
  drawLabel(svg, { x: 0, y: y(same) - 3, text: words.number(same), size: type.tick, fill: ink.quiet, align: 'bottom' });
  for (const { place, growth } of rows) {
    const fill = place === 'saran' ? ink.counted : ink.quiet;
    const at = { x: x(to) + 14, fill, weight: 600 } as const;
    const text = words.say('chart.employed-2023.growth', { growth: words.number(growth, 1) });
    // Beside the dot of Saran; below the hairline that the region hardly leaves.
    const top = place === 'saran' ? y(same + growth) - type.strong / 2 - 4 : y(same) + 4;
    const said = drawLabel(svg, { ...at, y: top, text, size: type.strong, align: 'top' });
    drawLabel(svg, { x: at.x, y: top + said, text: nameOf(place), size: type.tick, fill, align: 'top' });
  }
  return svg;
}

type Point = { key: string; place: Row['place']; year: number; index: number };

function saranAndRegion(points: readonly Point[]): Plot.Markish {
  return Plot.lineY(points, {
    x: 'year',
    y: 'index',
    z: 'place',
    stroke: ({ place }: Point) => (place === 'saran' ? ink.counted : ink.quiet),
    strokeWidth: stroke.mark,
  });
}

function dotsOf(points: readonly Point[], place: Row['place']): Plot.Markish {
  return dotMark(
    points.filter((point) => point.place === place),
    { x: 'year', y: 'index', fill: place === 'saran' ? ink.counted : ink.quiet },
  );
}

export const employedResidents: Chart<Row> = {
  id: 'employed-2023',
  topic: 'jobs',
  places: ['saran', 'karaganda-region'],
  signs: [],
  rows: employedRows,
  columns: [
    {
      id: 'place',
      label: (words) => words.say('chart.employed-2023.place'),
      value: ({ place }) => place,
      text: ({ place }, words) => words.say(`chart.employed-2023.${place}`),
    },
    {
      id: `employed_${from}`,
      label: (words) => words.say('chart.employed-2023.employed', { year: String(from) }),
      value: ({ before }) => before,
      unit: 'people',
    },
    {
      id: `employed_${to}`,
      label: (words) => words.say('chart.employed-2023.employed', { year: String(to) }),
      value: ({ after }) => after,
      unit: 'people',
    },
    {
      id: 'growth_percent',
      label: (words) => words.say('chart.employed-2023.column'),
      value: ({ growth }) => growth,
      text: ({ growth }, words) => words.number(growth, 1),
      unit: 'percent',
    },
  ],
  draw: drawEmployed,
};
