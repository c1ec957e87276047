// Moves labels apart along one direction, as little as it takes.

export interface Item {
  /** Where the middle of the label would like to be, px. */
  at: number;
  /** px it needs, its gap to the next included. */
  size: number;
}

/**
 * Returns a position for each item, in the order given: none overlaps, the order along the line is kept, and all stay
 * between `low` and `high` if the room suffices.
 */
export function dodge(items: readonly Item[], low = -Infinity, high = Infinity): number[] {
  const order = [...items.keys()].toSorted((a, b) => items[a]!.at - items[b]!.at || a - b);
  // Labels that touch form a cluster around the mean of their wishes; clusters that touch merge.
  const clusters: { members: number[]; size: number; middle: number }[] = [];
  const settle = (middle: number, size: number): number => Math.max(low + size / 2, Math.min(high - size / 2, middle));
  for (const index of order) {
    const item = items[index]!;
    let cluster = { members: [index], size: item.size, middle: settle(item.at, item.size) };
    for (
      let last = clusters.at(-1);
      last && last.middle + last.size / 2 > cluster.middle - cluster.size / 2;
      last = clusters.at(-1)
    ) {
      const members = [...last.members, ...cluster.members];
      const size = last.size + cluster.size;
      cluster = { members, size, middle: settle(wishOf(items, members, size), size) };
      clusters.pop();
    }
    clusters.push(cluster);
  }
  const result = items.map(() => 0);
  for (const { members, size, middle } of clusters) {
    let edge = middle - size / 2;
    for (const member of members) {
      result[member] = edge + items[member]!.size / 2;
      edge += items[member]!.size;
    }
  }
  return result;
}

/** The middle of a cluster that moves its members least on average. */
function wishOf(items: readonly Item[], members: readonly number[], size: number): number {
  let edge = 0;
  let sum = 0;
  for (const member of members) {
    sum += items[member]!.at - (edge + items[member]!.size / 2);
    edge += items[member]!.size;
  }
  return sum / members.length + size / 2;
}
