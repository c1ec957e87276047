import { expect, it } from 'vitest';
import { poolJobs } from '../../src/charts/poolJobs.ts';
import { describeClaimMarks } from './describeClaimMarks.ts';
import { evidence } from './evidence.ts';

const rows = poolJobs.rows(evidence);

it('the rows of pool-jobs hold the dated promises in order of time, then the jobs of the projects launched', () => {
  expect(rows.map(({ claim, sign, borders }) => [claim.period.text, claim.value, sign, borders])).toEqual([
    ['2020-11-12', 12000, 'promised', 'old'],
    ['2023-05-24', 12000, 'promised', 'new'],
    ['2023-11', 13000, 'promised', 'new'],
    ['2024-01/2024-06', 14000, 'promised', 'new'],
    ['2025-10-03', 20000, 'promised', 'new'],
    ['2024', 2500, 'counted', 'new'],
  ]);
});

describeClaimMarks(poolJobs, 'cx');
