import { describe, expect, it } from 'vitest';
import type { Choice, MeasureData, Run } from '../../src/browser/compareTownsData.ts';
import { linesOf, missingOf, partsOf, shownOf, spansOf, yearsOf } from '../../src/browser/compareTownsLines.ts';

const run = (columns: Partial<Run>): Run => ({
  town: 'saran',
  scope: 'town',
  source: 'book',
  begins: 'first',
  year: 2010,
  values: [50, 100, 200],
  ...columns,
});
const dataOf = (...runs: Run[]): MeasureData => ({ measure: 'wage', runs, sources: {} });
const choice: Choice = { measure: 'wage', scope: 'town', towns: ['saran'], base: undefined };
const indices = (data: MeasureData, base: number) =>
  linesOf(data, { ...choice, base }).map(({ points }) => points.map(({ index }) => index));

describe('linesOf', () => {
  it('has the runs of the chosen towns and territory, in the order chosen, and of the other territory none', () => {
    const data = dataOf(run({ town: 'abai' }), run({}), run({ scope: 'administration' }));
    const lines = linesOf(data, { ...choice, towns: ['saran', 'abai'] });
    expect(lines.map(({ town }) => town)).toEqual(['saran', 'abai']);
  });

  it('keeps years, flags and notes at their values', () => {
    const data = dataOf(run({ flags: { 2012: 'preliminary' }, notes: { 2012: 'Not final.' } }));
    expect(linesOf(data, choice)[0]?.points.at(-1)).toEqual({
      year: 2012,
      value: 200,
      index: undefined,
      flag: 'preliminary',
      note: 'Not final.',
    });
  });
});

describe('the index', () => {
  // 2011 is the base: 50 of 100 is 50 percent, 200 of 100 is 200 percent.
  it('is the value in percent of the base year', () => {
    expect(indices(dataOf(run({})), 2011)).toEqual([[50, 100, 200]]);
  });

  it('begins anew after a break, at the first year of the new line', () => {
    const after = run({ begins: 'break', year: 2013, values: [400, 500] });
    expect(indices(dataOf(run({}), after), 2010)).toEqual([
      [100, 200, 400],
      [100, 125],
    ]);
    expect(linesOf(dataOf(run({}), after), { ...choice, base: 2010 }).map(({ base }) => base)).toEqual([2010, 2013]);
  });

  it('is not given across workbooks: each has its own base', () => {
    const other = run({ source: 'other', values: [10, 20, 30] });
    expect(indices(dataOf(run({}), other), 2011)).toEqual([
      [50, 100, 200],
      [50, 100, 150],
    ]);
  });

  it('takes no value that looks wrong for a base, and gives none of it', () => {
    expect(indices(dataOf(run({ flags: { 2010: 'suspect' } })), 2010)).toEqual([[undefined, 100, 200]]);
  });

  it('is not given of a year that stands alone, nor of what is not above zero', () => {
    expect(indices(dataOf(run({ values: [50] })), 2010)).toEqual([[undefined]]);
    expect(indices(dataOf(run({ values: [-5, 0, 10] })), 2010)).toEqual([[undefined, undefined, undefined]]);
  });
});

describe('what is drawn', () => {
  it('interrupts a line at a value that looks wrong', () => {
    const [line] = linesOf(dataOf(run({ values: [1, 2, 3, 4], flags: { 2011: 'suspect' } })), choice);
    const parts = line === undefined ? [] : partsOf(line, choice);
    expect(parts.map((part) => part.map(({ year }) => year))).toEqual([[2010], [2012, 2013]]);
  });

  it('is the value, or the index where one was chosen', () => {
    const point = { year: 2010, value: 7, index: 70, flag: undefined, note: '' };
    expect([shownOf(point, choice), shownOf(point, { ...choice, base: 2010 })]).toEqual([7, 70]);
  });
});

it('missingOf names the chosen towns that have nothing of the territory', () => {
  expect(
    missingOf(dataOf(run({}), run({ town: 'abai', scope: 'administration' })), { ...choice, towns: ['saran', 'abai'] }),
  ).toEqual(['abai']);
});

it('yearsOf has each year once, in order', () => {
  const data = dataOf(run({ year: 2012 }), run({ year: 2009, source: 'other' }));
  expect(yearsOf(linesOf(data, choice))).toEqual([2009, 2010, 2011, 2012, 2013, 2014]);
});

it('spansOf puts years that follow one another together', () => {
  expect(spansOf([1998, 2004, 2005, 2006, 2021])).toEqual([
    [1998, 1998],
    [2004, 2006],
    [2021, 2021],
  ]);
});
