import { describe, expect, it } from 'vitest';
import { createSeriesRecords } from '../../src/editions/seriesRecords.ts';
import { statementPath } from '../../src/evidence/addresses.ts';
import { registry } from '../evidence.ts';
import { recordDesk } from './recordDesk.ts';

const records = createSeriesRecords(recordDesk);
const find = (id: string) => {
  const record = records.find((candidate) => candidate.id === id);
  if (record === undefined) throw new Error(`no series ${id}`);
  return record;
};
const population = find('saran-population');
const details = population.details();

describe('createSeriesRecords(desk)', () => {
  it('has a page for each place and measure, and every observation on one of them', () => {
    expect(new Set(records.map(({ path }) => path)).size).toBe(records.length);
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
    expect(records.flatMap(({ observations }) => observations).length).toBe(registry.tables.observations.length);
  });

  it('has an anchor where the address of each observation leads', () => {
    for (const { path, observations, details: detail } of records.filter((_, index) => index % 25 === 0)) {
      const anchors = detail().parts.flatMap(({ years }) => years.map(({ anchor }) => `${path}#${anchor}`));
      expect(new Set(anchors).size).toBe(anchors.length);
      expect(anchors.toSorted()).toEqual(observations.map(statementPath).toSorted());
    }
  });

  it('says what it is: title, years, town', () => {
    expect(population).toMatchObject({
      title: 'Population, Saran',
      years: ['1991', '2024'],
      town: { path: 'towns/saran/' },
      file: 'ledger/series/saran-population/saran-population.csv',
    });
    expect(find('karaganda-region-unemployment-rate')).toMatchObject({ town: undefined });
  });

  it('explains the flags that it has and no others', () => {
    expect(details.flags.map(({ flag }) => flag)).toEqual(['re-based', 'preliminary']);
    expect(details.flags[0]?.meaning).toBe('The statisticians re-based this value on a census.');
  });

  it('shows each value as printed, with flag and note', () => {
    const [part] = details.parts;
    expect(part).toMatchObject({ scope: 'The town with its settlements', source: { id: 'bns-karaganda-2025' } });
    expect(part?.years.find(({ year }) => year === '2021')).toMatchObject({
      anchor: 'y2021-bns-karaganda-2025-administration',
      value: '43.9 thousand people',
      flag: 're-based',
    });
  });

  it('gives what was read elsewhere on the same', () => {
    expect(details.claims.map(({ id }) => id)).toEqual(registry.claimsOf('population', 'saran').map(({ id }) => id));
  });

  it('is drawn for phones and wider, and written as CSV with all its rows', () => {
    expect(details.drawing.match(/<svg /g)?.length).toBe(2);
    expect(population.csv().trim().split('\n').length).toBe(population.observations.length + 1);
  });

  it('leads from one to the next by place, then measure', () => {
    expect(records[0]?.previous).toBeUndefined();
    expect(records[0]?.next?.path).toBe(records[1]?.path);
    expect(records.at(-1)?.next).toBeUndefined();
  });
});
