import { describe, expect, it } from 'vitest';
import { drawLayouts } from '../../src/charts/drawing.ts';
import { saranJobs } from '../../src/charts/saranJobs.ts';
import { distanceFromLine, positionsOf } from './affine.ts';
import { evidence, surface } from './evidence.ts';
import { joinsOf } from './joins.ts';

const rows = saranJobs.rows(evidence);
const of = (plant: string): (string | number | boolean)[][] =>
  rows
    .filter((row) => row.plant === plant)
    .map(({ claim, sign, met }) => [claim.period.text, sign, claim.qualifier, claim.value, met]);

describe('the rows of saran-jobs', () => {
  it('tell the bus plant: two promises, then a count of staff and a report of jobs that meets the later promise', () => {
    expect(of('bus-plant')).toEqual([
      ['2020-08', 'promised', 'exact', 600, false],
      ['2020-12-21', 'promised', 'more-than', 1000, false],
      ['2022-10-05', 'counted', 'exact', 560, false],
      ['2025-04-24', 'counted', 'more-than', 1000, true],
    ]);
  });

  it('tell the tyre plant: the promise without a day last, and a report that no promise is met by', () => {
    expect(of('tyre-plant')).toEqual([
      ['2020-05-16', 'promised', 'about', 1200, false],
      ['2020-11', 'promised', 'more-than', 1000, false],
      ['2021-04-05', 'promised', 'more-than', 1100, false],
      ['2021-06', 'promised', 'exact', 1116, false],
      ['2020/2024', 'promised', 'more-than', 1100, false],
      ['2024-08-15', 'counted', 'almost', 600, false],
    ]);
  });

  it('tell the appliance plant: promise and staff of the same day', () => {
    expect(of('appliance-plant')).toEqual([
      ['2023-05-24', 'promised', 'more-than', 1000, false],
      ['2024-08-14', 'promised', 'up-to', 1200, false],
      ['2024-08-14', 'counted', 'exact', 232, false],
    ]);
  });

  it('are promised where the claim is a promise, and nowhere else', () => {
    for (const { claim, sign } of rows)
      expect(sign, claim.id).toBe(claim.status === 'promised' ? 'promised' : 'counted');
  });

  it('name the speaker, or the publisher where the source names none', () => {
    expect(rows.map(({ who }) => who)).toEqual([
      'The Astana Times',
      "Prime Minister's press service",
      "President's press service",
      'Kazinform',
      'Energeticheskaya politika',
      'Tyrepress',
      'Kazinform',
      'Ministry of Industry of Tatarstan',
      'Interfax',
      'MIR 24',
      'Governor of Karaganda region',
      'Kazinform',
      'Kazinform',
    ]);
  });
});

describe.each(Object.entries(drawLayouts(saranJobs, rows, surface)))('the %s drawing', (_, svg) => {
  it('places every mark by its value on a common scale', () => {
    const positions = positionsOf(svg, 'cx');
    const points = rows.map(({ key, claim }) => ({ value: claim.value, position: positions.get(key) ?? Number.NaN }));
    expect(distanceFromLine(points)).toBeLessThan(0.15);
  });

  it('joins no value to another: all lines are level or upright', () => {
    expect(joinsOf(svg)).toEqual([]);
  });
});
