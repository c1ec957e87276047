// The ledger as the filter needs it, read from the columns that src/exports/ledgerColumns.ts writes.
import { foldText } from './fold.ts';

export const facetNames = ['kind', 'measure', 'place', 'status', 'source', 'speaker'] as const;
export type FacetName = (typeof facetNames)[number];

interface Texts {
  texts: readonly string[];
  rows: readonly number[];
}

/** The JSON as it is fetched. */
export interface LedgerColumns {
  path: readonly string[];
  sign: Texts;
  value: readonly string[];
  title: Texts;
  hidden: readonly string[];
  when: Texts;
  who: Texts;
  from: readonly number[];
  to: readonly number[];
  facets: Readonly<
    Record<
      FacetName,
      { choices: readonly (readonly [string, string, string])[]; rows: readonly (number | readonly number[])[] }
    >
  >;
}

export interface LedgerRow {
  path: string;
  sign: string;
  value: string;
  title: string;
  when: string;
  who: string;
  /** In words. */
  status: string;
  from: number;
  to: number;
  /** Ids. */
  facets: Readonly<Record<FacetName, readonly string[]>>;
  /** All words by which it is found, as foldText gives them. */
  words: string;
}

export interface Ledger {
  rows: readonly LedgerRow[];
  choices: Readonly<Record<FacetName, readonly { id: string; label: string }[]>>;
}

const at = ({ texts, rows }: Texts, index: number): string => texts[rows[index] ?? -1] ?? '';

/** Every text of a dictionary is folded once. */
function foldAll({ texts, rows }: Texts): (index: number) => string {
  const folded = texts.map(foldText);
  return (index) => folded[rows[index] ?? -1] ?? '';
}

export function decodeLedger(columns: LedgerColumns): Ledger {
  const facets = facetNames.map((name) => {
    const { choices, rows } = columns.facets[name];
    const folded = choices.map(([, label, names]) => foldText(`${label} ${names}`));
    const placesOf = (index: number): readonly number[] => [rows[index] ?? []].flat();
    return { name, choices, folded, placesOf };
  });
  const [titles, whens, whos] = [foldAll(columns.title), foldAll(columns.when), foldAll(columns.who)];
  const labelsOf = (name: FacetName, index: number): string =>
    facets
      .filter((facet) => facet.name === name)
      .flatMap(({ choices, placesOf }) => placesOf(index).map((place) => choices[place]?.[1] ?? ''))
      .join(', ');
  const rows = columns.path.map((path, index): LedgerRow => {
    const value = columns.value[index] ?? '';
    const ids = facets.map(({ name, choices, placesOf }) => [
      name,
      placesOf(index).map((place) => choices[place]?.[0] ?? ''),
    ]);
    const named = facets.flatMap(({ folded, placesOf }) => placesOf(index).map((place) => folded[place] ?? ''));
    const own = foldText(`${value} ${columns.hidden[index] ?? ''}`);
    return {
      path,
      sign: at(columns.sign, index),
      value,
      title: at(columns.title, index),
      when: at(columns.when, index),
      who: at(columns.who, index),
      status: labelsOf('status', index),
      from: columns.from[index] ?? 0,
      to: columns.to[index] ?? 0,
      facets: Object.fromEntries(ids) as LedgerRow['facets'],
      words: [titles(index), own, whens(index), whos(index), ...named].join(''),
    };
  });
  const choices = facets.map((facet) => [facet.name, facet.choices.map(([id, label]) => ({ id, label }))]);
  return { rows, choices: Object.fromEntries(choices) as Ledger['choices'] };
}
