// Puts number words and digits together: "two hundred and five", "1.5 million", "three quarters", "one in five".
import type { Lexicon } from './lexicon.ts';
import type { Numeral } from './numeral.ts';
import type { Token } from './tokens.ts';

/** A number that covers the tokens from the one asked for up to `next`. */
export type Composed = Pick<Numeral, 'value' | 'steps' | 'form' | 'scaled'> & { next: number };

const joint = /^(?:[\s\u00a0\u202f]+|-|\u2011|\.\s)$/u;
const joined = (token: Token | undefined): token is Token => token !== undefined && joint.test(token.gap);

function stepsOf(value: number, decimals: number, zeros: number, scale: number): number[] {
  if (decimals > 0) return [scale / 10 ** decimals];
  if (!Number.isFinite(value) || value === 0) return [scale];
  return Array.from({ length: zeros + 1 }, (_, power) => scale * 10 ** power);
}

function zerosOf(value: number): number {
  return Number.isInteger(value) && value !== 0 ? (/0*$/u.exec(String(Math.abs(value)))?.[0].length ?? 0) : 0;
}

/** A count such as "1.5 million", "twenty-seven", "a hundred and five"; undefined if none begins at `from`. */
function composeCount(tokens: readonly Token[], from: number): Composed | undefined {
  let at = from;
  let total = 0;
  let part: number | undefined;
  let steps: number[] | undefined;
  let lastScale = Number.POSITIVE_INFINITY;
  const first = tokens[at];
  if (first?.entry?.kind === 'article') {
    const kind = tokens[at + 1]?.entry;
    if (!joined(tokens[at + 1]) || !(kind?.kind === 'hundred' || kind?.kind === 'scale' || (kind?.kind === 'cardinal' && kind.value === 12))) return undefined;
    at += 1;
  }
  for (const begin = at; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || (at > begin && !joined(token))) break;
    const { entry, digits } = token;
    if (digits) {
      const next = tokens[at + 1];
      const bigger = next?.entry?.kind === 'scale' && joined(next) && next.entry.value < lastScale;
      if (part !== undefined || (at > begin && !bigger)) break;
      part = digits.value;
      steps = stepsOf(digits.value, digits.decimals, digits.zeros, 1);
    } else if (entry?.kind === 'cardinal') {
      if (part === undefined) part = entry.value;
      else if (entry.value < 100 && part >= 100 && part % 100 === 0) part += entry.value;
      else if (entry.value > 0 && entry.value < 10 && part % 100 >= 20 && part % 10 === 0) part += entry.value;
      else if (entry.value === 12 && part < 100) part *= 12;
      else break;
      steps = undefined;
    } else if (entry?.kind === 'hundred') {
      if (part !== undefined && (part >= 100 || part < 1)) break;
      part = (part ?? 1) * 100;
      steps = undefined;
    } else if (entry?.kind === 'scale') {
      if (entry.value >= lastScale || (part === undefined && total > 0)) break;
      total += (part ?? 1) * entry.value;
      const count = part ?? 1;
      steps = (steps ?? (Number.isInteger(count) ? stepsOf(count, 0, zerosOf(count), 1) : [0.5])).map((step) => step * entry.value);
      lastScale = entry.value;
      part = undefined;
    } else if (entry?.kind === 'half' && part !== undefined) {
      part += 0.5;
      steps = [0.5];
    } else if (entry?.kind === 'and') {
      const ahead = tokens[at + 1];
      const article = ahead?.entry?.kind === 'article' ? 1 : 0;
      const half = tokens[at + 1 + article];
      if (half?.entry?.kind === 'fraction' && half.entry.value === 0.5 && joined(half) && (part !== undefined || total > 0)) {
        if (part === undefined) total += 0.5 * lastScale;
        else part += 0.5;
        steps = [part === undefined ? 0.5 * lastScale : 0.5];
        at += 1 + article;
      } else if (!(ahead?.entry?.kind === 'cardinal' && ahead.entry.value < 100 && joined(ahead) && ((part ?? 0) >= 100 || (part === undefined && total > 0)))) break;
    } else break;
  }
  if (part === undefined && total === 0 && at === from) return undefined;
  if (part === undefined && total === 0) return undefined;
  const value = total + (part ?? 0);
  const scaled = total > 0;
  const mixed = scaled && part !== undefined;
  return { value, steps: mixed || !steps ? stepsOf(value, 0, zerosOf(value), 1) : steps, form: 'number', scaled, next: at };
}

