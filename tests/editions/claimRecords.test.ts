import { describe, expect, it } from 'vitest';
import { createClaimRecords } from '../../src/editions/claimRecords.ts';
import { registry } from '../evidence.ts';
import { recordDesk } from './recordDesk.ts';

const records = createClaimRecords(recordDesk);
const find = (id: string) => records.find((record) => record.id === id);

describe('createClaimRecords(desk)', () => {
  it('has a record for every claim, each at an address of its own', () => {
    expect(records.length).toBe(registry.tables.claims.length);
    expect(new Set(records.map(({ path }) => path)).size).toBe(records.length);
  });

  it('is titled by what it is a number of, its value and its time', () => {
    expect(find('jobs.bus-plant.2025-04-24.kazinform-bus-2025')).toMatchObject({
      title:
        'Jobs announced, promised or reported, Yutong bus and special-vehicle plant: more than 1,000 jobs (24 April 2025)',
      subject: 'Yutong bus and special-vehicle plant',
    });
  });

  it('leads through the claims of a measure in order of time, and no further', () => {
    const jobs = records.filter(({ claim }) => claim.measure === 'jobs');
    expect(jobs[0]?.previous).toBeUndefined();
    expect(jobs.at(-1)?.next).toBeUndefined();
    for (const [index, { next }] of jobs.slice(0, -1).entries()) expect(next?.path).toBe(jobs[index + 1]?.path);
    const starts = jobs.map(({ claim }) => claim.period.start);
    expect(starts).toEqual(starts.toSorted());
  });
});
