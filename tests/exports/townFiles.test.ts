import { describe, expect, it } from 'vitest';
import type { Source } from '../../src/evidence/rows.ts';
import { toTownCsv, toTownJson } from '../../src/exports/townFiles.ts';
import { createClaim, createObservation } from '../evidence/rules/examples.ts';

const source = {
  id: 'paper',
  title: 'A paper, of sorts',
  author: '',
  publisher: 'The Paper',
  published: '2024',
  url: 'https://paper.example/1',
  language: 'en',
  type: 'press',
  standing: 'independent',
  licence: '',
  reliability: '',
  cited: true,
} satisfies Source;
const rows = [
  createClaim({ id: 'jobs.plant.2024.paper', printed: '600', speaker: 'Minister', qualifier: 'about' }),
  createObservation({
    id: 'net-migration.saran.2020.paper.town',
    measure: 'net-migration',
    printed: '-606',
    source: 'paper',
    flag: 'preliminary',
  }),
];
const head = {
  id: 'saran',
  names: { en: 'Saran', ru: 'Сарань', kk: 'Саран' },
  region: 'Karaganda region',
  status: 'removed',
  url: 'https://towns.example/towns/saran/',
  licence: 'https://creativecommons.org/licenses/by/4.0/',
  credit: 'Twenty Towns',
};

describe('toTownCsv', () => {
  it('has a line for each claim and observation, with id, place in the source, and a loss as a number', () => {
    expect(toTownCsv(rows, () => source)).toBe(
      [
        'kind,id,measure,subject,period,value,unit,scope,qualifier,status,flag,speaker,source,locator,source_title,source_url,note',
        'claim,jobs.plant.2024.paper,jobs,plant,2024,600,jobs,,about,reported,,Minister,paper,para 1,"A paper, of sorts",https://paper.example/1,',
        'observation,net-migration.saran.2020.paper.town,net-migration,saran,2020,-606,people,town,exact,statistic,preliminary,Bureau of National Statistics,paper,"sheet Saran, row 1","A paper, of sorts",https://paper.example/1,',
        '',
      ].join('\n'),
    );
  });
});

describe('toTownJson', () => {
  it('has the town, its sources once, claims and observations apart, and no empty text', () => {
    expect(JSON.parse(toTownJson(head, rows, () => source))).toEqual({
      ...head,
      sources: [{ id: 'paper', title: 'A paper, of sorts', publisher: 'The Paper', url: 'https://paper.example/1' }],
      claims: [
        {
          id: 'jobs.plant.2024.paper',
          measure: 'jobs',
          subject: 'plant',
          period: '2024',
          value: 600,
          unit: 'jobs',
          qualifier: 'about',
          status: 'reported',
          speaker: 'Minister',
          source: 'paper',
          locator: 'para 1',
        },
      ],
      observations: [
        {
          id: 'net-migration.saran.2020.paper.town',
          measure: 'net-migration',
          subject: 'saran',
          period: '2020',
          value: -606,
          unit: 'people',
          scope: 'town',
          qualifier: 'exact',
          status: 'statistic',
          flag: 'preliminary',
          speaker: 'Bureau of National Statistics',
          source: 'paper',
          locator: 'sheet Saran, row 1',
        },
      ],
    });
  });

  it('is whole without a claim or an observation', () => {
    expect(JSON.parse(toTownJson(head, [], () => source))).toMatchObject({ claims: [], observations: [] });
  });
});
