// Jobs that the pool of projects of Karaganda region promised, against the jobs of the projects that were launched in a year.
import type { Chart, Evidence, Frame } from './chart.ts';
import { periodColumn, signColumn, valueColumns, whoColumn, type ClaimRow } from './claimColumns.ts';
import type { ClaimGroup, ClaimLine } from './claimLines.ts';
import { drawClaims } from './drawClaims.ts';
import { sayAmount } from './qualify.ts';
import { bordersColumn } from './saranColumns.ts';
import { whoSaid } from './whoSaid.ts';

interface Row extends ClaimRow {
  sign: (typeof signs)[number];
  /** The region lost Ulytau in 2022. */
  borders: 'old' | 'new';
}

const signs = ['promised', 'counted'] as const;
/** A page without a date, which cannot be set among the others. */
const undated = 'pool-jobs.karaganda-region.2024-to-2026.life09-pool';
const launched = 'jobs-from-launched-projects.karaganda-region.2024.enbek-karaganda-2025';

function poolRows({ registry }: Evidence): Row[] {
  const pools = registry.claimsOf('pool-jobs').filter(({ id }) => id !== undated);
  return [...pools, registry.claim(launched)].map((claim) => ({
    key: `${claim.status}-${claim.period.text.replace('/', '-to-')}`,
    claims: [claim.id],
    claim,
    who: whoSaid(claim, registry),
    sign: claim.status === 'promised' ? 'promised' : 'counted',
    borders: claim.subject === 'karaganda-region-old' ? 'old' : 'new',
  }));
}

function toLine({ key, claim, who, sign, borders }: Row, { words }: Frame): ClaimLine {
  const [start = '', end] = claim.period.text.split('/').map((part) => part.slice(0, 7));
  const label = sayAmount(claim, words);
  const when = words.period(end === undefined ? start : `${start}/${end}`);
  const about = borders === 'old' ? { about: words.say('chart.saran-unemployment.old') } : {};
  return { key, value: claim.value, sign, when, who, label, ...about };
}

function toGroups(rows: readonly Row[], frame: Frame): ClaimGroup[] {
  return signs.map((sign) => ({
    heading: frame.words.say(`chart.pool-jobs.${sign}.heading`),
    lines: rows.filter((row) => row.sign === sign).map((row) => toLine(row, frame)),
  }));
}

export const poolJobs: Chart<Row> = {
  id: 'pool-jobs',
  topic: 'jobs',
  places: ['karaganda-region-old', 'karaganda-region'],
  signs: ['promised', 'counted'],
  rows: poolRows,
  columns: [
    periodColumn('chart.pool-jobs.said'),
    signColumn,
    bordersColumn,
    ...valueColumns('jobs', 'chart.pool-jobs.jobs'),
    whoColumn,
  ],
  draw: (rows, frame) => drawClaims(toGroups(rows, frame), frame),
};
