// Names beside points of a map: each takes a place near its point that is free of marks, names, lines and edges.
import { collide, type Named, type Placed, type Room, type Spot, spotsOf } from './labelPlaces.ts';

/** More do not help: what still collides then is left out. */
const ROUNDS = 50;

/** A name with its places and the one it has taken; it weighs against others the more, the longer they collide. */
interface Chooser {
  spots: readonly Spot[];
  taken: Spot | undefined;
  weights: Map<Chooser, number>;
}

function rivalsOf(chooser: Chooser, spot: Spot | undefined, all: readonly Chooser[]): Chooser[] {
  if (spot === undefined) return [];
  return all.filter((other) => other !== chooser && other.taken !== undefined && collide(spot, other.taken));
}

/** Takes the place that is least in the way of others, and of those the best. */
function choose(chooser: Chooser, all: readonly Chooser[]): void {
  let least = Infinity;
  for (const [rank, spot] of chooser.spots.entries()) {
    const rivals = rivalsOf(chooser, spot, all);
    const cost = rivals.reduce((sum, rival) => sum + (chooser.weights.get(rival) ?? 1), rank / 1000);
    if (cost >= least) continue;
    least = cost;
    chooser.taken = spot;
  }
}

/** Names that collide choose again and dodge each other the more, the longer they have collided. */
function chooseAgain(colliding: readonly Chooser[], all: readonly Chooser[]): void {
  for (const chooser of colliding) {
    choose(chooser, all);
    for (const rival of rivalsOf(chooser, chooser.taken, all)) {
      chooser.weights.set(rival, (chooser.weights.get(rival) ?? 1) + 1);
      rival.weights.set(chooser, (rival.weights.get(chooser) ?? 1) + 1);
    }
  }
}

/** The places without those that collide: the least important give way. */
function clear(all: readonly Chooser[]): (Spot | undefined)[] {
  const kept: Spot[] = [];
  return all.map(({ taken }) => {
    if (taken === undefined || kept.some((other) => collide(other, taken))) return undefined;
    kept.push(taken);
    return taken;
  });
}

/** What it costs to leave names out: the most important cost the most. */
function costOf(spots: readonly (Spot | undefined)[]): number {
  return spots.reduce((sum, spot, index) => sum + (spot === undefined ? spots.length - index : 0), 0);
}

/** Returns a place for each name in the order given, the most important first; undefined where no place is free. */
export function placeLabels(names: readonly Named[], room: Room): (Placed | undefined)[] {
  const all = names.map((name): Chooser => {
    return { spots: spotsOf(name, names, room), taken: undefined, weights: new Map() };
  });
  for (const chooser of all) choose(chooser, all);
  let best = clear(all);
  for (let round = 0; round < ROUNDS && costOf(best) > 0; round += 1) {
    const colliding = all.filter((chooser) => rivalsOf(chooser, chooser.taken, all).length > 0);
    chooseAgain(colliding, all);
    const spots = clear(all);
    if (costOf(spots) < costOf(best)) best = spots;
  }
  for (const [index, chooser] of all.entries()) chooser.taken = best[index];
  // What has moved away may have left better places.
  for (const chooser of all)
    chooser.taken = chooser.spots.find((spot) => rivalsOf(chooser, spot, all).length === 0) ?? chooser.taken;
  return all.map(({ taken }) => taken?.placed);
}
