// The share that officials repeat today, against every count of the people of the same list: what a head then weighs.
import type { Chart, Evidence, Frame } from './chart.ts';
import { weightColumns } from './explore/weightColumns.ts';
import { sayCounters, sayPeople, sayWeight, type WeightRow, weightRows } from './explore/weightRows.ts';
import { drawAnswers, extremesOf } from './questionDrawing.ts';
import type { QuestionRow } from './questionRows.ts';
import { roomForBold } from './roomForBold.ts';

/** The first share of the explorable is that of today. */
function rowsOfToday(evidence: Evidence): WeightRow[] {
  const rows = weightRows(evidence);
  return rows
    .filter(({ share }) => share.year === rows[0]?.share.year)
    .toSorted((a, b) => a.weight.value - b.weight.value);
}

function toAnswer(row: WeightRow, { words }: Frame): QuestionRow {
  const { key, claims, weight, when } = row;
  return {
    key,
    claims,
    value: weight.value,
    sign: 'counted',
    period: when,
    when: words.period(when),
    who: sayCounters(row, words),
    status: '',
    about: sayPeople(row, words),
    label: sayWeight(row, words),
  };
}

export const weightPerHead: Chart<WeightRow> = {
  id: 'weight-per-head',
  topic: 'output',
  places: ['monotowns-20'],
  signs: ['counted', 'contested'],
  rows: rowsOfToday,
  columns: weightColumns.slice(1),
  draw(rows, frame) {
    const answers = rows.map((row) => toAnswer(row, frame));
    return drawAnswers(answers, extremesOf(answers), false, roomForBold(frame));
  },
};
