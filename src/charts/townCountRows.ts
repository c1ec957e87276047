// Every count of the people of one town that was read, by territory: the town proper, the town with its settlements, or not stated.
import { toBase } from '../evidence/quantity.ts';
import type { Claim, Observation, Qualifier, Status } from '../evidence/rows.ts';
import type { ChartRow, Evidence } from './chart.ts';
import { isNewBase, standsAlone } from './populationBases.ts';
import { utcDay } from './utcDay.ts';

export type Territory = 'town' | 'administration' | 'unstated';

export interface TownCount extends ChartRow {
  /** ISO period. */
  date: string;
  /** A year with a fraction: the start of a census year, else the middle of the period. */
  at: number;
  people: number;
  qualifier: Qualifier;
  territory: Territory;
  kind: Status;
  /** From the yearly sheets of the statistics office. */
  yearly: boolean;
  /** A new line begins: not comparable with the year before. */
  broken: boolean;
  preliminary: boolean;
  /** Only rows of one line are joined; undefined where a row stands alone. */
  line: string | undefined;
}

/**
 * The last census taken at the start of its year, where its dot stands; that of 2021 came in autumn. No line leads to it
 * either: the counts before and after it do not fit together.
 */
const lastEarly = 2009;

const DAY = 86_400_000;
const yearOf = (day: Date): number => {
  const year = day.getUTCFullYear();
  const start = Date.UTC(year, 0, 1);
  return year + (day.getTime() - start) / (Date.UTC(year + 1, 0, 1) - start);
};

/** The middle of a period, given by its first and last ISO day. */
export function middleOf(start: string, end: string): number {
  return (yearOf(utcDay(start)) + yearOf(new Date(utcDay(end).getTime() + DAY))) / 2;
}

function toTerritory(scope: Claim['scope']): Territory {
  return scope === 'town' || scope === 'administration' ? scope : 'unstated';
}

/** Some sheets headed as the town print the people of the wider administration, as their notes say. */
function isBorrowed(series: readonly Observation[]): boolean {
  return series.some(({ scope, note }) => scope === 'town' && note.includes('Same value on the administration sheet'));
}

/** The yearly sheets, line by line; a new line begins with each new base, flag or gap. */
function panelRows(town: string, { registry }: Evidence): TownCount[] {
  const scopes = ['town', 'administration'] as const;
  return scopes.flatMap((scope) =>
    registry.seriesSources('population', town, scope).flatMap((source) => {
      const series = registry.series('population', town, scope, source);
      if (isBorrowed(series)) return [];
      let base = 0;
      return series.map((row, index): TownCount => {
        const { id, year, flag } = row;
        const before = series[index - 1];
        const broken = isNewBase(town, year) || flag === 're-based' || flag === 'break';
        if (broken || before?.year !== year - 1) base = year;
        return {
          key: `${scope}-${year}`,
          claims: [id],
          date: `${year}-12-31`,
          at: year + 1,
          people: toBase(row).value,
          qualifier: 'exact',
          territory: scope,
          kind: 'statistic',
          yearly: true,
          broken: broken && before !== undefined,
          preliminary: flag === 'preliminary',
          line: standsAlone(town, year) ? undefined : `${scope}-${source}-${base}`,
        };
      });
    }),
  );
}

function sayAnswer({ scope, status, period, value, qualifier }: Claim): string {
  return [toTerritory(scope), status, period.text, value, qualifier].join(' ');
}

/** One row for each different answer to how many people, where and when; several pages that print the same stand behind it. */
function claimRows(town: string, { registry }: Evidence): TownCount[] {
  return [...Map.groupBy(registry.claimsOf('population', town), sayAnswer).values()].flatMap((group) => {
    const [claim] = group;
    if (claim === undefined) return [];
    const { scope, status, period, qualifier, id } = claim;
    const middle = middleOf(period.start, period.end);
    return {
      key: id.replace(`population.${town}.`, ''),
      claims: group.map((member) => member.id),
      date: period.text,
      at: status === 'census' && middle < lastEarly + 1 ? Math.floor(middle) : middle,
      people: toBase(claim).value,
      qualifier,
      territory: toTerritory(scope),
      kind: status,
      yearly: false,
      broken: false,
      preliminary: false,
      line: undefined,
    };
  });
}

/** Censuses of one territory are joined, one to the next, where the sources agree on both and the later is not that of 2021. */
function joinCensuses(rows: readonly TownCount[]): TownCount[] {
  const answers = Map.groupBy(rows, ({ territory, kind, date }) => `${territory} ${kind} ${date}`);
  let part = 0;
  return rows.map((row) => {
    if (row.kind !== 'census' || row.territory === 'unstated' || row.at > lastEarly) return row;
    const agreed = answers.get(`${row.territory} ${row.kind} ${row.date}`)?.length === 1;
    if (!agreed) part += 1;
    return agreed ? { ...row, line: `${row.territory}-census-${part}` } : row;
  });
}

/** In order of territory, then time. The yearly sheets and claims that quote them are one row. */
export function townCountRows(town: string, evidence: Evidence): TownCount[] {
  const panel = panelRows(town, evidence);
  const twin = (row: TownCount): TownCount | undefined =>
    row.kind === 'statistic'
      ? panel.find(
          ({ territory, date, people }) => territory === row.territory && date === row.date && people === row.people,
        )
      : undefined;
  const claims = claimRows(town, evidence);
  const alone = claims.filter((row) => twin(row) === undefined);
  const merged = panel.map((row) => ({
    ...row,
    claims: [...row.claims, ...claims.filter((claim) => twin(claim) === row).flatMap((claim) => claim.claims)],
  }));
  const order: readonly Territory[] = ['town', 'administration', 'unstated'];
  const sorted = [...alone, ...merged].toSorted(
    (a, b) => order.indexOf(a.territory) - order.indexOf(b.territory) || a.at - b.at || (a.key < b.key ? -1 : 1),
  );
  return joinCensuses(sorted);
}
