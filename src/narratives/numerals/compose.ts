// The number that begins at a word, of whatever form.
import { type Composed, composeCount, joined } from './composeCount.ts';
import { composeFraction, composeRatio, multiplyFraction } from './composeFraction.ts';
import type { Lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** The number that begins at token `from`, or undefined. */
export function compose(tokens: readonly Token[], from: number, lexicon: Lexicon): Composed | undefined {
  const first = tokens[from];
  if (!first) return undefined;
  const fraction = composeFraction(tokens, from, lexicon);
  if (fraction) return multiplyFraction(tokens, fraction);
  const { entry } = first;
  if (entry?.kind === 'multiple')
    return { value: entry.value, steps: [1], form: 'multiple', scaled: false, next: from + 1 };
  if (entry?.kind === 'vague' || (entry?.kind === 'scale' && entry.plural)) {
    const of = tokens[from + 1]?.entry?.kind === 'of' ? 2 : 1;
    const more = tokens[from + of]?.entry;
    const factor =
      (more?.kind === 'vague' || (more?.kind === 'scale' && more.plural)) && joined(tokens[from + of])
        ? more.value
        : undefined;
    return {
      value: entry.value * (factor ?? 1),
      steps: [],
      form: 'vague',
      scaled: true,
      next: from + (factor === undefined ? 1 : of + 1),
    };
  }
  const count = composeCount(tokens, from);
  if (!count) return undefined;
  const ratio = composeRatio(tokens, count);
  return ratio ?? count;
}
