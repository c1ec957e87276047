// Observations that leap from year to year more than the world does. What leaps must be flagged.
import { reportUnflagged, type PanelCheck } from './panelIndex.ts';

/** From this year on prices moved slowly enough for the tests below. */
const CALM_SINCE = 2001;
const NOMINAL: Readonly<Record<string, string>> = {
  'industrial-volume-index': 'industrial-output',
  'manufacturing-volume-index': 'manufacturing-output',
  'investment-volume-index': 'fixed-investment',
};

export const populationJumps: PanelCheck = (row, find, report) => {
  if (row.measure !== 'population' || ['break', 're-based', 'suspect'].includes(row.flag)) return;
  const before = find(row, { yearsLater: -1 });
  if (before === undefined || before.unit !== row.unit || before.value === 0) return;
  if (Math.abs(row.value - before.value) <= 0.08 * before.value) return;
  reportUnflagged(
    report,
    row,
    `more than 8 percent away from ${before.printed} a year before`,
    'break, re-based or suspect',
  );
};

export const impliedPrices: PanelCheck = (row, find, report) => {
  const measure = NOMINAL[row.measure];
  if (measure === undefined || row.flag === 'suspect' || row.year < CALM_SINCE || row.value <= 0) return;
  const before = find(row, { measure, yearsLater: -1 });
  const now = find(row, { measure });
  if (before === undefined || now === undefined || before.unit !== now.unit || before.value <= 0) return;
  const price = now.value / before.value / (row.value / 100);
  if (price >= 0.65 && price <= 1.6) return;
  reportUnflagged(report, row, `implies that prices moved by the factor ${price.toFixed(2)}`);
};

export const realWages: PanelCheck = (index, find, report) => {
  if (index.measure !== 'real-wage-index' || index.year < CALM_SINCE) return;
  if (index.value >= 75 && index.value <= 140) return;
  for (const row of [index, find(index, { measure: 'wage' })]) {
    if (row === undefined || row.flag === 'break' || row.flag === 'suspect') continue;
    reportUnflagged(report, row, `real wage moved to ${index.printed} percent of the year before`, 'break or suspect');
  }
};
