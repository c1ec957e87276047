import { describe, expect, it } from 'vitest';

import type { Observation } from '../../../src/evidence/rows.ts';
import { flaggedRows, townsWithinAdministrations } from '../../../src/evidence/rules/panelScopes.ts';
import { createObservation, runCheck } from './examples.ts';

function createSheets(town: string, whole: string, columns: Partial<Omit<Observation, 'value'>> = {}) {
  return [
    createObservation({ scope: 'town', printed: town, ...columns }),
    createObservation({ scope: 'administration', printed: whole, ...columns }),
  ];
}

describe('townsWithinAdministrations', () => {
  it('a town may be larger than its administration by rounding only', () => {
    expect(runCheck(townsWithinAdministrations, createSheets('99', '100'))).toEqual([]);
    expect(runCheck(townsWithinAdministrations, createSheets('102', '100'))).toEqual([]);
    expect(runCheck(townsWithinAdministrations, createSheets('104', '100'))).toEqual([
      'value: larger than 100 of its administration and not flagged, 104',
    ]);
    expect(runCheck(townsWithinAdministrations, createSheets('104', '100', { flag: 'suspect' }))).toEqual([]);
  });

  it('averages and rates may be larger in the town', () => {
    expect(runCheck(townsWithinAdministrations, createSheets('400', '300', { measure: 'wage', unit: 'KZT' }))).toEqual(
      [],
    );
  });

  it('the same value on both sheets must be noted on both', () => {
    expect(runCheck(townsWithinAdministrations, createSheets('100', '100'))).toEqual([
      'note: same value on the administration sheet and not noted, ',
      'note: same value on the town sheet and not noted, ',
    ]);
    const noted = createSheets('100', '100', { note: 'Same value on the other sheet.' });
    expect(runCheck(townsWithinAdministrations, noted)).toEqual([]);
  });
});

it('flaggedRows: every flag but preliminary needs a note', () => {
  const rows = (['', 'preliminary', 'break', 'suspect', 're-based'] as const).map((flag) =>
    createObservation({ flag }),
  );
  expect(runCheck(flaggedRows, rows)).toEqual([
    'note: flag break without a note, ',
    'note: flag suspect without a note, ',
    'note: flag re-based without a note, ',
  ]);
});
