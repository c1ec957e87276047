// Which towns lie nearest, which are as large, and which live by the same: ways from one town to the next.
import { geoDistance } from 'd3-geo';
import type { Place } from '../evidence/rows.ts';

const NEAREST = 3;
/** What the English words of the industry column share. */
const trades = ['coal', 'copper', 'iron-ore', 'zinc', 'oil', 'phosphorite', 'power'] as const;

function tradesOf({ industry }: Place): readonly string[] {
  return trades.filter((trade) => new RegExp(`(?<![\\w-])${trade}(?!\\w)|lead-${trade}`).test(industry));
}

function pointOf({ lat, lon }: Place): [number, number] | undefined {
  return lat === undefined || lon === undefined ? undefined : [lon, lat];
}

/** The three towns nearest on the globe, the nearest first; none where a coordinate is missing. */
export function findNearest(town: Place, towns: readonly Place[]): readonly Place[] {
  const from = pointOf(town);
  if (from === undefined) return [];
  return towns
    .flatMap((other) => {
      const to = pointOf(other);
      return other.id === town.id || to === undefined ? [] : [{ other, distance: geoDistance(from, to) }];
    })
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, NEAREST)
    .map(({ other }) => other);
}

/** The three towns whose counts of people are nearest to its own, as ratios, the nearest first; none where it has no count. */
export function findAlike(town: string, people: ReadonlyMap<string, number>): readonly string[] {
  const own = people.get(town);
  if (own === undefined) return [];
  const distance = (count: number) => Math.abs(Math.log(count / own));
  return [...people]
    .filter(([other]) => other !== town)
    .toSorted(([, a], [, b]) => distance(a) - distance(b))
    .slice(0, NEAREST)
    .map(([other]) => other);
}

/** The other towns whose industry is of the same kind. */
export function findKin(town: Place, towns: readonly Place[]): readonly Place[] {
  const own = tradesOf(town);
  return towns.filter((other) => other.id !== town.id && tradesOf(other).some((trade) => own.includes(trade)));
}
