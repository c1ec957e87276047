import { describe, expect, it } from 'vitest';
import { createTowns } from '../../src/editions/townEdition.ts';
import { registry } from '../evidence.ts';
import { desk } from './townDesk.ts';

const towns = createTowns(desk);
const find = (id: string) => {
  const town = towns.find((one) => one.id === id);
  if (town === undefined) throw new Error(`no town "${id}"`);
  return town;
};

describe('createTowns', () => {
  it('has the 27 towns of the first list by name, each named in three languages', () => {
    expect(towns.length).toBe(27);
    const names = towns.map(({ name }) => name);
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')));
    for (const town of towns) {
      expect(town.names.map(({ locale }) => locale)).toEqual(['en', 'ru', 'kk']);
      expect(town.names.filter(({ name }) => name === '')).toEqual([]);
    }
  });

  it('claims no more of the list than the evidence does', () => {
    const by = Map.groupBy(towns, ({ status }) => status);
    expect(by.get('listed')?.length).toBe(20);
    expect(by.get('removed')?.map(({ id }) => id)).toEqual(['saran', 'tekeli']);
    expect(by.get('eliminated')?.map(({ id }) => id)).toEqual([
      'arkalyk',
      'karatau',
      'serebryansk',
      'zhanatas',
      'zhezkazgan',
    ]);
    for (const { how } of by.get('eliminated') ?? []) expect(how[0]).toContain('No text that was read says');
    expect(find('saran').how).toContain('Date given for its removal: 21 November 2023.');
    expect(find('tekeli').how.join(' ')).not.toContain('Date given');
  });

  it('gives every town sources for its place on the list', () => {
    expect(towns.filter(({ sources }) => !sources.includes('/sources/')).map(({ id }) => id)).toEqual([]);
  });

  it('has a title in the figure of every town, and a table', () => {
    const bare = towns.filter((town) => {
      const { figure } = town.details();
      return !figure.includes(town.name) || !figure.includes('<table>');
    });
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  it('counts all yearly values of the panel', () => {
    const all = registry.tables.observations.filter(({ subject }) => subject === 'saran');
    expect(find('saran').details().panelSize).toBe(all.length);
    expect(find('khromtau').details().panelSize).toBe(0);
  });

  it('offers files, a card and neighbours of like size', () => {
    const saran = find('saran');
    expect(saran.files).toEqual({
      csv: 'towns/saran/saran.csv',
      json: 'towns/saran/saran.json',
      card: 'cards/town-saran.png',
    });
    expect(saran.alike.length).toBe(3);
    expect(saran.alike).not.toContain('saran');
  });

  it('sets a town beside its neighbours in the territory that the panel has', () => {
    expect(find('saran').compare).toBe(
      `explore/compare/?measure=population&scope=administration&towns=${['saran', ...find('saran').nearest].join(',')}`,
    );
    expect(find('temirtau').compare).toContain('&scope=town&');
    expect(find('khromtau').compare).toBeUndefined();
  });
});
