// The people of Saran in two territories that are never joined: the town proper by census, and the town with its settlements by year.
import * as Plot from '@observablehq/plot';
import { wrapText } from '../language/wrapText.ts';
import type { Chart, Frame } from './chart.ts';
import { ink, radius, stroke, type } from './ink.ts';
import { drawLabel, type Label } from './label.ts';
import { dotMark } from './signs.ts';
import { newBases, populationRows, type PopulationRow } from './saranPopulationRows.ts';
import { createTimePlot } from './timePlot.ts';

const height: Readonly<Record<Frame['layout'], number>> = { narrow: 340, medium: 350, wide: 380 };

function draw(rows: readonly PopulationRow[], frame: Frame): SVGElement {
  const { layout, words, measure } = frame;
  const narrow = layout === 'narrow';
  const all = rows.filter(({ scope }) => scope === 'administration');
  const censuses = rows.filter(({ kind }) => kind === 'census');
  const place = { x: 'at', y: 'people' } as const;
  const breaks = all.flatMap((row, index) =>
    row.rebased ? [{ at: row.at - 0.5, from: all[index - 1]?.people, to: row.people }] : [],
  );
  const { svg, x, y } = createTimePlot(frame, {
    height: height[layout],
    years: [1959, 2025],
    values: [0, 80_000],
    yearTicks: [1959, 1970, 1979, 1989, 1999, 2009, 2021],
    valueTicks: [0, 20_000, 40_000, 60_000, 80_000],
    format: (value) => words.number(value),
    inset: narrow ? 48 : 60,
    marks: [
      Plot.ruleX(breaks, { x: 'at', y1: 'from', y2: 'to', stroke: ink.quiet, strokeDasharray: '2 2' }),
      Plot.lineY(all, { ...place, z: 'base', stroke: ink.text, strokeWidth: stroke.mark }),
      Plot.dot(all, { ...place, r: narrow ? 1.2 : 2, fill: ink.text, ariaLabel: 'key' }),
      Plot.lineY(censuses, { ...place, stroke: ink.counted, strokeWidth: stroke.mark }),
      dotMark(censuses, place),
      dotMark(
        rows.filter(({ kind }) => kind === 'estimate'),
        { ...place, r: radius.small },
      ),
    ],
  });
  const value = (key: string, label: Partial<Label> & { dx?: number; dy?: number }): void => {
    const row = rows.find((candidate) => candidate.key === key);
    if (row === undefined) return;
    const at = { x: x(row.at) + (label.dx ?? 0), y: y(row.people) + (label.dy ?? 0) };
    drawLabel(svg, {
      text: words.number(row.people),
      weight: 600,
      fill: row.scope === 'town' ? ink.counted : ink.text,
      ...label,
      ...at,
    });
  };
  const below = { anchor: 'middle', align: 'top', dy: 7, halo: true } as const;
  value('town-1959', below);
  value('town-1989', { anchor: 'end', dx: -9, dy: -5 });
  value('town-1999', below);
  if (!narrow) value('town-2009', below);
  value('town-2021', { ...below, anchor: 'end', dx: 8 });
  value('all-1991', { anchor: 'end', dx: -8 });
  value('all-2020', { anchor: 'end', align: 'bottom', dy: -5 });
  value('all-2024', { anchor: 'end', align: 'bottom', dx: 8, dy: -4, halo: true });

  const note = (text: string, room: number, label: Omit<Label, 'text'>): void => {
    drawLabel(svg, {
      align: 'top',
      size: type.tick,
      fill: ink.quiet,
      ...label,
      text: wrapText(measure, text, type.tick, room, label.weight),
    });
  };
  note(words.say('chart.saran-population.town'), narrow ? 100 : 220, {
    x: x(narrow ? 1970 : 1971),
    y: y(narrow ? 38_500 : 38_000),
    weight: 600,
    fill: ink.counted,
    halo: true,
  });
  note(words.say('chart.saran-population.administration'), narrow ? 128 : 320, {
    x: x(narrow ? 1997 : 1995),
    y: y(78_500),
    weight: 600,
    fill: ink.text,
  });
  note(words.say('chart.saran-population.estimate.drawn'), narrow ? 110 : 220, {
    x: frame.width,
    y: y(43_000) + 26,
    anchor: 'end',
  });
  const breakRoom = narrow ? 196 : 250;
  const years = words.list(newBases.map(String));
  note(words.say('chart.saran-population.breaks', { years }), breakRoom, { x: frame.width - breakRoom, y: y(18_500) });
  return svg;
}

export const saranPopulation: Chart<PopulationRow> = {
  id: 'saran-population',
  topic: 'people',
  places: ['saran'],
  signs: [],
  rows: populationRows,
  columns: [
    {
      id: 'date',
      label: (words) => words.say('chart.saran-population.date'),
      value: ({ date }) => date,
      text: ({ date }, words) => words.period(date),
    },
    {
      id: 'people',
      label: (words) => words.say('chart.saran-population.people'),
      value: ({ people }) => people,
      unit: 'people',
    },
    {
      id: 'territory',
      label: (words) => words.say('chart.saran-population.scope'),
      value: ({ scope }) => scope,
      text: ({ scope }, words) => words.say(`chart.saran-population.scope.${scope}`),
    },
    {
      id: 'kind',
      label: (words) => words.say('chart.saran-population.kind'),
      value: ({ kind }) => kind,
      text: ({ kind }, words) => words.say(`chart.saran-population.${kind}`),
    },
    {
      id: 'caveat',
      label: (words) => words.say('chart.saran.flag'),
      value: ({ rebased, preliminary }) => (rebased ? 'new-base' : preliminary ? 'preliminary' : undefined),
      text: ({ rebased, preliminary }, words) =>
        words.list(
          [rebased && words.say('chart.saran.new-base'), preliminary && words.say('chart.saran.preliminary')].filter(
            (text) => text !== false,
          ),
        ),
    },
  ],
  draw,
};
