// Jobs promised and people or jobs reported at the three plants of Saran, each claim on its own line, time running down.
import type { Registry } from '../evidence/registry.ts';
import type { Claim } from '../evidence/rows.ts';
import type { Chart, ChartRow, Frame } from './chart.ts';
import { drawAwaiting, drawLines, placeLines, scaleLines, type ClaimLine, type PlacedLine } from './claimLines.ts';
import { createSvg, draw } from './element.ts';
import { ink, stroke, type } from './ink.ts';
import { drawLabel } from './label.ts';
import { qualify } from './qualify.ts';
import { whoSaid } from './whoSaid.ts';

const plants = ['bus-plant', 'tyre-plant', 'appliance-plant'] as const;

export interface JobsRow extends ChartRow {
  plant: (typeof plants)[number];
  sign: 'promised' | 'counted';
  claim: Claim;
  who: string;
  /** A report that is at least as high as the promise that stood at its time. */
  met: boolean;
}

/** The promise that a later report is held against: the last one whose day or month is known. */
function standingPromise(claims: readonly Claim[]): Claim | undefined {
  return claims
    .filter(isPromise)
    .sort((a, b) => (a.period.start < b.period.start ? -1 : 1))
    .at(-1);
}

function isPromise({ status }: Claim): boolean {
  return status === 'promised' || status === 'planned';
}

function rowsOf(plant: JobsRow['plant'], registry: Registry): JobsRow[] {
  const claims = registry.question(`${plant}-jobs`).claims.map((id) => registry.claim(id));
  const standing = standingPromise(claims);
  return claims
    .map((claim): JobsRow => {
      const sign = isPromise(claim) ? 'promised' : 'counted';
      const key = `${plant.split('-')[0]}-${sign}-${claim.period.text.replace('/', '-to-')}`;
      const met = sign === 'counted' && standing !== undefined && claim.value >= standing.value;
      return { key, claims: [claim.id], plant, sign, claim, who: whoSaid(claim, registry), met };
    })
    .sort((a, b) => compareText(b.sign, a.sign) || compareText(a.claim.period.end, b.claim.period.end));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function toLine({ key, sign, met, claim, who }: JobsRow, { layout, words }: Frame): ClaimLine {
  // The month will do beside a mark; the table has the day.
  const when = claim.period.text.includes('/')
    ? words.say('chart.saran-jobs.undated', { period: words.period(claim.period.text) })
    : words.period(claim.period.text.slice(0, 7));
  // Jobs and people are told apart where there is room, and in the table.
  const label = layout === 'wide' ? words.quantity(claim) : qualify(claim, words.number(claim.value), words);
  return { key, value: claim.value, sign: met ? 'met' : sign, when, who, label };
}

/** From the ring of the standing promise down to the last report, where a ring awaits its dot; returns the px where it begins. */
function drawStanding(
  svg: SVGElement,
  frame: Frame,
  rows: readonly JobsRow[],
  placed: readonly PlacedLine[],
  x: (value: number) => number,
): number {
  const standing = standingPromise(rows.map(({ claim }) => claim));
  const from = rows.findIndex(({ claim }) => claim === standing);
  const last = placed.at(-1);
  const start = placed[from];
  if (last === undefined || start === undefined) return Infinity;
  const at = x(start.value);
  draw(svg, 'line', {
    x1: at,
    x2: at,
    y1: start.y,
    y2: last.y,
    stroke: ink.promised,
    'stroke-width': stroke.mark,
    'stroke-dasharray': '1 4',
  });
  if (last.sign === 'met') return start.y;
  drawAwaiting(svg, at, last.y);
  drawLabel(svg, {
    x: at + 15,
    y: last.y,
    text: frame.words.say('chart.saran-jobs.promised'),
    size: type.tick,
    fill: ink.promised,
  });
  return start.y;
}

function drawPlant(
  svg: SVGElement,
  frame: Frame,
  plant: JobsRow['plant'],
  rows: readonly JobsRow[],
  top: number,
  x: (value: number) => number,
): number {
  draw(svg, 'line', { x2: frame.width, y1: top, y2: top, stroke: ink.faint });
  drawLabel(svg, {
    x: 0,
    y: top + 9,
    text: frame.words.say(`chart.saran-jobs.${plant}`),
    size: type.strong,
    weight: 600,
    align: 'top',
  });
  const { placed, bottom } = placeLines(
    frame,
    rows.map((row) => toLine(row, frame)),
    top + 38,
  );
  if (frame.layout !== 'narrow')
    draw(svg, 'line', { x1: x(0), x2: x(0), y1: top + 38, y2: bottom - 8, stroke: ink.faint });
  const since = drawStanding(svg, frame, rows, placed, x);
  drawLines(svg, frame, placed, x, ({ y }) => y > since);
  return bottom + 6;
}

export const saranJobs: Chart<JobsRow> = {
  id: 'saran-jobs',
  topic: 'jobs',
  places: ['saran'],
  signs: ['promised', 'counted'],
  rows: ({ registry }) => plants.flatMap((plant) => rowsOf(plant, registry)),
  columns: [
    {
      id: 'plant',
      label: (words) => words.say('chart.saran-jobs.plant'),
      value: ({ plant }) => plant,
      text: ({ plant }, words) => words.say(`chart.saran-jobs.${plant}`),
    },
    {
      id: 'sign',
      label: (words) => words.say('chart.saran-jobs.sign'),
      value: ({ sign }) => sign,
      text: ({ sign }, words) => words.say(`chart.saran-jobs.${sign}`),
    },
    {
      id: 'period',
      label: (words) => words.say('chart.saran-jobs.period'),
      value: ({ claim }) => claim.period.text,
      text: ({ claim }, words) => words.period(claim.period.text),
    },
    {
      id: 'number',
      label: (words) => words.say('chart.saran-jobs.number'),
      value: ({ claim }) => claim.value,
      text: ({ claim }, words) => words.quantity(claim),
    },
    {
      id: 'qualifier',
      label: (words) => words.say('chart.saran-jobs.qualifier'),
      value: ({ claim }) => claim.qualifier,
    },
    { id: 'unit', label: (words) => words.say('chart.saran-jobs.unit'), value: ({ claim }) => claim.unit },
    { id: 'said_by', label: (words) => words.say('chart.saran-jobs.who'), value: ({ who }) => who },
  ],
  draw(rows, frame) {
    const x = scaleLines(
      frame,
      rows.map((row) => toLine(row, frame)),
    );
    // The height is known once all is placed.
    const svg = createSvg(frame, 0);
    let top = 1;
    for (const plant of plants)
      top = drawPlant(
        svg,
        frame,
        plant,
        rows.filter((row) => row.plant === plant),
        top,
        x,
      );
    svg.setAttribute('viewBox', `0 0 ${frame.width} ${Math.ceil(top)}`);
    return svg;
  },
};
