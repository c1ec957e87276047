import { describe, expect, it } from 'vitest';
import { zoneJobs } from '../../src/charts/zoneJobs.ts';
import { describeClaimMarks } from './describeClaimMarks.ts';
import { evidence } from './evidence.ts';

const rows = zoneJobs.rows(evidence);

describe('the rows of zone-jobs', () => {
  it('hold what was said of the whole zone, in order of time', () => {
    const zone = rows.filter(({ part }) => part === 'claims');
    expect(zone.map(({ claim, sign, who }) => [claim.period.text, claim.qualifier, claim.value, sign, who])).toEqual([
      ['2022-06-23', 'more-than', 1000, 'promised', 'Kazinform'],
      ['2022-11-17', 'more-than', 2000, 'promised', 'Managers of the zone'],
      ['2023-05-24', 'exact', 6000, 'promised', 'Governor of Karaganda region'],
      ['2023-11', 'more-than', 1000, 'claimed', 'State television'],
      ['2025-11-12', 'exact', 4600, 'claimed', 'Akim of Karaganda region'],
    ]);
  });

  it('hold the headcounts of single plants apart, with nothing added up', () => {
    const staff = rows.filter(({ part }) => part === 'staff');
    expect(staff.map(({ claim, about, sign }) => [claim.period.text, about, claim.value, sign])).toEqual([
      ['2022-10-05', 'bus-plant', 560, 'reported'],
      ['2024-08-14', 'appliance-plant', 232, 'reported'],
      ['2024-08-15', 'tyre-plant', 600, 'reported'],
    ]);
  });

  it('are all of the contested question that speak of the zone or of staff', () => {
    const asked = evidence.registry.question('saran-zone-jobs').claims.filter((id) => /^(jobs|staff)\./.test(id));
    expect(rows.flatMap(({ claims }) => claims).toSorted()).toEqual(asked.toSorted());
  });
});

describeClaimMarks(zoneJobs, 'cx');
