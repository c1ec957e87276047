// Nothing lies about unused, and what is used says so.
import type { Rule } from './rule.ts';

export const citedSources: Rule = {
  whole: ['claims', 'observations', 'findings', 'events', 'places'],
  check({ sources, claims, observations, findings, events, places }, report) {
    const used = new Set([...claims, ...observations, ...findings, ...events].map(({ source }) => source));
    for (const { source } of places) for (const id of source) used.add(id);
    for (const source of sources) {
      if (source.cited === used.has(source.id)) continue;
      const [what, remedy] = source.cited
        ? ['cited by no claim, observation, finding, event or place', 'write 0, or cite it']
        : ['cited, but marked as further reading', 'write 1'];
      report(source, 'cited', what, source.cited ? '1' : '0', remedy);
    }
  },
};

export const usedMeasures: Rule = {
  whole: ['claims', 'observations'],
  check({ measures, claims, observations }, report) {
    const used = new Set([...claims, ...observations].map(({ measure }) => measure));
    for (const measure of measures) {
      if (!used.has(measure.id))
        report(measure, 'id', 'used by no claim and no observation', measure.id, 'delete the row, or add a value');
    }
  },
};
