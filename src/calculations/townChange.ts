// Each town from the census of 1999 to its latest count, town proper only.
import type { Registry } from '../evidence/registry.ts';
import type { Claim } from '../evidence/rows.ts';
import type { Calculation } from './calculation.ts';
import { type Worked, refer } from './worked.ts';

/** Towns whose line breaks in between, with the contested question that tells of it. */
const BREAKS: Readonly<Record<string, string>> = {
  aksu: 'population-aksu-scope',
  kentau: 'population-kentau-break',
  lisakovsk: 'population-lisakovsk-break',
};
const START = '1999';
/** Estimates before it were set anew by the census of 2021, by thousands in some towns. */
const CENSUS = '2021-09-01';

/** Of several with the same last day, the first. */
function latestOf(claims: readonly Claim[]): Claim | undefined {
  return claims.reduce<Claim | undefined>(
    (latest, claim) => (latest === undefined || claim.period.end > latest.period.end ? claim : latest),
    undefined,
  );
}

/** A larger start gives a lower change. */
function workedOf(end: Claim, starts: readonly Claim[]): Worked {
  const show = (start: Claim | undefined): string =>
    start === undefined ? '' : `100 × (${refer(end)} − ${refer(start)}) / ${refer(start)}`;
  const sorted = starts.toSorted((a, b) => b.value - a.value);
  const ends = sorted[0]?.value === sorted.at(-1)?.value ? {} : { low: show(sorted[0]), high: show(sorted.at(-1)) };
  return { value: show(starts[0]), ...ends };
}

function caveatOf({ period }: Claim): string {
  return period.end < CENSUS
    ? `The town proper, without settlements; the later count is of ${period.end.slice(0, 4)} and older than the census of 2021, by which such estimates were set anew.`
    : 'The town proper, without settlements; the later count is an estimate or a yearly statistic, and counts were set anew by the census of 2021.';
}

/** One calculation for each town that has a census of 1999 and a later count of the town proper. */
export function calculateTownChanges(registry: Registry): Calculation[] {
  return registry.tables.places
    .filter(({ kind, on_list_2012 }) => kind === 'town' && on_list_2012 === 'yes')
    .flatMap(({ id, name_en }) => {
      const counts = registry.claimsOf('population', id).filter(({ scope }) => scope === 'town');
      const starts = counts.filter(({ status, period }) => status === 'census' && period.text === START);
      const start = starts[0];
      const end = latestOf(counts.filter(({ period }) => period.start > START));
      if (start === undefined || end === undefined || end.period.text === START) return [];
      const change = (from: Claim) => (100 * (end.value - from.value)) / from.value;
      const values = starts.map(change);
      const [low, high] = [Math.min(...values), Math.max(...values)];
      const question = BREAKS[id];
      const calculation: Calculation = {
        kind: 'calculation',
        id: `town-change-${id}`,
        title: `Change of the people of ${name_en} from the census of ${START} to the latest count`,
        formula: {
          words: 'The latest count of the town proper less that of the census, as a share of the census.',
          symbols: '100 × (b − a) / a',
        },
        parents: [...starts.map((claim) => claim.id), end.id],
        unit: 'percent',
        value: change(start),
        ...(low === high ? {} : { range: { low, high } }),
        worked: workedOf(end, starts),
        caveat:
          question === undefined ? caveatOf(end) : `The line breaks in between: ${registry.question(question).verdict}`,
      };
      return [calculation];
    });
}
