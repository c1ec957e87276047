// What a text is checked against and rendered with; everything is handed in.
import type { Registry } from '../evidence/registry.ts';
import type { Locale } from '../language/locales.ts';
import type { Words } from '../language/words.ts';

/** What the notes show of a calculation. */
export interface Computed {
  id: string;
  title: string;
  formula: { words: string; symbols: string };
  /** Ids of claims and observations. */
  parents: readonly string[];
  unit: string;
  value: number;
  range?: { low: number; high: number };
  caveat: string;
}

export interface Environment {
  registry: Registry;
  /** The language in which the rows of the registry speak. */
  rowsSpeak: Locale;
  /** undefined if there is no such calculation. */
  calculation(id: string): Computed | undefined;
  calculationIds: readonly string[];
  chartIds: readonly string[];
  /** The HTML of a chart's figure; `wide` lets it break out of the column. Called only for texts without problems. */
  figure(id: string, options: { wide: boolean }): string;
  explorableIds: readonly string[];
  /** The HTML of an explorable. Called only for texts without problems. */
  explorable(id: string): string;
  /** In the locale of the text. */
  words: Words;
  /** An address of the site, such as `/saran/`, with base path and locale put before it. */
  href(path: string): string;
}
