// Observations that follow from others of the same sheet: balances and rates. What does not add up must be flagged as suspect.
import { countDecimals } from '../quantity.ts';
import type { Observation } from '../rows.ts';
import { reportUnflagged, type PanelCheck } from './panelIndex.ts';

const BALANCES: Readonly<Record<string, { plus: string; minus: string }>> = {
  'natural-increase': { plus: 'births', minus: 'deaths' },
  'net-migration': { plus: 'arrivals', minus: 'departures' },
};

export const balances: PanelCheck = (row, find, report) => {
  const parts = BALANCES[row.measure];
  if (parts === undefined || row.flag === 'suspect') return;
  const plus = find(row, { measure: parts.plus });
  const minus = find(row, { measure: parts.minus });
  if (plus === undefined || minus === undefined || row.unit !== plus.unit || row.unit !== minus.unit) return;
  if (Math.abs(row.value - plus.value + minus.value) <= getTolerance(row, plus, minus)) return;
  reportUnflagged(report, row, `is not ${parts.plus} ${plus.printed} minus ${parts.minus} ${minus.printed}`);
};

// One and a half steps of the coarsest digit, as each of the three is rounded for itself.
function getTolerance(row: Observation, plus: Observation, minus: Observation): number {
  if (row.unit === 'people') return 0.5;
  const parts = Math.max(countDecimals(plus.printed), countDecimals(minus.printed));
  return 1.5 * 10 ** -Math.min(countDecimals(row.printed), parts) + 1e-9;
}

export const unemploymentRates: PanelCheck = (row, find, report) => {
  if (row.measure !== 'unemployment-rate' || row.flag === 'suspect') return;
  const idle = find(row, { measure: 'unemployed' });
  const force = find(row, { measure: 'labour-force' });
  if (idle === undefined || force === undefined || idle.unit !== force.unit || force.value === 0) return;
  if (idle.flag === 'suspect' || force.flag === 'suspect') return;
  const [idleStep, forceStep] = [getHalfStep(idle), getHalfStep(force)];
  const low = (100 * (idle.value - idleStep)) / (force.value + forceStep);
  const high = (100 * (idle.value + idleStep)) / (force.value - forceStep);
  if (row.value >= low - 0.11 && row.value <= high + 0.11) return;
  reportUnflagged(report, row, `does not follow from ${idle.printed} unemployed in a labour force of ${force.printed}`);
};

function getHalfStep({ printed }: Observation): number {
  return 0.5 * 10 ** -countDecimals(printed);
}
