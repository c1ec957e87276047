import { describe, expect, it } from 'vitest';

import { registry } from '../evidence.ts';

const SHARE = 'industrial-output-share.monotowns-20.2024.pm-seminar-2025';
const PANEL = 'population.saran.2021.bns-karaganda-2025.administration';

describe('look-ups by id', () => {
  it('return the row', () => {
    expect(registry.claim(SHARE).value).toBe(36.4);
    expect(registry.observation(PANEL).printed).toBe('43.9');
    expect(registry.place('saran').name_ru).toBe('Сарань');
    expect(registry.directive('d-zone-kulsary').places).toEqual(['kulsary']);
    expect(registry.lesson('L01').kind).toBe('lesson');
    expect(registry.project('bus-plant').supersedes).toBe('bus-plant-2020-08');
    expect(registry.measure('population').unit).toEqual(['people', 'thousand-people']);
    expect(registry.finding('f-zones-ordered-twice').id).toBe('f-zones-ordered-twice');
    expect(registry.event('e-bus-plant-opens').date.text).toBe('2020-12-21');
    expect(registry.source('pm-seminar-2025').cited).toBe(true);
    expect(registry.question('bus-plant-jobs').claims).toHaveLength(4);
  });

  it('statement(id) finds claims and observations', () => {
    expect([registry.statement(SHARE).kind, registry.statement(PANEL).kind]).toEqual(['claim', 'observation']);
  });

  it('throw for an unknown id and name the nearest', () => {
    expect(() => registry.place('sarran')).toThrow('unknown place "sarran"; did you mean "saran"?');
    expect(() => registry.claim('population.saran.1998.frwiki-saran')).toThrow(
      'unknown claim "population.saran.1998.frwiki-saran"; did you mean "population.saran.1999.frwiki-saran"?',
    );
    expect(() => registry.statement(`${PANEL}s`)).toThrow(
      `unknown claim or observation "${PANEL}s"; did you mean "${PANEL}"?`,
    );
    expect(() => registry.source('zzzzzzzzzzzz')).toThrow(/^unknown source "zzzzzzzzzzzz"$/);
  });

  it('has(kind, id) asks without throwing', () => {
    expect([registry.has('claim', SHARE), registry.has('observation', SHARE), registry.has('place', 'kz')]).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('nearest(id) looks among claims and observations', () => {
    expect(registry.nearest(SHARE.replace('2024', '2025'))).toBe(SHARE);
    expect(registry.nearest(PANEL.replace('2021', '2O21'))).toBe(PANEL);
    expect(registry.nearest('?')).toBeUndefined();
  });
});

describe('claimsOf(measure, subject)', () => {
  it('returns the claims in order of period', () => {
    const starts = registry.claimsOf('population', 'saran').map(({ period }) => period.start);
    expect(starts.length).toBeGreaterThan(10);
    expect(starts).toEqual(starts.toSorted());
  });

  it('without a subject returns those of all subjects', () => {
    const all = registry.claimsOf('industrial-output-share');
    expect(new Set(all.map(({ subject }) => subject)).size).toBeGreaterThan(1);
    expect(all.every(({ measure }) => measure === 'industrial-output-share')).toBe(true);
  });

  it('returns nothing for a measure that has none', () => {
    expect(registry.claimsOf('nothing')).toEqual([]);
  });
});

describe('series(measure, subject, scope, source)', () => {
  it('returns one row a year, in order, of one scope and source', () => {
    const series = registry.series('population', 'saran', 'administration');
    expect(series.map(({ year }) => year)).toEqual(Array.from({ length: 34 }, (_, index) => 1991 + index));
    expect(new Set(series.map(({ scope, source }) => `${scope} ${source}`)).size).toBe(1);
  });

  it('is empty where the panel has none, and scopes never mix', () => {
    expect(registry.series('population', 'saran', 'town')).toEqual([]);
  });

  it('throws where several workbooks give the series, and takes the one that is named', () => {
    expect(() => registry.series('unemployment-rate', 'saran', 'administration')).toThrow(
      'several sources give unemployment-rate of saran (administration); name one of bns-karaganda-2025, bns-labour-karaganda-2025',
    );
    const series = registry.series('unemployment-rate', 'saran', 'administration', 'bns-karaganda-2025');
    expect(series.every(({ source }) => source === 'bns-karaganda-2025')).toBe(true);
    expect(series).not.toHaveLength(0);
  });

  it('seriesSources lists the workbooks to choose from', () => {
    expect(registry.seriesSources('unemployment-rate', 'saran', 'administration')).toEqual([
      'bns-karaganda-2025',
      'bns-labour-karaganda-2025',
    ]);
    expect(registry.seriesSources('nothing', 'saran', 'town')).toEqual([]);
  });
});

it('questionsOf(claim) lists the contested questions that the claim takes part in', () => {
  const ids = registry.questionsOf('staff.bus-plant.2022-10-05.kazinform-bus-2022').map(({ id }) => id);
  expect(ids).toEqual(['bus-plant-jobs', 'saran-zone-jobs']);
  expect(registry.questionsOf('nobody')).toEqual([]);
});
