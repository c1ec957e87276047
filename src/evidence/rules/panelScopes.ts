// A town is a part of its administration, and the two sheets are never mixed up unnoticed.
import { countDecimals } from '../quantity.ts';
import type { Observation } from '../rows.ts';
import { reportUnflagged, type PanelCheck } from './panelIndex.ts';

/** Measures in which the whole cannot be less than its part. */
const SUMS: readonly string[] = [
  'population',
  'births',
  'deaths',
  'arrivals',
  'departures',
  'labour-force',
  'employed',
  'employees',
  'unemployed',
  'retail-trade',
  'fixed-investment',
  'industrial-output',
  'mining-output',
  'manufacturing-output',
  'smes',
  'school-pupils',
];
/** Up to the year before, administration sheets of two regions count legal entities only. */
const FIRMS_COMPARABLE_SINCE = 2015;

export const flaggedRows: PanelCheck = (row, _find, report) => {
  if (row.note !== '' || row.flag === '' || row.flag === 'preliminary') return;
  report(row, 'note', `flag ${row.flag} without a note`, '', 'say in the note what is odd about the value');
};

export const townsWithinAdministrations: PanelCheck = (town, find, report) => {
  if (town.scope !== 'town') return;
  const whole = find(town, { scope: 'administration' });
  if (whole === undefined || whole.unit !== town.unit) return;
  if (whole.value === town.value) {
    for (const row of [town, whole]) {
      if (row.note.includes('Same value on the')) continue;
      const sheet = row === town ? 'administration' : 'town';
      report(
        row,
        'note',
        `same value on the ${sheet} sheet and not noted`,
        row.note,
        `write in the note: Same value on the ${sheet} sheet.`,
      );
    }
  } else if (isLarger(town, whole) && town.flag !== 'suspect' && whole.flag !== 'suspect') {
    reportUnflagged(report, town, `larger than ${whole.printed} of its administration`);
  }
};

function isLarger(town: Observation, whole: Observation): boolean {
  if (!SUMS.includes(town.measure)) return false;
  if (town.measure === 'smes' && town.year < FIRMS_COMPARABLE_SINCE) return false;
  const rounding = 0.5 * 10 ** -countDecimals(town.printed) + 0.5 * 10 ** -countDecimals(whole.printed);
  return town.value > 1.02 * whole.value + rounding;
}
