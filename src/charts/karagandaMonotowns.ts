// The monotowns left in Karaganda region: their share of its people, manufacturing and investment, said by one office at one time.
import type { Claim } from '../evidence/rows.ts';
import type { Chart, ChartRow, Evidence, Frame } from './chart.ts';
import { ink } from './ink.ts';
import { drawLabelledBars, type LabelledBar } from './labelledBars.ts';

interface Row extends ChartRow {
  of: (typeof measures)[number];
  claim: Claim;
}

const measures = ['population', 'manufacturing', 'investment'] as const;
const SAID = 'karaganda-monotowns-4.2024-04-09.aqparat-saran-delisted-2024';

function readShares({ registry }: Evidence): Row[] {
  return measures.map((of) => {
    const claim = registry.claim(`share-of-region-${of}.${SAID}`);
    return { key: of, claims: [claim.id], of, claim };
  });
}

function toBar({ key, of, claim }: Row, { words }: Frame): LabelledBar {
  return {
    key,
    heading: words.say('chart.karaganda-monotowns.of'),
    label: words.say(`chart.karaganda-monotowns.${of}`),
    value: claim.value,
    text: words.quantity(claim),
    fill: of === 'population' ? ink.faint : ink.counted,
  };
}

export const karagandaMonotowns: Chart<Row> = {
  id: 'karaganda-monotowns',
  topic: 'output',
  places: ['karaganda-monotowns-4'],
  signs: [],
  rows: readShares,
  columns: [
    {
      id: 'share_of',
      label: (words) => words.say('chart.karaganda-monotowns.of'),
      value: ({ of }) => of,
      text: ({ of }, words) => words.say(`chart.karaganda-monotowns.${of}`),
    },
    {
      id: 'share_percent',
      label: (words) => words.say('chart.karaganda-monotowns.share'),
      value: ({ claim }) => claim.value,
      text: ({ claim }, words) => words.quantity(claim),
      unit: 'percent',
    },
    {
      id: 'qualifier',
      label: (words) => words.say('chart.claims.qualifier'),
      value: ({ claim }) => claim.qualifier,
    },
  ],
  draw: (rows, frame) =>
    drawLabelledBars(
      rows.map((row) => toBar(row, frame)),
      frame,
    ),
};
