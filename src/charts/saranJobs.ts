// Jobs promised and people or jobs reported at the three plants of Saran, each claim on its own line, time running down.
import type { Chart, Frame } from './chart.ts';
import { periodColumn, plantColumn, signColumn, valueColumns, whoColumn } from './claimColumns.ts';
import type { ClaimGroup, ClaimLine } from './claimLines.ts';
import { drawClaims } from './drawClaims.ts';
import { jobsRows, plants, type JobsRow } from './jobsRows.ts';
import { sayAmount } from './qualify.ts';

function toLine({ key, sign, standing, met, claim, who }: JobsRow, { layout, words }: Frame): ClaimLine {
  // The month will do beside a mark; the table has the day.
  const when = claim.period.text.includes('/')
    ? words.say('chart.saran-jobs.undated', { period: words.period(claim.period.text) })
    : words.period(claim.period.text.slice(0, 7));
  // Jobs and people are told apart where there is room, and in the table.
  const short = sayAmount(claim, words);
  const label = layout === 'wide' ? words.quantity(claim) : short;
  return { key, value: claim.value, sign: met ? 'met' : sign, standing, when, who, label, short };
}

/** Plant by plant, each under its name. */
function toGroups(rows: readonly JobsRow[], frame: Frame): ClaimGroup[] {
  return plants.map((plant) => ({
    heading: frame.words.say(`chart.saran-jobs.${plant}`),
    lines: rows.filter((row) => row.plant === plant).map((row) => toLine(row, frame)),
  }));
}

export const saranJobs: Chart<JobsRow> = {
  id: 'saran-jobs',
  topic: 'jobs',
  places: ['saran'],
  signs: ['promised', 'counted'],
  rows: ({ registry }) => jobsRows(registry),
  columns: [
    plantColumn,
    signColumn,
    ...valueColumns('number', 'chart.saran-jobs.number'),
    periodColumn('chart.saran-jobs.period'),
    whoColumn,
  ],
  draw: (rows, frame) => drawClaims(toGroups(rows, frame), frame, frame.words.say('chart.saran-jobs.promised')),
};
