import { describe, expect, it } from 'vitest';

import type { Observation } from '../../../src/evidence/rows.ts';
import { balances, unemploymentRates } from '../../../src/evidence/rules/panelBalances.ts';
import { createObservation, runCheck } from './examples.ts';

function createBalance(
  births: string,
  deaths: string,
  increase: string,
  flag: Observation['flag'] = '',
  unit: Observation['unit'] = 'people',
) {
  return [
    createObservation({ measure: 'births', printed: births, unit }),
    createObservation({ measure: 'deaths', printed: deaths, unit }),
    createObservation({ measure: 'natural-increase', printed: increase, unit, flag }),
  ];
}

describe('balances', () => {
  it('people must add up to the last one', () => {
    expect(runCheck(balances, createBalance('500', '420', '80'))).toEqual([]);
    expect(runCheck(balances, createBalance('500', '420', '81'))).toEqual([
      'value: is not births 500 minus deaths 420 and not flagged, 81',
    ]);
  });

  it('thousands may differ by the rounding of all three', () => {
    expect(runCheck(balances, createBalance('5.24', '4.2', '1.1', '', 'thousand-people'))).toEqual([]);
    expect(runCheck(balances, createBalance('5.24', '4.2', '1.3', '', 'thousand-people'))).toHaveLength(1);
  });

  it('a suspect row is kept as printed, other units are not compared', () => {
    expect(runCheck(balances, createBalance('500', '420', '81', 'suspect'))).toEqual([]);
    const [births, deaths] = createBalance('500', '420', '81');
    const increase = createObservation({ measure: 'natural-increase', printed: '9', unit: 'thousand-people' });
    expect(
      runCheck(
        balances,
        [births, deaths, increase].filter((row) => row !== undefined),
      ),
    ).toEqual([]);
  });
});

function createRate(rate: string) {
  return [
    createObservation({ measure: 'unemployed', printed: '1.0', unit: 'thousand-people' }),
    createObservation({ measure: 'labour-force', printed: '20.0', unit: 'thousand-people' }),
    createObservation({ measure: 'unemployment-rate', printed: rate, unit: 'percent' }),
  ];
}

describe('unemploymentRates', () => {
  it('the rate follows from its parts as far as they are printed: 1.0 of 20.0 thousand is 4.7 to 5.3 percent, give or take a tenth', () => {
    expect(['4.7', '5.0', '5.3'].map((rate) => runCheck(unemploymentRates, createRate(rate)).length)).toEqual([
      0, 0, 0,
    ]);
    expect(runCheck(unemploymentRates, createRate('5.5'))).toEqual([
      'value: does not follow from 1.0 unemployed in a labour force of 20.0 and not flagged, 5.5',
    ]);
  });
});
