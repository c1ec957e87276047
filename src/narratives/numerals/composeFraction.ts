// Parts of a whole: "half", "two thirds", "one in five", "half a million".
import { type Composed, composeCount, joined } from './composeCount.ts';
import type { Lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';

const fraction = (value: number, next: number): Composed => ({
  value,
  steps: [],
  form: 'fraction',
  scaled: false,
  next,
});

/** A fraction in words: "half", "a third", "three quarters"; undefined if none begins at `from`. */
export function composeFraction(tokens: readonly Token[], from: number, lexicon: Lexicon): Composed | undefined {
  const first = tokens[from];
  const second = tokens[from + 1];
  const near = joined(second) ? second : undefined;
  if (!first) return undefined;
  const built = near && lexicon.fraction?.(first.word, near.word);
  if (built !== undefined) return fraction(built, from + 2);
  if (first.entry?.kind === 'fraction' && first.entry.bare) return fraction(first.entry.value, from + 1);
  if (near?.entry?.kind !== 'fraction') return undefined;
  if (first.entry?.kind === 'article') return fraction(near.entry.value, from + 2);
  const count = first.digits ? first.digits.value : first.entry?.kind === 'cardinal' ? first.entry.value : undefined;
  return count !== undefined && count < 20 ? fraction(count * near.entry.value, from + 2) : undefined;
}

/** "half a million", "a quarter of a million", "half a dozen". */
export function multiplyFraction(tokens: readonly Token[], part: Composed): Composed {
  let at = part.next;
  if (tokens[at]?.entry?.kind === 'of') at += 1;
  if (tokens[at]?.entry?.kind === 'article') at += 1;
  const entry = tokens[at]?.entry;
  const factor =
    entry?.kind === 'scale' ? entry.value : entry?.kind === 'cardinal' && entry.value === 12 ? 12 : undefined;
  for (let index = part.next; index <= at; index += 1) if (!joined(tokens[index])) return part;
  if (factor === undefined) return part;
  return {
    value: part.value * factor,
    steps: [factor * part.value],
    form: 'number',
    scaled: factor > 12,
    next: at + 1,
  };
}

/** "one in five", "nine out of ten": read as a fraction. */
export function composeRatio(tokens: readonly Token[], above: Composed): Composed | undefined {
  let at = above.next;
  if (tokens[at]?.word === 'out' && tokens[at + 1]?.entry?.kind === 'of') at += 1;
  else if (tokens[at]?.entry?.kind !== 'in') return undefined;
  const below = composeCount(tokens, at + 1);
  if (!below || !joined(tokens[at]) || !joined(tokens[at + 1])) return undefined;
  if (above.value >= below.value || above.value > 9 || below.value > 1000 || above.scaled) return undefined;
  return { value: above.value / below.value, steps: [], form: 'fraction', scaled: false, next: below.next };
}
