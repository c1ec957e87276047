// Puts number words and digits together to a count: "two hundred and five", "1.5 million".
import type { Numeral } from './numeral.ts';
import type { Token } from './tokens.ts';

/** A number that covers the tokens from the one asked for up to `next`. */
export type Composed = Pick<Numeral, 'value' | 'steps' | 'form' | 'scaled'> & { next: number };

const joint = /^(?:[\s\u00a0\u202f]+|-|\u2011|\.\s)$/u;
/** Whether a word may continue the number before it. */
export const joined = (token: Token | undefined): token is Token => token !== undefined && joint.test(token.gap);

function stepsOf(value: number, decimals: number, zeros: number, scale: number): number[] {
  if (decimals > 0) return [scale / 10 ** decimals];
  if (!Number.isFinite(value) || value === 0) return [scale];
  return Array.from({ length: zeros + 1 }, (_, power) => scale * 10 ** power);
}

function zerosOf(value: number): number {
  return Number.isInteger(value) && value !== 0 ? (/0*$/u.exec(String(Math.abs(value)))?.[0].length ?? 0) : 0;
}

/** A count such as "1.5 million", "twenty-seven", "a hundred and five"; undefined if none begins at `from`. */
export function composeCount(tokens: readonly Token[], from: number): Composed | undefined {
  let at = from;
  let total = 0;
  let part: number | undefined;
  let steps: number[] | undefined;
  let lastScale = Number.POSITIVE_INFINITY;
  const first = tokens[at];
  if (first?.entry?.kind === 'article') {
    const kind = tokens[at + 1]?.entry;
    if (
      !joined(tokens[at + 1]) ||
      !(kind?.kind === 'hundred' || kind?.kind === 'scale' || (kind?.kind === 'cardinal' && kind.value === 12))
    )
      return undefined;
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
      steps = (steps ?? (Number.isInteger(count) ? stepsOf(count, 0, zerosOf(count), 1) : [0.5])).map(
        (step) => step * entry.value,
      );
      lastScale = entry.value;
      part = undefined;
    } else if (entry?.kind === 'half' && part !== undefined) {
      part += 0.5;
      steps = [0.5];
    } else if (entry?.kind === 'and') {
      const ahead = tokens[at + 1];
      const article = ahead?.entry?.kind === 'article' ? 1 : 0;
      const half = tokens[at + 1 + article];
      if (
        half?.entry?.kind === 'fraction' &&
        half.entry.value === 0.5 &&
        joined(half) &&
        (part !== undefined || total > 0)
      ) {
        if (part === undefined) total += 0.5 * lastScale;
        else part += 0.5;
        steps = [part === undefined ? 0.5 * lastScale : 0.5];
        at += 1 + article;
      } else if (!(
        ahead?.entry?.kind === 'cardinal' &&
        ahead.entry.value < 100 &&
        joined(ahead) &&
        ((part ?? 0) >= 100 || (part === undefined && total > 0))
      ))
        break;
    } else break;
  }
  if (part === undefined && total === 0 && at === from) return undefined;
  if (part === undefined && total === 0) return undefined;
  const value = total + (part ?? 0);
  const scaled = total > 0;
  const mixed = scaled && part !== undefined;
  return {
    value,
    steps: mixed || !steps ? stepsOf(value, 0, zerosOf(value), 1) : steps,
    form: 'number',
    scaled,
    next: at,
  };
}
