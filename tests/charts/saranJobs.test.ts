import { describe, expect, it } from 'vitest';
import { drawLayouts } from '../../src/charts/drawing.ts';
import { saranJobs } from '../../src/charts/saranJobs.ts';
import { createWords } from '../../src/language/createWords.ts';
import { describeClaimMarks } from './describeClaimMarks.ts';
import { evidence, surface } from './evidence.ts';
import { marksOf } from './marks.ts';

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
    const otherwise = rows.filter(({ claim, sign }) => (sign === 'promised') !== (claim.status === 'promised'));
    expect(otherwise).toEqual([]);
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

describeClaimMarks(saranJobs, 'cx');

describe.each(Object.entries(drawLayouts(saranJobs, rows, surface)))('the %s drawing', (_, svg) => {
  it('lets a ring wait for the last report of each plant, right under the promise that it is held against', () => {
    const promises = rows.filter(({ standing }) => standing).map(({ key }) => marksOf(svg, key)[0]);
    const waiting = [...svg.matchAll(/<circle cx="([^"]+)"[^>]* r="8.5"\/>/g)].map(([, x]) => x);
    expect(waiting).toEqual(promises.map((mark) => mark?.getAttribute('cx')));
    expect(waiting).toHaveLength(3);
  });
});

describe('the labels of saran-jobs on a desk', () => {
  const labels = (locale: 'en' | 'ru') => {
    const { wide } = drawLayouts(saranJobs, rows, { ...surface, words: createWords(locale) }, ['wide']);
    return [...wide.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);
  };

  it('have their unit where all find room', () => {
    expect(labels('en')).toEqual(expect.arrayContaining(['1,116 jobs', 'almost 600 people', '232 people']));
  });

  it('are bare numbers in all lines where a unit would run into the ring that waits for a report', () => {
    expect(labels('ru')).toEqual(expect.arrayContaining(['1\u00a0116', 'почти 600', '232']));
    expect(labels('ru').filter((text) => /мест|человек/.test(text ?? ''))).toEqual([]);
  });
});
