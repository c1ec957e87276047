import { describe, expect, it } from 'vitest';
import { createSourceRecords } from '../../src/editions/sourceRecords.ts';
import { registry } from '../evidence.ts';
import { recordDesk } from './recordDesk.ts';

const records = createSourceRecords(recordDesk);
const find = (id: string) => {
  const record = records.find((candidate) => candidate.id === id);
  if (record === undefined) throw new Error(`no source ${id}`);
  return record;
};
const workbook = find('bns-karaganda-2025');

describe('createSourceRecords(desk)', () => {
  it('has a record for every source, cited or not', () => {
    expect(records.map(({ id }) => id).toSorted()).toEqual(registry.tables.sources.map(({ id }) => id).toSorted());
  });

  it('counts all claims and yearly values of the evidence, each at its source', () => {
    const sum = (read: (record: typeof workbook) => number) =>
      records.reduce((total, record) => total + read(record), 0);
    expect(sum(({ claims }) => claims)).toBe(registry.tables.claims.length);
    expect(sum(({ observations }) => observations)).toBe(registry.tables.observations.length);
  });

  it('lists claims by measure, and yearly values as counts by series', () => {
    const { groups, series } = workbook.details();
    expect(groups.flatMap(({ lines }) => lines).length).toBe(workbook.claims);
    expect(groups.map(({ measure }) => measure)).toContain('Population');
    expect(series.reduce((total, { count }) => total + count, 0)).toBe(workbook.observations);
    expect(series.find(({ path }) => path === 'ledger/series/saran-population/')).toEqual({
      path: 'ledger/series/saran-population/',
      title: 'Saran: Population',
      count: 34,
    });
  });

  it('tells many places of a workbook by its sheets alone, few in full', () => {
    expect(workbook.details().read).toContain('sheet Сарань г.а.');
    expect(workbook.details().read.some((part) => part.includes(', row '))).toBe(false);
    expect(find('kazinform-bus-2025').details().read).toEqual(['opening part of the page']);
  });

  it('lists findings and events with the places that it describes', () => {
    const { texts } = find('pm-seminar-2025').details();
    expect(texts.every(({ value }) => value === undefined)).toBe(true);
    expect(texts.length).toBeGreaterThan(10);
    expect(workbook.details().places).toContain('Abai');
  });

  it('leaves further reading without anything that rests on it', () => {
    for (const { source, details } of records.filter((record) => !record.source.cited)) {
      const { groups, series, texts, places } = details();
      expect([source.id, groups.length + series.length + texts.length + places.length]).toEqual([source.id, 0]);
    }
  });

  it('says language and date in words, and nothing for a date that is not known', () => {
    expect(workbook).toMatchObject({ language: 'Russian', published: 'June 2025' });
    expect(records.find(({ source }) => source.published === '')?.published).toBe('');
  });
});
