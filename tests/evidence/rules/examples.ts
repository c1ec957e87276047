// Made-up rows for the rules: each test states only the columns that it is about.
import { parsePeriod } from '../../../src/evidence/period.ts';
import type { Claim, Observation, Tables } from '../../../src/evidence/rows.ts';
import { createPanelIndex, type PanelCheck } from '../../../src/evidence/rules/panelIndex.ts';
import type { Report } from '../../../src/evidence/rules/rule.ts';

type Printed<Row extends { printed: string }> = Partial<Omit<Row, 'value'>>;

export function createObservation(columns: Printed<Observation>): Observation {
  const row = {
    kind: 'observation',
    id: '',
    measure: 'population',
    subject: 'saran',
    year: 2020,
    printed: '1',
    unit: 'people',
    scope: 'town',
    source: 'bns',
    locator: 'sheet Saran, row 1',
    flag: '',
    note: '',
    ...columns,
  } as const;
  return { ...row, value: Number(row.printed) };
}

export function createClaim({ when = '2024', ...columns }: Omit<Printed<Claim>, 'period'> & { when?: string }): Claim {
  const row = {
    kind: 'claim',
    id: '',
    measure: 'jobs',
    subject: 'plant',
    printed: '1',
    unit: 'jobs',
    qualifier: 'exact',
    status: 'reported',
    speaker: '',
    source: 'paper',
    locator: 'para 1',
    fragment: '',
    statement: 'It is so.',
    note: '',
    scope: '',
    ...columns,
  } as const;
  return { ...row, period: parsePeriod(when), value: Number(row.printed) };
}

export const NO_ROWS: Tables = {
  sources: [],
  places: [],
  measures: [],
  projects: [],
  claims: [],
  observations: [],
  findings: [],
  events: [],
  directives: [],
  lessons: [],
  contested: [],
};

/** Collects what a rule reports, as `column: what, value`. */
export function createRecorder(): { report: Report; reports: string[] } {
  const reports: string[] = [];
  return { reports, report: (_row, field, what, value) => void reports.push(`${field}: ${what}, ${value}`) };
}

/** What a check of the panel reports over some rows. */
export function runCheck(check: PanelCheck, rows: readonly Observation[]): readonly string[] {
  const { report, reports } = createRecorder();
  const find = createPanelIndex(rows);
  for (const row of rows) check(row, find, report);
  return reports;
}
