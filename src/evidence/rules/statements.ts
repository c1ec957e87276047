// Claims and observations: the id is made of the other columns, the unit is one of the measure's.
import type { Rule } from './rule.ts';

export const claimIds: Rule = {
  check({ claims }, report) {
    for (const claim of claims) {
      const { id, measure, subject, period, source } = claim;
      const expected = [measure, subject, period.text.replace('/', '-to-'), source].join('.');
      if (id.startsWith(expected) && /^(-[b-z])?$/.test(id.slice(expected.length))) continue;
      const remedy = `write "${expected}", with -b, -c … after it for further values of the same source`;
      report(claim, 'id', 'does not follow from measure, subject, period and source', id, remedy);
    }
  },
};

export const observationIds: Rule = {
  check({ observations }, report) {
    for (const observation of observations) {
      const { id, measure, subject, year, source, scope } = observation;
      const expected = `${measure}.${subject}.${year}.${source}.${scope || 'unstated'}`;
      if (id === expected) continue;
      report(
        observation,
        'id',
        'does not follow from measure, subject, year, source and scope',
        id,
        `write "${expected}"`,
      );
    }
  },
};

export const unitsOfMeasures: Rule = {
  check({ measures, claims, observations }, report) {
    const units = new Map(measures.map(({ id, unit }) => [id, unit]));
    for (const statement of [...claims, ...observations]) {
      const allowed = units.get(statement.measure);
      if (allowed === undefined || allowed.includes(statement.unit)) continue;
      const remedy = `use ${allowed.join(' or ')}, or add the unit to the measure in seeds/measures.csv`;
      report(statement, 'unit', `not a unit of the measure ${statement.measure}`, statement.unit, remedy);
    }
  },
};
