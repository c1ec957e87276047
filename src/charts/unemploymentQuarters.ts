// Unemployment of the country and of two regions in the two quarters of 2025 that were read. A quarter is no year.
import type { Chart, Evidence, Frame } from './chart.ts';
import { periodColumn, valueColumns, whoColumn, type ClaimRow } from './claimColumns.ts';
import type { ClaimGroup } from './claimLines.ts';
import { drawClaims } from './drawClaims.ts';
import { whoSaid } from './whoSaid.ts';

interface Row extends ClaimRow {
  place: (typeof places)[number];
}

const places = ['karaganda-region', 'kz', 'pavlodar-region'] as const;

function quarterRows({ registry }: Evidence): Row[] {
  return places.flatMap((place) =>
    registry
      .claimsOf('unemployment-rate', place)
      .filter(({ period }) => period.start >= '2025')
      .map((claim) => ({
        key: `${place}-${claim.period.start.slice(0, 7)}`,
        claims: [claim.id],
        claim,
        who: whoSaid(claim, registry),
        place,
      })),
  );
}

function toGroups(rows: readonly Row[], { words }: Frame): ClaimGroup[] {
  return places.map((place) => ({
    heading: words.say(`chart.unemployment-2025.${place}`),
    lines: rows
      .filter((row) => row.place === place)
      .map(({ key, claim, who }) => ({
        key,
        value: claim.value,
        sign: 'counted',
        when: words.period(claim.period.text),
        who,
        label: words.quantity(claim),
      })),
  }));
}

export const unemploymentQuarters: Chart<Row> = {
  id: 'unemployment-2025',
  topic: 'jobs',
  places,
  signs: [],
  rows: quarterRows,
  columns: [
    {
      id: 'place',
      label: (words) => words.say('chart.unemployment-2025.place'),
      value: ({ place }) => place,
      text: ({ place }, words) => words.say(`chart.unemployment-2025.${place}`),
    },
    periodColumn('chart.unemployment-2025.span'),
    ...valueColumns('rate', 'chart.unemployment-2025.rate'),
    whoColumn,
  ],
  draw: (rows, frame) => drawClaims(toGroups(rows, frame), frame),
};
