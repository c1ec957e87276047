import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { createTowns } from '../../src/editions/townEdition.ts';
import { registry } from '../evidence.ts';
import { desk } from './townDesk.ts';

const towns = createTowns(desk);
const expected = (town: string, ids: ReadonlySet<string>) =>
  [
    ...registry.tables.claims.filter(({ subject }) => ids.has(subject)),
    ...registry.tables.observations.filter(({ subject }) => subject === town),
  ].map(({ id }) => id);

describe('the files of a town', () => {
  it('hold every claim about it and what is in it, and every yearly value, each once', () => {
    const [saran] = towns.filter(({ id }) => id === 'saran');
    const rows: { id: string }[] = parse(saran?.downloads.csv() ?? '', { columns: true });
    const subjects = new Set([
      'saran',
      ...registry.tables.places.filter(({ parent }) => parent === 'saran').map(({ id }) => id),
    ]);
    for (const { id, place } of registry.tables.projects) if (subjects.has(place)) subjects.add(id);
    expect(rows.map(({ id }) => id).toSorted()).toEqual(expected('saran', subjects).toSorted());
  });

  it('say the same in JSON, with the standing of the town and its names', () => {
    const [ridder] = towns.filter(({ id }) => id === 'ridder');
    const rows: { kind: string; value: string }[] = parse(ridder?.downloads.csv() ?? '', { columns: true });
    const json = JSON.parse(ridder?.downloads.json() ?? '') as Record<string, { value: number }[]>;
    expect(json).toMatchObject({ id: 'ridder', status: 'listed', names: { ru: 'Риддер' } });
    const values = [...(json['claims'] ?? []), ...(json['observations'] ?? [])].map(({ value }) => value);
    expect(values).toEqual(rows.map(({ value }) => Number(value)));
  });
});
