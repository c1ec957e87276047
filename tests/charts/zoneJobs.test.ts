import { describe, expect, it } from 'vitest';
import { drawLayouts } from '../../src/charts/drawing.ts';
import { zoneJobs } from '../../src/charts/zoneJobs.ts';
import { evidence, surface } from './evidence.ts';

const rows = zoneJobs.rows(evidence);
const drawings = drawLayouts(zoneJobs, rows, surface);

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

describe.each(Object.entries(drawings))('the %s drawing of zone-jobs', (_, svg) => {
  it('draws promises hollow and the rest filled', () => {
    for (const { key, sign } of rows) {
      const mark = new RegExp(`<circle[^>]*data-row="${key}"[^>]*>`).exec(svg)?.[0] ?? '';
      expect(mark).toContain(sign === 'promised' ? 'fill="var(--paper)"' : 'fill="var(--counted)"');
    }
  });

  it('joins nothing', () => {
    expect(svg).not.toContain('<path');
  });
});
