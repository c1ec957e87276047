// Where the words of a fragment stand in a document, and which words come nearest where they do not.
import type { Passage } from './documentText.ts';
import { foldText, joinHyphens } from './foldText.ts';

export interface Searchable {
  /** The passages in which the fragment begins, by index; it may run on into the next. */
  find(fragment: string): readonly number[];
  /** The words most like the fragment, at most 12 of them; undefined where less than half of them are the same. */
  nearest(fragment: string): string | undefined;
}

interface Reading {
  text: string;
  /** Where each passage begins. */
  starts: readonly number[];
}

/** A quotation is no longer, in an error either. */
const WORDS = 12;
const isInside = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);

function toReading(passages: readonly Passage[], isJoined: boolean): Reading {
  const starts: number[] = [];
  let text = '';
  for (const passage of passages) {
    starts.push(text.length);
    const folded = foldText(isJoined ? joinHyphens(passage.text) : passage.text);
    text += isJoined && /\p{L}-$/u.test(folded) ? folded.slice(0, -1) : `${folded} `;
  }
  return { text, starts };
}

/** Every place where the words stand whole: 3.9 is not in 13.9, nor in 3.95. */
function* placesOf(words: string, text: string): Generator<number> {
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const before = text[at - 1];
    const after = text[at + words.length];
    const cutsBefore = isInside(before) && isInside(words[0]);
    const cutsAfter = isInside(after) && isInside(words.at(-1));
    const isPart = /\d[.,]$/.test(text.slice(Math.max(0, at - 2), at)) && /^\d/.test(words);
    const runsOn = /^[.,]\d/.test(text.slice(at + words.length)) && /\d$/.test(words);
    if (!cutsBefore && !cutsAfter && !isPart && !runsOn) yield at;
  }
}

const toWords = (text: string): string[] => text.split(' ').filter((word) => word !== '');
const toKey = (word: string): string => word.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

function findNearest(fragment: string, text: string): string | undefined {
  const wanted = new Set(toWords(foldText(fragment)).map(toKey));
  wanted.delete('');
  const words = toWords(text);
  const keys = words.map(toKey);
  const width = Math.min(WORDS, Math.max(wanted.size, 1));
  let best = { at: 0, shared: 0 };
  for (let at = 0; at + width <= words.length; at += 1) {
    const here = new Set(keys.slice(at, at + width));
    const shared = [...wanted].filter((key) => here.has(key)).length;
    if (shared > best.shared) best = { at, shared };
  }
  return best.shared * 2 < Math.max(wanted.size, 2) ? undefined : words.slice(best.at, best.at + width).join(' ');
}

const search = (words: string, { text, starts }: Reading): number[] =>
  [...placesOf(words, text)].map((at) => starts.findLastIndex((start) => start <= at));

export function createSearchable(passages: readonly Passage[]): Searchable {
  const printed = toReading(passages, false);
  const joined = toReading(passages, true);
  return {
    find(fragment) {
      const found = [...search(foldText(fragment), printed), ...search(foldText(joinHyphens(fragment)), joined)];
      return [...new Set(found)].toSorted((a, b) => a - b);
    },
    nearest: (fragment) => findNearest(fragment, printed.text),
  };
}
