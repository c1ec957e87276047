import { describe, expect, it } from 'vitest';
import { formatChoice, parseChoice } from '../../src/browser/compareTownsAddress.ts';
import type { Choice, Surroundings } from '../../src/browser/compareTownsData.ts';

const page: Surroundings = {
  locale: 'en',
  towns: { abai: 'Abai', aksu: 'Aksu', ridder: 'Ridder', rudny: 'Rudny', saran: 'Saran' },
  measures: {
    wage: { label: 'Wage', unit: 'tenge', indexed: true },
    'net-migration': { label: 'Net migration', unit: 'people', indexed: false },
  },
  words: {},
  addresses: { town: '', administration: '' },
  evidenceLang: undefined,
};
const start: Choice = { measure: 'wage', scope: 'administration', towns: ['saran', 'abai'], base: undefined };
const parse = (query: string) => parseChoice(query, start, page);

describe('the choice in the address', () => {
  it.each<Choice>([
    start,
    { measure: 'wage', scope: 'town', towns: ['ridder'], base: 2010 },
    { measure: 'net-migration', scope: 'town', towns: [], base: undefined },
  ])('is read as it was written: $towns', (choice) => {
    expect(parse(formatChoice(choice))).toEqual(choice);
  });

  it('is that of the page where the address says nothing', () => {
    expect(parse('')).toEqual(start);
  });

  it('passes by what does not exist, and takes each town once and no more than four', () => {
    expect(parse('?measure=joy&scope=moon&towns=abai,atlantis,abai,saran,rudny,aksu,ridder&base=now')).toEqual({
      ...start,
      towns: ['abai', 'saran', 'rudny', 'aksu'],
    });
  });

  it('gives no index of a measure that has none', () => {
    expect(parse('?measure=net-migration&base=2010').base).toBeUndefined();
  });

  it('does not take the properties of every object for towns', () => {
    expect(parse('?measure=constructor&towns=toString')).toEqual({ ...start, towns: [] });
  });
});
