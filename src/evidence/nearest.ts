// The existing id most like a mistyped one, for "did you mean …?".

/**
 * The candidate with the fewest letters to change (Levenshtein), the first one of equals; undefined if even the best
 * differs in more than a third of the text. Meant for errors: it walks over all candidates.
 */
export function findNearest(text: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let limit = Math.max(2, Math.floor(text.length / 3));
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - text.length) > limit) continue;
    const distance = measureDistance(text, candidate, limit);
    if (distance > limit) continue;
    best = candidate;
    if (distance === 0) break;
    limit = distance - 1;
  }
  return best;
}

/** `did you mean "saran"?`, or the given advice where nothing is near. */
export function suggest(text: string, candidates: Iterable<string>, otherwise: string): string {
  const nearest = findNearest(text, candidates);
  return nearest === undefined ? otherwise : `did you mean "${nearest}"?`;
}

// Rows of the edit matrix; gives up as soon as no cell of a row is within the limit.
function measureDistance(a: string, b: string, limit: number): number {
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    let lowest = row;
    for (let column = 1; column <= b.length; column += 1) {
      const changed = (above[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const cell = Math.min(changed, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
      current.push(cell);
      if (cell < lowest) lowest = cell;
    }
    if (lowest > limit) return lowest;
    above = current;
  }
  return above[b.length] ?? 0;
}
