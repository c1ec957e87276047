import { describe, expect, it } from 'vitest';
import { seriesLines } from '../../src/charts/seriesRows.ts';
import { registry } from '../evidence.ts';
import { createObservation } from '../evidence/rules/examples.ts';

const births = { measure: 'births', unit: 'people' } as const;
const partsOf = (rows: Parameters<typeof seriesLines>[0]) =>
  seriesLines(rows).map(({ points }) => points.map(({ year, part }) => `${year} ${part}`));

describe('seriesLines(observations)', () => {
  it('keeps territories and workbooks apart, the town proper first', () => {
    const rows = [
      createObservation({ ...births, scope: 'administration' }),
      createObservation({ ...births, scope: '' }),
      createObservation({ ...births, scope: 'town', source: 'other' }),
      createObservation({ ...births, scope: 'town' }),
    ];
    expect(seriesLines(rows).map(({ key }) => key)).toEqual([
      'town-bns',
      'town-other',
      'administration-bns',
      'unstated-bns',
    ]);
  });

  it('sorts by year and begins a new part after a missing year', () => {
    const rows = [2014, 2011, 2012].map((year) => createObservation({ ...births, year }));
    expect(partsOf(rows)).toEqual([['2011 town-bns-1', '2012 town-bns-1', '2014 town-bns-2']]);
  });

  it.each(['break', 're-based'] as const)('begins a new part at the flag %s', (flag) => {
    const rows = [createObservation({ ...births, year: 2011 }), createObservation({ ...births, year: 2012, flag })];
    expect(partsOf(rows)).toEqual([['2011 town-bns-1', '2012 town-bns-2']]);
  });

  it.each(['suspect', 'preliminary'] as const)('runs on through the flag %s', (flag) => {
    const rows = [createObservation({ ...births, year: 2011 }), createObservation({ ...births, year: 2012, flag })];
    expect(partsOf(rows)).toEqual([['2011 town-bns-1', '2012 town-bns-1']]);
  });

  it('begins counts of people anew with the census of 2021, flag or not', () => {
    const rows = [2020, 2021].map((year) => createObservation({ year }));
    expect(partsOf(rows)).toEqual([['2020 town-bns-1', '2021 town-bns-2']]);
    expect(partsOf(rows.map((row) => ({ ...row, measure: 'births' })))).toEqual([
      ['2020 town-bns-1', '2021 town-bns-1'],
    ]);
  });

  it('reckons in whole units: 43.9 thousand people are 43,900', () => {
    const row = createObservation({ printed: '43.9', unit: 'thousand-people' });
    expect(seriesLines([row])[0]?.points[0]).toMatchObject({ value: 43_900, key: 'y2020-bns-town' });
  });

  it('holds every observation of the panel once', () => {
    const { observations } = registry.tables;
    const groups = Map.groupBy(observations, ({ subject, measure }) => `${subject} ${measure}`);
    const held = [...groups.values()].flatMap((group) => seriesLines(group).flatMap(({ points }) => points));
    expect(held.length).toBe(observations.length);
  });
});
