// Jobs promised and people or jobs reported at the three plants of Saran, each claim on its own line, time running down.
import type { Chart, Frame } from './chart.ts';
import { periodColumn, valueColumns, whoColumn } from './claimColumns.ts';
import { drawAwaiting, drawLines, placeLines, scaleLines, type ClaimLine, type PlacedLine } from './claimLines.ts';
import { createSvg, draw } from './element.ts';
import { ink, stroke, type } from './ink.ts';
import { jobsRows, plants, type JobsRow } from './jobsRows.ts';
import { drawLabel } from './label.ts';
import { qualify } from './qualify.ts';

function toLine({ key, sign, met, claim, who }: JobsRow, { layout, words }: Frame): ClaimLine {
  // The month will do beside a mark; the table has the day.
  const when = claim.period.text.includes('/')
    ? words.say('chart.saran-jobs.undated', { period: words.period(claim.period.text) })
    : words.period(claim.period.text.slice(0, 7));
  // Jobs and people are told apart where there is room, and in the table.
  const label = layout === 'wide' ? words.quantity(claim) : qualify(claim, words.number(claim.value), words);
  return { key, value: claim.value, sign: met ? 'met' : sign, when, who, label };
}

/** From the ring of the standing promise at `start` down to the last report, where a ring awaits its dot. */
function drawStanding(svg: SVGElement, frame: Frame, start: PlacedLine, last: PlacedLine, x: number): void {
  const line = { x1: x, x2: x, y1: start.y, y2: last.y };
  draw(svg, 'line', { ...line, stroke: ink.promised, 'stroke-width': stroke.mark, 'stroke-dasharray': '1 4' });
  if (last.sign === 'met') return;
  drawAwaiting(svg, x, last.y);
  const text = frame.words.say('chart.saran-jobs.promised');
  drawLabel(svg, { x: x + 15, y: last.y, text, size: type.tick, fill: ink.promised });
}

/** Draws one plant and returns the px where it ends. */
function drawPlant(
  svg: SVGElement,
  frame: Frame,
  rows: readonly JobsRow[],
  top: number,
  x: (value: number) => number,
): number {
  const name = frame.words.say(`chart.saran-jobs.${rows[0]?.plant ?? 'plant'}`);
  draw(svg, 'line', { x2: frame.width, y1: top, y2: top, stroke: ink.faint });
  drawLabel(svg, { x: 0, y: top + 9, text: name, size: type.strong, weight: 600, align: 'top' });
  const lines = rows.map((row) => toLine(row, frame));
  const { placed, bottom } = placeLines(frame, lines, top + 38);
  if (frame.layout !== 'narrow') {
    draw(svg, 'line', { x1: x(0), x2: x(0), y1: top + 38, y2: bottom - 8, stroke: ink.faint });
  }
  const start = placed[rows.findIndex(({ standing }) => standing)];
  const last = placed.at(-1);
  if (start !== undefined && last !== undefined) drawStanding(svg, frame, start, last, x(start.value));
  drawLines(svg, frame, placed, x, ({ y }) => start !== undefined && y > start.y);
  return bottom + 6;
}

export const saranJobs: Chart<JobsRow> = {
  id: 'saran-jobs',
  topic: 'jobs',
  places: ['saran'],
  signs: ['promised', 'counted'],
  rows: ({ registry }) => jobsRows(registry),
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
    ...valueColumns('number', 'chart.saran-jobs.number'),
    periodColumn('chart.saran-jobs.period'),
    whoColumn,
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
        rows.filter((row) => row.plant === plant),
        top,
        x,
      );
    svg.setAttribute('viewBox', `0 0 ${frame.width} ${Math.ceil(top)}`);
    return svg;
  },
};
