// A run of text that a reader reads in one go: a paragraph, a heading, a table cell, a field of the front matter.
export interface Link {
  /** Offsets in the text of the passage. */
  start: number;
  end: number;
  text: string;
  href: string;
  title: string;
  /** The label of a reference link, as markdown-it normalises it. */
  label: string | undefined;
  line: number;
}

export interface Passage {
  kind: 'text' | 'heading' | 'cell' | 'quote' | 'attribution' | 'alt' | 'code' | 'field';
  /** Counts headings of level 2 before it; front matter and what stands before the first such heading are 0. */
  section: number;
  /** Without markup; line breaks are spaces. */
  text: string;
  links: readonly Link[];
  /** Code inside the text, where brackets are no links. */
  code: readonly { start: number; end: number }[];
  /** Offset and line of each piece, in order. */
  lines: readonly { start: number; line: number }[];
  /** Which block quotation it belongs to, counted from 1. */
  quote?: number;
  /** The front matter key, for kind `field`. */
  field?: string;
}

/** The line of the file that an offset of the passage stands on. */
export function lineAt(passage: Passage, offset: number): number {
  return passage.lines.findLast(({ start }) => start <= offset)?.line ?? passage.lines[0]?.line ?? 1;
}
