// Jobs in the industrial zone of Saran, as promised and as said to exist, and the people counted at work in its plants.
import type { Registry } from '../evidence/registry.ts';
import type { Claim } from '../evidence/rows.ts';
import type { Chart, Evidence, Frame } from './chart.ts';
import { periodColumn, valueColumns, whoColumn, type ClaimRow } from './claimColumns.ts';
import type { ClaimGroup, ClaimLine } from './claimLines.ts';
import { drawClaims } from './drawClaims.ts';
import { sayAmount } from './qualify.ts';
import { whoSaid } from './whoSaid.ts';

interface Row extends ClaimRow {
  /** The zone as a whole, or people at work in one of its plants: never added up, never joined. */
  part: (typeof parts)[number];
  about: 'saran-industrial-zone' | 'bus-plant' | 'tyre-plant' | 'appliance-plant';
  sign: 'promised' | 'claimed' | 'reported';
}

const parts = ['claims', 'staff'] as const;
const zone = 'saran-industrial-zone';
const plants = ['bus-plant', 'tyre-plant', 'appliance-plant'] as const;

function toRow(claim: Claim, about: Row['about'], registry: Registry): Row {
  const part = about === zone ? 'claims' : 'staff';
  const sign = part === 'staff' ? 'reported' : claim.status === 'promised' ? 'promised' : 'claimed';
  return {
    key: `${part}-${about.split('-')[0]}-${claim.period.text}`,
    claims: [claim.id],
    part,
    about,
    sign,
    claim,
    who: whoSaid(claim, registry),
  };
}

function zoneRows({ registry }: Evidence): Row[] {
  const claims = registry.claimsOf('jobs', zone).map((claim) => toRow(claim, zone, registry));
  const staff = plants.flatMap((plant) =>
    registry.claimsOf('staff', plant).map((claim) => toRow(claim, plant, registry)),
  );
  return [...claims, ...staff.toSorted((a, b) => (a.claim.period.start < b.claim.period.start ? -1 : 1))];
}

function toLine({ key, part, about: subject, sign, claim, who }: Row, { words }: Frame): ClaimLine {
  const when = words.period(claim.period.text.slice(0, 7));
  const label = sayAmount(claim, words);
  const named = part === 'staff' ? words.say(`chart.zone-jobs.${subject}`) : who;
  const about = sign === 'claimed' ? { about: words.say('chart.zone-jobs.basis') } : {};
  return {
    key,
    value: claim.value,
    sign: sign === 'promised' ? 'promised' : 'counted',
    when,
    who: named,
    label,
    ...about,
  };
}

/** The zone as a whole above, its plants below. */
function toGroups(rows: readonly Row[], frame: Frame): ClaimGroup[] {
  return parts.map((part) => ({
    heading: frame.words.say(`chart.zone-jobs.${part}`),
    lines: rows.filter((row) => row.part === part).map((row) => toLine(row, frame)),
  }));
}

export const zoneJobs: Chart<Row> = {
  id: 'zone-jobs',
  topic: 'jobs',
  places: ['saran'],
  signs: ['promised', 'counted'],
  rows: zoneRows,
  columns: [
    periodColumn('chart.zone-jobs.said'),
    {
      id: 'about',
      label: (words) => words.say('chart.zone-jobs.about'),
      value: ({ about }) => about,
      text: ({ about }, words) => words.say(`chart.zone-jobs.${about}`),
    },
    {
      id: 'sign',
      label: (words) => words.say('chart.zone-jobs.sign'),
      value: ({ sign }) => sign,
      text: ({ sign }, words) => words.say(`chart.zone-jobs.${sign}`),
    },
    ...valueColumns('number', 'chart.zone-jobs.number'),
    whoColumn,
  ],
  draw: (rows, frame) => drawClaims(toGroups(rows, frame), frame),
};
