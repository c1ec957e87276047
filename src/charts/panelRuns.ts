// The panel in runs: the years of one workbook and one territory that compare with each other. Across runs nothing is joined.
import type { Registry } from '../evidence/registry.ts';
import type { Observation, Scope } from '../evidence/rows.ts';
import { isNewBase, standsAlone } from './populationBases.ts';

export interface PanelRun {
  /** Why no line leads here from the year before: it is the first, a year is missing, or the number is another one. */
  begins: 'first' | 'gap' | 'break';
  scope: Scope;
  source: string;
  /** In order of year, without a gap. */
  rows: readonly Observation[];
}

/** Years in which a measure was defined anew, as the table of measures says; its rows bear no flag. */
const definedAnew: Readonly<Record<string, readonly number[]>> = {
  'college-students': [2013],
  employed: [2022],
  'kindergarten-children': [2010],
  'labour-force': [2015],
  'school-pupils': [2014],
  'self-employed': [2015],
};

function isBroken({ measure, subject, year, flag }: Observation): boolean {
  if (flag === 'break' || flag === 're-based') return true;
  if (measure === 'population') return isNewBase(subject, year) || standsAlone(subject, year);
  return definedAnew[measure]?.includes(year) === true;
}

/** Cuts one series of one workbook where it is not comparable with the year before, and where a year is missing. */
export function splitRuns(series: readonly Observation[]): PanelRun[] {
  const runs: (PanelRun & { rows: Observation[] })[] = [];
  for (const row of series) {
    const last = runs.at(-1);
    const before = last?.rows.at(-1);
    const begins =
      before === undefined ? 'first' : isBroken(row) ? 'break' : before.year !== row.year - 1 ? 'gap' : undefined;
    if (begins === undefined) last?.rows.push(row);
    else runs.push({ begins, scope: row.scope, source: row.source, rows: [row] });
  }
  return runs;
}

/** All runs of a measure in a place and territory, the workbook with the most years first; workbooks are never joined. */
export function panelRuns(measure: string, subject: string, scope: Scope, registry: Registry): PanelRun[] {
  return registry
    .seriesSources(measure, subject, scope)
    .map((source) => registry.series(measure, subject, scope, source))
    .toSorted((a, b) => b.length - a.length)
    .flatMap(splitRuns);
}

/** Parts of a run that a line may join: a value that looks wrong is passed by, and nothing is drawn across it. */
export function joinedParts({ rows }: PanelRun): Observation[][] {
  const parts: Observation[][] = [[]];
  for (const row of rows) {
    if (row.flag === 'suspect') parts.push([]);
    else parts.at(-1)?.push(row);
  }
  return parts.filter((part) => part.length > 0);
}
