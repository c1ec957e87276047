// Text that was meant as a link and is none: [words][unknown label], [words](address with spaces).
import type { Passage } from '../passage.ts';

const pattern = /\[([^[\]]*)\](?:\[([^[\]]*)\]|\(([^()]*)\))/gu;

export interface BrokenLink {
  start: number;
  end: number;
  /** As written. */
  text: string;
  /** Of a reference link. */
  label: string | undefined;
}

export function brokenLinks(passage: Passage): BrokenLink[] {
  return [...passage.text.matchAll(pattern)]
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      label: match[3] === undefined ? match[2] || match[1] : undefined,
    }))
    .filter((found) => !passage.code.some(({ start, end }) => start <= found.start && found.end <= end));
}
