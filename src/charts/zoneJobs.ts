// Jobs in the industrial zone of Saran, as promised and as said to exist, and the people counted at work in its plants.
import type { Registry } from '../evidence/registry.ts';
import type { Claim } from '../evidence/rows.ts';
import type { Chart, ChartRow, Evidence, Frame } from './chart.ts';
import { drawLines, placeLines, scaleLines, type ClaimLine } from './claimLines.ts';
import { createSvg, draw } from './element.ts';
import { ink, type } from './ink.ts';
import { drawLabel } from './label.ts';
import { qualify } from './qualify.ts';
import { whoSaid } from './whoSaid.ts';

interface Row extends ChartRow {
  /** The zone as a whole, or people at work in one of its plants: never added up, never joined. */
  part: 'claims' | 'staff';
  about: 'saran-industrial-zone' | 'bus-plant' | 'tyre-plant' | 'appliance-plant';
  sign: 'promised' | 'claimed' | 'reported';
  claim: Claim;
  who: string;
}

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
  const label = qualify(claim, words.number(claim.value), words);
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

function drawZone(rows: readonly Row[], frame: Frame): SVGElement {
  const { layout, width, words } = frame;
  const x = scaleLines(
    frame,
    rows.map((row) => toLine(row, frame)),
  );
  // The height is known once all is placed.
  const svg = createSvg(frame, 0);
  let top = 1;
  for (const part of ['claims', 'staff'] as const) {
    draw(svg, 'line', { x2: width, y1: top, y2: top, stroke: ink.faint });
    drawLabel(svg, {
      x: 0,
      y: top + 9,
      text: words.say(`chart.zone-jobs.${part}`),
      size: type.strong,
      weight: 600,
      align: 'top',
    });
    const { placed, bottom } = placeLines(
      frame,
      rows.filter((row) => row.part === part).map((row) => toLine(row, frame)),
      top + 38,
    );
    // On a phone the words stand above the marks, where the line would cross them.
    if (layout !== 'narrow') draw(svg, 'line', { x1: x(0), x2: x(0), y1: top + 38, y2: bottom - 8, stroke: ink.faint });
    drawLines(svg, frame, placed, x);
    top = bottom + 6;
  }
  svg.setAttribute('viewBox', `0 0 ${width} ${Math.ceil(top)}`);
  return svg;
}

export const zoneJobs: Chart<Row> = {
  id: 'zone-jobs',
  topic: 'jobs',
  places: ['saran'],
  signs: ['promised', 'counted'],
  rows: zoneRows,
  columns: [
    {
      id: 'said',
      label: (words) => words.say('chart.zone-jobs.said'),
      value: ({ claim }) => claim.period.text,
      text: ({ claim }, words) => words.period(claim.period.text),
    },
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
    {
      id: 'number',
      label: (words) => words.say('chart.zone-jobs.number'),
      value: ({ claim }) => claim.value,
      text: ({ claim }, words) => words.quantity(claim),
    },
    {
      id: 'qualifier',
      label: (words) => words.say('chart.zone-jobs.qualifier'),
      value: ({ claim }) => claim.qualifier,
    },
    { id: 'unit', label: (words) => words.say('chart.zone-jobs.unit'), value: ({ claim }) => claim.unit },
    { id: 'said_by', label: (words) => words.say('chart.zone-jobs.who'), value: ({ who }) => who },
  ],
  draw: drawZone,
};
