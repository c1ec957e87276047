import { describe, expect, it } from 'vitest';
import { saranJobs } from '../../src/charts/saranJobs.ts';
import { weightPerHead } from '../../src/charts/weightPerHead.ts';
import { sourcesOf } from '../../src/charts/sourceLine.ts';
import { listGrounds } from '../../src/editions/chartGrounds.ts';
import { evidence } from '../charts/evidence.ts';

describe('listGrounds(rows, evidence)', () => {
  it.each([saranJobs, weightPerHead].map((chart) => [chart.id, chart.rows(evidence)] as const))(
    '%s: has the sources of the source line, each with its own claims',
    (_, rows) => {
      const grounds = listGrounds(rows, evidence);
      expect(grounds.map(({ source }) => source)).toEqual(sourcesOf(rows, evidence));
      for (const { source, claims } of grounds) {
        expect(claims.length).toBeGreaterThan(0);
        for (const id of claims) expect(evidence.registry.statement(id).source).toBe(source.id);
      }
    },
  );

  it('has every claim once, parents of calculations in place of the calculation', () => {
    const claims = listGrounds(weightPerHead.rows(evidence), evidence).flatMap((ground) => ground.claims);
    expect(claims.some((id) => id.startsWith('calc:'))).toBe(false);
    expect(new Set(claims).size).toBe(claims.length);
  });
});
