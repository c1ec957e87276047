// Cuts a text into the words and the runs of digits that numbers are made of.
import type { Entry, Lexicon } from './lexicon.ts';

export interface Token {
  start: number;
  end: number;
  /** In lower case. */
  word: string;
  /** What stands between the token before and this one. */
  gap: string;
  entry: Entry | undefined;
  /** For digits: the value (NaN if not written as the language writes numbers) and the decimals printed. */
  digits?: { value: number; decimals: number; zeros: number } | undefined;
}

/** Reads "1,155,674", "36.4" in English and "1 155 674", "36,4" in Russian and Kazakh. */
export function readDigits(text: string, { decimal, groups }: Pick<Lexicon, 'decimal' | 'groups'>): Token['digits'] {
  const whole = new RegExp(`^(\\d{1,3}(?:[${groups}]\\d{3})+|\\d+)(?:[${decimal}](\\d+))?$`, 'u').exec(text);
  if (!whole) return { value: Number.NaN, decimals: 0, zeros: 0 };
  const integer = (whole[1] ?? '').replace(/\D/gu, '');
  const decimals = whole[2] ?? '';
  const zeros = decimals === '' && Number(integer) !== 0 ? (/0*$/u.exec(integer)?.[0].length ?? 0) : 0;
  return { value: Number(decimals === '' ? integer : `${integer}.${decimals}`), decimals: decimals.length, zeros };
}

export function readTokens(text: string, lexicon: Lexicon): Token[] {
  const pattern = new RegExp(`\\p{N}+(?:[${lexicon.groups}]\\d{3}(?!\\d)|[.,]\\d+)*|\\p{L}+`, 'gu');
  const tokens: Token[] = [];
  let last = 0;
  for (const match of text.matchAll(pattern)) {
    const start = match.index;
    const end = start + match[0].length;
    const word = match[0].toLowerCase();
    const token: Token = { start, end, word, gap: text.slice(last, start), entry: lexicon.lookup(word) };
    if (/^\p{N}/u.test(word)) token.digits = readDigits(match[0], lexicon);
    tokens.push(token);
    last = end;
  }
  return tokens;
}
