import { describe, expect, it } from 'vitest';

import type { Observation } from '../../../src/evidence/rows.ts';
import { impliedPrices, populationJumps, realWages } from '../../../src/evidence/rules/panelJumps.ts';
import { createObservation, runCheck } from './examples.ts';

function createYears(before: string, after: string, flag: Observation['flag'] = '') {
  return [createObservation({ year: 2020, printed: before }), createObservation({ year: 2021, printed: after, flag })];
}

describe('populationJumps', () => {
  it('8 percent up or down pass, more must be flagged as break, re-based or suspect', () => {
    expect(runCheck(populationJumps, createYears('100', '108'))).toEqual([]);
    expect(runCheck(populationJumps, createYears('100', '91'))).toEqual([
      'value: more than 8 percent away from 100 a year before and not flagged, 91',
    ]);
    expect(runCheck(populationJumps, createYears('100', '91', 're-based'))).toEqual([]);
    expect(runCheck(populationJumps, createYears('100', '91', 'preliminary'))).toHaveLength(1);
  });

  it('another scope or source is another series', () => {
    const rows = [
      createObservation({ year: 2020, printed: '100', scope: 'administration' }),
      createObservation({ year: 2021, printed: '50' }),
    ];
    expect(runCheck(populationJumps, rows)).toEqual([]);
  });
});

function createOutput(nominal: string, index: string, year = 2020) {
  return [
    createObservation({ measure: 'industrial-output', year: year - 1, printed: '1000', unit: 'KZT-mn' }),
    createObservation({ measure: 'industrial-output', year, printed: nominal, unit: 'KZT-mn' }),
    createObservation({ measure: 'industrial-volume-index', year, printed: index, unit: 'percent' }),
  ];
}

describe('impliedPrices', () => {
  it('output that grew by half at half the volume implies a tripling of prices', () => {
    expect(runCheck(impliedPrices, createOutput('1100', '100'))).toEqual([]);
    expect(runCheck(impliedPrices, createOutput('1500', '50'))).toEqual([
      'value: implies that prices moved by the factor 3.00 and not flagged, 50',
    ]);
  });

  it('years before 2001, of high inflation, are not tested', () => {
    expect(runCheck(impliedPrices, createOutput('1500', '50', 2000))).toEqual([]);
  });
});

describe('realWages', () => {
  it('a leap of the real wage must be flagged in the index and in the wage', () => {
    const index = createObservation({ measure: 'real-wage-index', printed: '190', unit: 'percent' });
    const wage = createObservation({ measure: 'wage', printed: '200000', unit: 'KZT' });
    expect(runCheck(realWages, [index, wage])).toEqual([
      'value: real wage moved to 190 percent of the year before and not flagged, 190',
      'value: real wage moved to 190 percent of the year before and not flagged, 200000',
    ]);
    expect(
      runCheck(realWages, [
        { ...index, flag: 'break' },
        { ...wage, flag: 'break' },
      ]),
    ).toEqual([]);
  });
});
