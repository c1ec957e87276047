// The yearly values of one place and measure: a line for each territory and workbook, in parts that may be joined.
import { observationAnchor } from '../evidence/addresses.ts';
import { toBase } from '../evidence/quantity.ts';
import type { Observation, Scope } from '../evidence/rows.ts';
import type { ChartRow } from './chart.ts';
import { isNewBase } from './populationBases.ts';

export interface SeriesPoint extends ChartRow {
  year: number;
  /** In the base unit of the measure. */
  value: number;
  flag: Observation['flag'];
  /** Points of one part are joined: it ends at a missing year and where the statisticians began anew. */
  part: string;
}

export interface SeriesLine {
  /** Unique within the series. */
  key: string;
  scope: Scope;
  source: string;
  observations: readonly Observation[];
  points: readonly SeriesPoint[];
}

const scopes: readonly Scope[] = ['town', 'administration', '', 'district', 'region', 'country', 'group', 'project'];

/** Only counts of people are set anew without a flag. */
function isCut(row: Observation, before: Observation | undefined): boolean {
  if (before?.year !== row.year - 1) return true;
  if (row.flag === 'break' || row.flag === 're-based') return true;
  return row.measure === 'population' && isNewBase(row.subject, row.year);
}

function toPoints(key: string, observations: readonly Observation[]): SeriesPoint[] {
  let part = 0;
  return observations.map((row, index) => {
    if (isCut(row, observations[index - 1])) part += 1;
    const { id, year, flag } = row;
    return { key: observationAnchor(row), claims: [id], year, value: toBase(row).value, flag, part: `${key}-${part}` };
  });
}

/** The lines of all observations of one place and measure: the town proper first, then by workbook. */
export function seriesLines(observations: readonly Observation[]): SeriesLine[] {
  const groups = Map.groupBy(observations, ({ scope, source }) => `${scope || 'unstated'}-${source}`);
  return [...groups]
    .flatMap(([key, group]) => {
      const sorted = group.toSorted((a, b) => a.year - b.year);
      const [first] = sorted;
      return first === undefined
        ? []
        : [{ key, scope: first.scope, source: first.source, observations: sorted, points: toPoints(key, sorted) }];
    })
    .toSorted((a, b) => scopes.indexOf(a.scope) - scopes.indexOf(b.scope) || (a.source < b.source ? -1 : 1));
}
