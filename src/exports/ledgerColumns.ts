// The ledger as one compact JSON for the filter: a column a field, repeated texts in dictionaries. Read by src/browser/ledgerColumns.ts.

export type RecordKind = 'question' | 'calculation' | 'claim' | 'series';

/** What the filter may choose by. */
export const ledgerFacets = ['kind', 'measure', 'place', 'status', 'source', 'speaker'] as const;
export type LedgerFacet = (typeof ledgerFacets)[number];

/** One line of the ledger, in words. */
export interface LedgerRecord {
  /** From the root of the site, without language. */
  path: string;
  sign: string;
  /** Number, unit and qualifier; the years of a series; empty for a question. */
  value: string;
  title: string;
  /** Found by the words it holds, not shown. */
  hidden: string;
  when: string;
  who: string;
  /** The first and the last year it speaks of. */
  from: number;
  to: number;
  /** Ids; a question has those of all its claims. */
  facets: Readonly<Record<LedgerFacet, readonly string[]>>;
}

/** One choice of a facet. */
export interface FacetChoice {
  id: string;
  label: string;
  /** Its names in other languages, for the search by text. */
  names: string;
}

/** Index of each distinct text in order of first use, and the texts. */
function encodeTexts(texts: readonly string[]): { texts: string[]; rows: number[] } {
  const places = new Map<string, number>();
  const rows = texts.map((text) => {
    const place = places.get(text) ?? places.size;
    places.set(text, place);
    return place;
  });
  return { texts: [...places.keys()], rows };
}

/** Throws for a record whose facet has no choice of that id. `choices` are in the order in which they are offered. */
export function toLedgerColumns(
  records: readonly LedgerRecord[],
  choices: Readonly<Record<LedgerFacet, readonly FacetChoice[]>>,
): string {
  const facets = ledgerFacets.map((facet) => {
    const places = new Map(choices[facet].map(({ id }, index) => [id, index]));
    const rows = records.map((record) => {
      const found = record.facets[facet].map((id) => {
        const place = places.get(id);
        if (place === undefined) throw new Error(`${record.path}: no choice "${id}" of ${facet}`);
        return place;
      });
      return found.length === 1 ? found[0] : found;
    });
    const list = choices[facet].map(({ id, label, names }) => [id, label, names]);
    return [facet, { choices: list, rows }];
  });
  return JSON.stringify({
    path: records.map(({ path }) => path),
    sign: encodeTexts(records.map(({ sign }) => sign)),
    value: records.map(({ value }) => value),
    title: encodeTexts(records.map(({ title }) => title)),
    hidden: records.map(({ hidden }) => hidden),
    when: encodeTexts(records.map(({ when }) => when)),
    who: encodeTexts(records.map(({ who }) => who)),
    from: records.map(({ from }) => from),
    to: records.map(({ to }) => to),
    facets: Object.fromEntries(facets),
  });
}
