import { describe, expect, it } from 'vitest';
import { compareMeasure, sharedUnit, toShared } from '../../src/editions/compareData.ts';
import { registry } from '../evidence.ts';
import { createObservation } from '../evidence/rules/examples.ts';

const towns = ['saran', 'temirtau', 'zhanaozen', 'abai', 'ekibastuz'];

describe('compareMeasure', () => {
  it.each(['wage', 'population', 'net-migration', 'mining-output', 'unemployment-rate'])(
    'has every value of %s once, under its town, territory, workbook and year',
    (measure) => {
      const { runs } = compareMeasure(measure, towns, registry);
      const had = runs.flatMap(({ town, scope, source, year, values }) =>
        values.map((_, place) => `${measure}.${town}.${year + place}.${source}.${scope}`),
      );
      const rows = registry.tables.observations.filter((row) => row.measure === measure && towns.includes(row.subject));
      expect(had.toSorted()).toEqual(rows.map(({ id }) => id).toSorted());
    },
  );

  it('keeps flags by year, and the notes that explain them', () => {
    const { runs } = compareMeasure('wage', ['abai'], registry);
    const run = runs.find(({ scope, begins }) => scope === 'town' && begins === 'break');
    expect(run).toMatchObject({ year: 2019, flags: { 2019: 'break' } });
    expect(run?.notes?.[2019]).toContain('Real wage index of 172.1');
  });

  it('names the workbooks that it stands on', () => {
    const { runs, sources } = compareMeasure('unemployment-rate', towns, registry);
    expect(new Set(Object.keys(sources))).toEqual(new Set(runs.map(({ source }) => source)));
  });

  it('sets thousands beside units without changing a digit', () => {
    const { runs } = compareMeasure('net-migration', ['zhanaozen'], registry);
    const values = runs.filter(({ scope }) => scope === 'administration').flatMap((run) => run.values);
    expect(values.every((value) => Number.isInteger(Math.round(value * 1e4) / 1e4))).toBe(true);
    expect(Math.min(...values)).toBeLessThan(-1000);
  });
});

describe('the shared unit', () => {
  it('is the printed one where all print alike, else the one without a power of ten', () => {
    expect(sharedUnit([{ unit: 'thousand-people' }])).toBe('thousand-people');
    expect(sharedUnit([{ unit: 'thousand-people' }, { unit: 'people' }])).toBe('people');
    expect(sharedUnit([{ unit: 'KZT-thousand' }, { unit: 'KZT-mn' }])).toBe('KZT-mn');
    expect(() => sharedUnit([{ unit: 'km' }, { unit: 'percent' }])).toThrow('no unit that all share: km, percent');
  });

  it('moves the decimal point and nothing else', () => {
    expect(toShared(createObservation({ printed: '0.261', unit: 'thousand-people' }), 'people')).toBe(261);
    expect(toShared(createObservation({ printed: '123456.7', unit: 'KZT-thousand' }), 'KZT-mn')).toBe(123.4567);
  });
});
