// All rules over parsed rows, run in one go.
import type { Descriptor } from '../descriptor.ts';
import type { Problem } from '../problem.ts';
import type { ParsedTables } from '../tables.ts';
import { directiveStates, eventPrecision } from './dated.ts';
import { contestedPairs } from './disagreement.ts';
import { panel } from './panel.ts';
import { claimsInPanel } from './panelClaims.ts';
import type { Report, Rule } from './rule.ts';
import { claimIds, observationIds, unitsOfMeasures } from './statements.ts';
import { places as placeRules, supersededProjects } from './subjects.ts';
import { townNames } from './townNames.ts';
import { citedSources, usedMeasures } from './usage.ts';

const RULES: readonly Rule[] = [
  claimIds,
  observationIds,
  unitsOfMeasures,
  placeRules,
  townNames,
  supersededProjects,
  eventPrecision,
  directiveStates,
  citedSources,
  usedMeasures,
  contestedPairs,
  panel,
  claimsInPanel,
];

/** Pushes a problem for every row that breaks a rule. A rule that needs whole tables is left out while one of them has problems. */
export function checkRules(descriptor: Descriptor, { tables, whole, find }: ParsedTables, problems: Problem[]): void {
  const report: Report = (row, field, what, value, remedy) => {
    const place = find(row);
    if (place === undefined) throw new Error(`a rule reported a row of no table: ${JSON.stringify(row)}`);
    problems.push({ ...place, field, what, ...(value === '' ? {} : { value }), remedy });
  };
  for (const rule of RULES) {
    if ((rule.whole ?? []).every((table) => whole.has(table))) rule.check(tables, report, descriptor);
  }
}
