import { describe, expect, it } from 'vitest';
import { calculateAll } from '../../src/calculations/calculateAll.ts';
import { groupSeries, listRecords, placesOf } from '../../src/editions/ledgerRecords.ts';
import { createContested } from '../../src/editions/questions.ts';
import { registry } from '../evidence.ts';
import { desk } from './desk.ts';

const calculations = calculateAll(registry);
const records = listRecords(calculations, createContested(desk), registry, desk.words);
const find = (path: string) => records.find((record) => record.path === path);

describe('listRecords', () => {
  it('has every question, calculation, claim and series once', () => {
    const { claims, contested } = registry.tables;
    const count = claims.length + contested.length + calculations.length + groupSeries(registry).length;
    expect(new Set(records.map(({ path }) => path)).size).toBe(count);
    expect(records.length).toBe(count);
  });

  it('orders claims and series by measure, and the claims of a measure by time', () => {
    const numbers = records.filter(({ facets }) => ['claim', 'series'].includes(facets.kind[0] ?? ''));
    const labels = numbers.map(({ facets }) => registry.measure(facets.measure[0] ?? '').label_en);
    expect(labels).toEqual(labels.toSorted(desk.words.compare));
    const years = numbers
      .filter(({ facets }) => facets.measure[0] === 'population' && facets.kind[0] === 'claim')
      .map(({ from }) => from);
    expect(years).toEqual(years.toSorted((a, b) => a - b));
  });

  it('gives a question the facets of all its answers', () => {
    expect(find('ledger/contested/appliance-plant-jobs/')).toMatchObject({
      sign: 'contested',
      value: '',
      from: 2023,
      to: 2024,
      facets: { kind: ['question'], measure: ['jobs', 'staff'], place: ['saran'] },
    });
  });

  it('says of a series how many years it has, of whatever territory', () => {
    expect(find('ledger/series/saran-population/')).toMatchObject({
      sign: 'series',
      title: 'Population, Saran',
      facets: { kind: ['series'], measure: ['population'], status: ['statistic'] },
    });
  });

  it('rounds a calculation as the stories do', () => {
    expect(find('ledger/calculations/output-weight-per-head/')?.value).toBe('4.92 times');
  });
});

describe('placesOf', () => {
  it.each([
    ['saran', ['saran']],
    ['saran-rti', ['saran-rti', 'saran']],
    ['tyre-plant-2021', ['saran']],
    ['karaganda-region', ['karaganda-region']],
  ])('%s is on %j', (subject, found) => {
    expect(placesOf(subject, registry)).toEqual(found);
  });
});
