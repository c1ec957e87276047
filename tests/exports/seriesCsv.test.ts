import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { toSeriesCsv } from '../../src/exports/seriesCsv.ts';
import { createObservation } from '../evidence/rules/examples.ts';

it('toSeriesCsv(rows) writes the columns of the panel, with the printed digits and a loss as a number', () => {
  const row = createObservation({ id: 'a', printed: '-1.50', flag: 'suspect', note: 'odd, it says' });
  const [header, cells] = parse(toSeriesCsv([row])) as string[][];
  expect(header?.join()).toBe('id,measure,subject,year,value,unit,scope,source,locator,flag,note');
  expect(cells).toEqual([
    'a',
    'population',
    'saran',
    '2020',
    '-1.50',
    'people',
    'town',
    'bns',
    'sheet Saran, row 1',
    'suspect',
    'odd, it says',
  ]);
});
