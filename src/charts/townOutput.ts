// What counts as the output of a monotown? The government's total beside the sheets of the statistics office, all on one scale.
import type { Words } from '../language/words.ts';
import type { Chart, Frame } from './chart.ts';
import { ink } from './ink.ts';
import { drawLabelledBars, type LabelledBar } from './labelledBars.ts';
import { outputYear, type TownOutputRow, townOutputRows } from './townOutputRows.ts';

const fills: Readonly<Record<TownOutputRow['part'], string>> = {
  total: ink.contested,
  sheets: ink.counted,
  wide: ink.counted,
  town: ink.counted,
  inside: ink.counted,
  district: ink.faint,
};

function nameOf({ part, place, towns = 0, settlements }: TownOutputRow, words: Words): string {
  if (part === 'total' || part === 'sheets' || part === 'wide')
    return words.say(`chart.town-output.${part}`, { count: towns });
  if (place === undefined) throw new Error(`a row of "${part}" without a place`);
  const name = place.name;
  if (part === 'district') return words.say('chart.town-output.district', { name });
  return settlements ? words.say('chart.town-output.settlements', { name }) : name;
}

/** Trillions of tenge, with as many decimals as a small town needs to be seen. */
function sayTrillions(value: number, words: Words): string {
  const trillions = value / 1e12;
  return words.number(trillions, trillions >= 1 ? 1 : trillions >= 0.01 ? 2 : 3);
}

function toBar(row: TownOutputRow, { words }: Frame): LabelledBar {
  const { key, part, value } = row;
  const total = row.place === undefined;
  const heading = total
    ? words.say('chart.town-output.unit', { year: outputYear })
    : words.say(part === 'town' ? 'chart.town-output.towns' : 'chart.town-output.around');
  return {
    key,
    heading,
    label: nameOf(row, words),
    value,
    text: sayTrillions(value, words),
    fill: fills[part],
    strong: total,
  };
}

export const townOutput: Chart<TownOutputRow> = {
  id: 'town-output',
  topic: 'output',
  places: ['monotowns-20', 'aksai', 'burlin-district'],
  signs: [],
  rows: townOutputRows,
  columns: [
    { id: 'what', label: (words) => words.say('chart.town-output.what'), value: ({ key }) => key, text: nameOf },
    {
      id: 'output_kzt_trn',
      label: (words) => words.say('chart.town-output.output'),
      value: ({ value }) => Number((value / 1e12).toFixed(6)),
      text: ({ value }, words) => sayTrillions(value, words),
      unit: 'KZT-trn',
    },
  ],
  draw: (rows, frame) =>
    drawLabelledBars(
      rows.map((row) => toBar(row, frame)),
      frame,
    ),
};
