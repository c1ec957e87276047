// How to cite, by example: a real page of each kind.
import type { CitedKind } from '../exports/cite/cslItem.ts';
import { WHOLE } from './citable.ts';
import type { Citation, Citing } from './citing.ts';

/** The pages shown as examples, each the one that the central chart or story turns on. */
const EXAMPLES: readonly (readonly [CitedKind, string])[] = [
  ['story', 'saran'],
  ['chart', 'saran-jobs'],
  ['claim', 'jobs.saran-industrial-zone.2025-11-12.astanatv-saran-2025'],
  ['series', 'saran-population'],
  ['calculation', 'output-weight-per-head'],
  ['question', 'saran-zone-jobs'],
  ['town', 'saran'],
  ['lesson', 'l04'],
  ['data', WHOLE],
];

/** One of each kind that the language has, an edition only if there is one. Throws where the page of an example is gone. */
export function listExamples({ all, of }: Pick<Citing, 'all' | 'of'>): Citation[] {
  const newest = all.find(({ kind }) => kind === 'edition');
  const kinds = new Set(all.map(({ kind }) => kind));
  const own = EXAMPLES.filter(([kind]) => kinds.has(kind));
  return [...own.map(([kind, id]) => of(kind, id)), ...(newest === undefined ? [] : [newest])];
}
