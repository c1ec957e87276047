// The texts of the site once they are checked: what pages, charts and exports take.
import type { Locale } from '../language/locales.ts';

/** A short text as markup, with its bound numbers, and as plain text. */
export interface Marked {
  html: string;
  plain: string;
}

/** A number or number word that an editor let through openly with `plain:`. */
export interface Exception {
  line: number;
  text: string;
  reason: string;
}

/** What a text stands on; ids in first-seen order, each once. */
export interface Bindings {
  /** Claims and observations. */
  claims: readonly string[];
  calculations: readonly string[];
  /** Sources linked in the text and sources of everything it binds. */
  sources: readonly string[];
  exceptions: readonly Exception[];
  /** The notes that its buttons open, by element id; a page joins those of all its texts, each id once. */
  notes: ReadonlyMap<string, string>;
}

export interface Section {
  id: string;
  title: string;
}

export interface Story extends Bindings {
  slug: string;
  locale: Locale;
  path: string;
  hed: Marked;
  dek: Marked;
  description: Marked;
  /** ISO days. */
  published: string;
  updated: string;
  /** Id of the chart on the share card. */
  card: string;
  /** Short, for menus; the hed where none is given. */
  name: string;
  /** The body. */
  html: string;
  /** All notes of the body, hed and dek, once each. */
  notesHtml: string;
  sections: readonly Section[];
  charts: readonly string[];
  explorables: readonly string[];
  /** Words of the body. */
  words: number;
}

export interface ChartText extends Bindings {
  id: string;
  locale: Locale;
  path: string;
  title: Marked;
  dek: Marked;
  note: Marked | undefined;
  alt: Marked;
  /** How to read it; empty if the body is. */
  how: Marked;
  notesHtml: string;
}
