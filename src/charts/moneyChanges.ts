// What was said of the towns' output and investment in 2024, beside what the amounts printed for both years would make of it.
import type { Words } from '../language/words.ts';
import type { Chart, ChartRow, Evidence, Frame } from './chart.ts';
import { ink } from './ink.ts';
import { drawLabelledBars, type LabelledBar } from './labelledBars.ts';

interface Row extends ChartRow {
  measure: 'output' | 'investment';
  kind: 'said' | 'printed';
  /** percent */
  change: number;
}

const pairs = [
  {
    measure: 'output',
    said: 'industrial-output-growth.monotowns-20.2024.trend-share-2025',
    printed: 'towns-output-dollars-2023-2024',
  },
  {
    measure: 'investment',
    said: 'fixed-investment-growth.monotowns-20.2024.trend-share-2025',
    printed: 'towns-investment-dollars-2023-2024',
  },
] as const;

function readChanges({ registry, calculation }: Evidence): Row[] {
  return pairs.flatMap(({ measure, said, printed }): Row[] => [
    { key: `${measure}-said`, claims: [said], measure, kind: 'said', change: registry.claim(said).value },
    {
      key: `${measure}-printed`,
      claims: [`calc:${printed}`],
      measure,
      kind: 'printed',
      change: calculation(printed).value,
    },
  ]);
}

function sayChange({ change }: Row, words: Words): string {
  const size = words.quantity({ value: Number(Math.abs(change).toFixed(1)), unit: 'percent' });
  return words.say(change < 0 ? 'chart.money-changes.down' : 'chart.money-changes.up', { size });
}

function toBar(row: Row, { words }: Frame): LabelledBar {
  const { key, measure, kind, change } = row;
  return {
    key,
    heading: words.say(`chart.money-changes.${measure}`),
    label: words.say(`chart.money-changes.${kind}`),
    value: change,
    text: sayChange(row, words),
    fill: kind === 'said' ? ink.counted : ink.contested,
  };
}

export const moneyChanges: Chart<Row> = {
  id: 'money-changes',
  topic: 'money',
  places: ['monotowns-20'],
  signs: [],
  rows: readChanges,
  columns: [
    {
      id: 'measure',
      label: (words) => words.say('chart.money-changes.measure'),
      value: ({ measure }) => measure,
      text: ({ measure }, words) => words.say(`chart.money-changes.${measure}`),
    },
    {
      id: 'kind',
      label: (words) => words.say('chart.money-changes.kind'),
      value: ({ kind }) => kind,
      text: ({ kind }, words) => words.say(`chart.money-changes.${kind}`),
    },
    {
      id: 'change_percent',
      label: (words) => words.say('chart.money-changes.change'),
      value: ({ change }) => Number(change.toFixed(4)),
      text: sayChange,
      unit: 'percent',
    },
  ],
  draw: (rows, frame) =>
    drawLabelledBars(
      rows.map((row) => toBar(row, frame)),
      frame,
    ),
};
