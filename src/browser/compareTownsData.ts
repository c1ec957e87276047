// What is set side by side: the shapes of the numbers, of a reader's choice, and of what the page around them knows.

export type Scope = 'town' | 'administration';
export type Flag = 're-based' | 'preliminary' | 'break' | 'suspect';

/** Years of one town that compare with each other; `flags` and `notes` by year. */
export interface Run {
  town: string;
  scope: Scope;
  source: string;
  begins: 'first' | 'gap' | 'break';
  year: number;
  values: readonly number[];
  flags?: Readonly<Record<number, Flag>>;
  notes?: Readonly<Record<number, string>>;
}

/** The file of a measure. */
export interface MeasureData {
  measure: string;
  runs: readonly Run[];
  sources: Readonly<Record<string, { publisher: string; title: string; url: string }>>;
}

export interface Choice {
  measure: string;
  scope: Scope;
  /** Ids, each once. */
  towns: readonly string[];
  /** The year that an index takes for 100; undefined shows values as published. */
  base: number | undefined;
}

export interface Surroundings {
  locale: string;
  /** Names by id, in order of name. */
  towns: Readonly<Record<string, string>>;
  measures: Readonly<Record<string, { label: string; unit: string; indexed: boolean }>>;
  words: Readonly<Record<string, string>>;
  /** Where a value stands, with `{town}`, `{measure}`, `{year}`, `{source}` left open. */
  addresses: Readonly<Record<Scope, string>>;
  /** The language of the evidence, where it is not that of the page. */
  evidenceLang: string | undefined;
}

/** More lines than this no eye holds apart. */
export const MOST = 4;
