import { describe, expect, it } from 'vitest';
import { joinedParts, panelRuns, splitRuns } from '../../src/charts/panelRuns.ts';
import { registry } from '../evidence.ts';
import { createObservation } from '../evidence/rules/examples.ts';

const wage = (year: number, flag: '' | 'break' | 'suspect' = '') => createObservation({ measure: 'wage', year, flag });
const spans = (runs: ReturnType<typeof splitRuns>) =>
  runs.map(({ begins, rows }) => [begins, rows[0]?.year, rows.at(-1)?.year]);

describe('splitRuns', () => {
  it('cuts at a flagged break and where a year is missing, and says which', () => {
    const series = [wage(2010), wage(2011), wage(2012, 'break'), wage(2013), wage(2015)];
    expect(spans(splitRuns(series))).toEqual([
      ['first', 2010, 2011],
      ['break', 2012, 2013],
      ['gap', 2015, 2015],
    ]);
  });

  it('cuts counts of people at each census, flagged or not', () => {
    const series = [2020, 2021, 2022].map((year) => createObservation({ year, subject: 'ridder' }));
    expect(spans(splitRuns(series))).toEqual([
      ['first', 2020, 2020],
      ['break', 2021, 2022],
    ]);
  });

  it('cuts where the measure was defined anew', () => {
    const series = [2014, 2015].map((year) => createObservation({ measure: 'labour-force', year }));
    expect(spans(splitRuns(series)).map(([begins]) => begins)).toEqual(['first', 'break']);
  });

  it('has no runs without values', () => {
    expect(splitRuns([])).toEqual([]);
  });
});

describe('joinedParts', () => {
  it('draws nothing across a value that looks wrong', () => {
    const [run] = splitRuns([wage(2010), wage(2011), wage(2012, 'suspect'), wage(2013)]);
    const parts = run === undefined ? [] : joinedParts(run);
    expect(parts.map((part) => part.map(({ year }) => year))).toEqual([[2010, 2011], [2013]]);
  });
});

describe('panelRuns', () => {
  it('never joins two workbooks, and puts the longer before', () => {
    const runs = panelRuns('unemployment-rate', 'ekibastuz', 'administration', registry);
    const [first, ...others] = [...new Set(runs.map(({ source }) => source))];
    expect(others).toHaveLength(1);
    const years = (source: string | undefined) =>
      runs.filter((run) => run.source === source).reduce((sum, { rows }) => sum + rows.length, 0);
    expect(years(first)).toBeGreaterThan(years(others[0]));
    for (const { source, rows } of runs) expect(new Set(rows.map((row) => row.source))).toEqual(new Set([source]));
  });

  it('keeps every value of a series once', () => {
    const runs = panelRuns('population', 'saran', 'administration', registry);
    const rows = registry.series('population', 'saran', 'administration');
    expect(runs.flatMap((run) => run.rows)).toEqual(rows);
    expect(runs.length).toBe(5);
  });
});