function composeFraction(tokens: readonly Token[], from: number, lexicon: Lexicon): Composed | undefined {
  const first = tokens[from];
  const second = tokens[from + 1];
  const near = joined(second) ? second : undefined;
  if (!first) return undefined;
  const fraction = (value: number, next: number): Composed => ({ value, steps: [], form: 'fraction', scaled: false, next });
  const built = near && lexicon.fraction?.(first.word, near.word);
  if (built !== undefined) return fraction(built, from + 2);
  if (first.entry?.kind === 'fraction' && first.entry.bare) return fraction(first.entry.value, from + 1);
  if (near?.entry?.kind !== 'fraction') return undefined;
  if (first.entry?.kind === 'article') return fraction(near.entry.value, from + 2);
  const count = first.digits ? first.digits.value : first.entry?.kind === 'cardinal' ? first.entry.value : undefined;
  return count !== undefined && count < 20 ? fraction(count * near.entry.value, from + 2) : undefined;
}

/** "half a million", "a quarter of a million", "half a dozen". */
function multiplyFraction(tokens: readonly Token[], part: Composed): Composed {
  let at = part.next;
  if (tokens[at]?.entry?.kind === 'of') at += 1;
  if (tokens[at]?.entry?.kind === 'article') at += 1;
  const entry = tokens[at]?.entry;
  const factor = entry?.kind === 'scale' ? entry.value : entry?.kind === 'cardinal' && entry.value === 12 ? 12 : undefined;
  for (let index = part.next; index <= at; index += 1) if (!joined(tokens[index])) return part;
  if (factor === undefined) return part;
  return { value: part.value * factor, steps: [factor * part.value], form: 'number', scaled: factor > 12, next: at + 1 };
}

/** The number that begins at token `from`, or undefined. */
export function compose(tokens: readonly Token[], from: number, lexicon: Lexicon): Composed | undefined {
  const first = tokens[from];
  if (!first) return undefined;
  const fraction = composeFraction(tokens, from, lexicon);
  if (fraction) return multiplyFraction(tokens, fraction);
  const { entry } = first;
  if (entry?.kind === 'multiple') return { value: entry.value, steps: [1], form: 'multiple', scaled: false, next: from + 1 };
  if (entry?.kind === 'vague' || (entry?.kind === 'scale' && entry.plural)) {
    const of = tokens[from + 1]?.entry?.kind === 'of' ? 2 : 1;
    const more = tokens[from + of]?.entry;
    const factor = (more?.kind === 'vague' || (more?.kind === 'scale' && more.plural)) && joined(tokens[from + of]) ? more.value : undefined;
    return { value: entry.value * (factor ?? 1), steps: [], form: 'vague', scaled: true, next: from + (factor === undefined ? 1 : of + 1) };
  }
  const count = composeCount(tokens, from);
  if (!count) return undefined;
  const ratio = composeRatio(tokens, count);
  return ratio ?? count;
}

/** "one in five", "nine out of ten": read as a fraction. */
function composeRatio(tokens: readonly Token[], above: Composed): Composed | undefined {
  let at = above.next;
  if (tokens[at]?.word === 'out' && tokens[at + 1]?.entry?.kind === 'of') at += 1;
  else if (tokens[at]?.entry?.kind !== 'in') return undefined;
  const below = composeCount(tokens, at + 1);
  if (!below || !joined(tokens[at]) || !joined(tokens[at + 1])) return undefined;
  if (above.value >= below.value || above.value > 9 || below.value > 1000 || above.scaled) return undefined;
  return { value: above.value / below.value, steps: [], form: 'fraction', scaled: false, next: below.next };
}
