// A claim and an observation of the same source, place, measure, year and scope are the same number.
import { toBase } from '../quantity.ts';
import type { Claim, Observation } from '../rows.ts';
import type { Rule } from './rule.ts';

/** A claim that stands on the sheet of another scope is let pass: base units by which they may differ. */
const OTHER_SHEET = 50;

export const claimsInPanel: Rule = {
  whole: ['claims', 'observations'],
  check({ claims, observations }, report) {
    const panel = Map.groupBy(observations, ({ measure, subject, year }) => `${measure}.${subject}.${year}`);
    for (const claim of claims) {
      const year = /^(\d{4})(-12-31)?$/.exec(claim.period.text)?.[1];
      const rows = panel.get(`${claim.measure}.${claim.subject}.${year}`) ?? [];
      if (rows.some((row) => isEqual(row, claim))) continue;
      const own = rows.filter(({ source }) => source === claim.source);
      const rival = own.find(({ scope, flag }) => scope === claim.scope && flag !== 'suspect');
      if (rival === undefined || own.some((row) => row.scope !== claim.scope && isNear(row, claim))) continue;
      const remedy = `"${rival.id}" has ${rival.printed} ${rival.unit}: correct the one that was miscopied`;
      report(claim, 'value', 'differs from the panel, though it is of the same source', claim.printed, remedy);
    }
  },
};

function isEqual(row: Observation, claim: Claim): boolean {
  const [a, b] = [toBase(row), toBase(claim)];
  return Math.abs(a.value - b.value) <= Math.max(a.tolerance, b.tolerance) + 1e-6;
}

function isNear(row: Observation, claim: Claim): boolean {
  return Math.abs(toBase(row).value - toBase(claim).value) <= OTHER_SHEET;
}
