// The checks of single observations, run over the panel in one pass.
import { balances, unemploymentRates } from './panelBalances.ts';
import { createPanelIndex } from './panelIndex.ts';
import { impliedPrices, populationJumps, realWages } from './panelJumps.ts';
import { flaggedRows, townsWithinAdministrations } from './panelScopes.ts';
import type { Rule } from './rule.ts';

const CHECKS = [
  flaggedRows,
  balances,
  unemploymentRates,
  populationJumps,
  impliedPrices,
  realWages,
  townsWithinAdministrations,
] as const;

export const panel: Rule = {
  check({ observations }, report) {
    const find = createPanelIndex(observations);
    for (const row of observations) for (const check of CHECKS) check(row, find, report);
  },
};
