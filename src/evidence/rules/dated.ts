// Events and orders: dates are as precise as said, states agree with the evidence given.
import type { Rule } from './rule.ts';

const PRECISION: Readonly<Record<number, string>> = { 4: 'year', 7: 'month', 10: 'day' };

export const eventPrecision: Rule = {
  check({ events }, report) {
    for (const event of events) {
      const { text } = event.date;
      const written = text.includes('/') ? 'decade' : (PRECISION[text.length] ?? '');
      if (event.date_precision === written || event.date_precision === 'uncertain') continue;
      const remedy = `write ${written} or uncertain, or change the date`;
      report(event, 'date_precision', `does not fit the date ${text}`, event.date_precision, remedy);
    }
  },
};

export const directiveStates: Rule = {
  check({ directives }, report) {
    for (const directive of directives) {
      const isFound = directive.state !== 'no-evidence-found';
      if (isFound === directive.evidence.length > 0) continue;
      const [what, remedy] = isFound
        ? [
            'says that evidence was found but names none',
            'name the claims, findings or events in the column evidence, or write no-evidence-found',
          ]
        : [
            'says that no evidence was found but names some',
            'write evidence-partial or evidence-late, or empty the column evidence',
          ];
      report(directive, 'state', what, directive.state, remedy);
    }
  },
};
