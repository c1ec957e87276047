// The people of Saran in two territories: the town proper by census, and the town with its settlements by year.
import type { ChartRow, Evidence } from './chart.ts';

export interface PopulationRow extends ChartRow {
  /** ISO year of a census, or ISO day. */
  date: string;
  /** The date on the axis: a census stands at the start of its year, as does the end of the year before. */
  at: number;
  people: number;
  scope: 'town' | 'administration';
  kind: 'census' | 'estimate' | 'statistic';
  /** Only rows with the same base are joined. */
  base: string;
  /** A new base begins with this row. */
  rebased: boolean;
  preliminary: boolean;
}

/**
 * First years of a new base in the office's series. It flags 1998 and 2021; 2008 was corrected by the census of 2009 without a flag,
 * and the arrivals that lift 2004 are flagged as doubtful, most likely a recount.
 */
export const newBases: readonly number[] = [1998, 2004, 2008, 2021];

function townRows({ registry }: Evidence): PopulationRow[] {
  const counts = registry
    .claimsOf('population', 'saran')
    .filter(({ scope, status, period }) => scope === 'town' && (status === 'census' || period.text === '2021-01-01'));
  // Several pages print the same census: one point with all of them behind it.
  return [...Map.groupBy(counts, ({ period }) => period.text)].map(([date, group]) => {
    const [year, values] = [date.slice(0, 4), new Set(group.map(({ value }) => value))];
    const [people] = values;
    if (people === undefined || values.size > 1)
      throw new Error(`the sources give Saran several populations for ${date}`);
    const kind = group.every(({ status }) => status === 'census') ? 'census' : 'estimate';
    const claims = group.map(({ id }) => id);
    return {
      key: `town-${year}`,
      claims,
      date,
      at: Number(year),
      people,
      scope: 'town',
      kind,
      base: kind,
      rebased: false,
      preliminary: false,
    };
  });
}

function administrationRows({ registry }: Evidence): PopulationRow[] {
  return registry
    .series('population', 'saran', 'administration', 'bns-karaganda-2025')
    .map(({ id, year, value, flag }) => ({
      key: `all-${year}`,
      claims: [id],
      date: `${year}-12-31`,
      at: year + 1,
      // Printed in thousands with one decimal.
      people: Math.round(value * 1000),
      scope: 'administration',
      kind: 'statistic',
      base: String(newBases.findLast((first) => first <= year) ?? 'first'),
      rebased: newBases.includes(year),
      preliminary: flag === 'preliminary',
    }));
}

/** The town proper, then the town with its settlements; each in order of time. */
export function populationRows(evidence: Evidence): PopulationRow[] {
  return [...townRows(evidence), ...administrationRows(evidence)];
}
