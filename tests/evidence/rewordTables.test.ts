import { describe, expect, it } from 'vitest';
import { rewordTables, wordedTables } from '../../src/evidence/rewordTables.ts';
import type { Wordings } from '../../src/evidence/wordings.ts';
import { registry } from '../evidence.ts';

const { tables } = registry;
const worded = wordedTables(tables);
const one = <Row extends { id: string }>(rows: readonly Row[], id: string): Row | undefined =>
  rows.find((row) => row.id === id);

describe('wordedTables(tables)', () => {
  it('lists the texts of every row, and every speaker once', () => {
    expect(worded.find(({ table }) => table === 'lessons')?.rows).toHaveLength(tables.lessons.length);
    const speakers = worded.find(({ table }) => table === 'speakers')?.rows.map(({ id }) => id) ?? [];
    expect(speakers).toContain('Bureau of National Statistics');
    expect(new Set(speakers).size).toBe(speakers.length);
  });
});

describe('rewordTables(tables, wordings, language)', () => {
  const wordings: Wordings = new Map([
    [
      'measures',
      new Map<string, Readonly<Record<string, string>>>([
        ['jobs', { label: 'Рабочие места', definition: 'Определение', comparability: '' }],
      ]),
    ],
    ['speakers', new Map<string, Readonly<Record<string, string>>>([['Kazinform', { name: 'Казинформ' }]])],
  ]);
  const reworded = rewordTables(tables, wordings, 'ru');

  it('says labels and names in the other language, and keeps what has no words', () => {
    expect(one(reworded.measures, 'jobs')).toMatchObject({
      label: 'Рабочие места',
      label_en: 'Jobs announced, promised or reported',
    });
    expect(one(reworded.places, 'saran')).toMatchObject({ name: 'Сарань', name_en: 'Saran' });
    expect(reworded.sources.filter(({ publisher }) => publisher === 'Казинформ').length).toBeGreaterThan(0);
    expect(reworded.sources.filter(({ publisher }) => publisher === 'Kazinform')).toEqual([]);
  });

  it('leaves every value, period and reference as it is', () => {
    const facts = ({ claims }: typeof tables) => claims.map(({ speaker: _speaker, ...claim }) => claim);
    expect(facts(reworded)).toEqual(facts(tables));
    expect(reworded.observations).toEqual(tables.observations);
    expect(reworded.contested.map(({ id, claims }) => [id, claims])).toEqual(
      tables.contested.map(({ id, claims }) => [id, claims]),
    );
  });
});
