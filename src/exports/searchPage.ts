// What the full-text search is told of a page: its kind, how much it weighs, the names of its places in other languages.
import type { Place } from '../evidence/rows.ts';
import { escapeHtml } from '../language/escape.ts';

/** In the order in which they are offered. */
export const searchKinds = [
  'story',
  'town',
  'chart',
  'question',
  'lesson',
  'order',
  'calculation',
  'claim',
  'series',
  'source',
  'tool',
  'page',
] as const;
export type SearchKind = (typeof searchKinds)[number];

/** Pages by their path behind base and language, the first rule that fits; lists of links and embeds are none. */
const rules: readonly (readonly [RegExp, SearchKind | undefined])[] = [
  [/^(?:|404\.html|search\/|charts\/|towns\/|lessons\/|sources\/|ledger\/|explore\/)$/, undefined],
  [/^(?:embed|pin|oembed)\//, undefined],
  [/^ledger\/(?:claims|series|contested|calculations)\/$/, undefined],
  [/^ledger\/claims\/(?:by|at)\//, undefined],
  [/^ledger\/claims\//, 'claim'],
  [/^ledger\/series\//, 'series'],
  [/^ledger\/contested\//, 'question'],
  [/^ledger\/calculations\//, 'calculation'],
  [/^towns\//, 'town'],
  [/^charts\//, 'chart'],
  [/^lessons\//, 'lesson'],
  [/^directives\//, 'order'],
  [/^sources\//, 'source'],
  [/^explore\//, 'tool'],
  [/^(?:data|method|cite|about|corrections)\//, 'page'],
  [/^[a-z0-9-]+\/$/, 'story'],
];

/** A page made for readers stands before the records that it is made of. Pagefind takes 0 to 10, 1 is plain text. */
const weights: Readonly<Record<SearchKind, number>> = {
  story: 3,
  town: 4,
  chart: 3,
  question: 2.5,
  lesson: 2.5,
  order: 2,
  calculation: 1,
  claim: 0.6,
  series: 0.8,
  source: 0.8,
  tool: 2,
  page: 1,
};

/** What says nothing of its own: drawings, cells of tables, notes that pop up, ways to other pages, code, what claims behind answers have on their own pages. */
export const unsearched = [
  'svg',
  'thead',
  'td',
  '.figure table',
  'cite',
  'nav',
  'pre',
  'script',
  'style',
  'template',
  '[popover]',
  '.noprint',
  '.answer .terms',
  '.evidence-source',
  '.uses',
  '.kit',
  '.quiet',
  '.figure-signs',
  '.record-cite',
  '.record-lines',
  '.series-tables',
  '.town-others',
] as const;

/** Whether a file of Pagefind is one that our search page fetches; the others are interfaces of its own. */
export function isSearchFile(path: string): boolean {
  return /^(?:pagefind(?:-worker)?\.js$|pagefind-entry\.json$|pagefind\.[^/]*\.pf_meta$|wasm\.|index\/|fragment\/|filter\/)/.test(
    path,
  );
}

export interface SearchPage {
  /** From the root of the site, base left out: `/towns/saran/`. */
  url: string;
  content: string;
}

/** The kind of the page at a path behind base and language; undefined for what is not searched. */
export function searchKindOf(path: string): SearchKind | undefined {
  return rules.find(([pattern]) => pattern.test(path))?.[1];
}

/** Its words with a space around each, so that whole words can be looked for. */
function spaced(text: string): string {
  return ` ${(text.match(/[\p{L}\p{N}-]+/gu) ?? []).join(' ')} `;
}

/** The names in all languages of the places that a title or an address names; a remark in brackets behind a name is no part of it. */
function namesIn(title: string, path: string, places: readonly Place[]): string[] {
  const words = spaced(title);
  const names = places
    .map(({ id, name_en, name_ru, name_kk }) => ({ id, names: [name_en.replace(/ \(.*\)$/, ''), name_ru, name_kk] }))
    .filter(({ id, names: [english = ''] }) => words.includes(spaced(english)) || path.split('/').includes(id))
    .flatMap((place) => place.names);
  return [...new Set(names)].filter((name) => name !== '');
}

/** A built page as it is indexed: only its main part, with its kind as a filter. Undefined for what is not searched. */
export function toSearchPage(
  path: string,
  html: string,
  prefixes: readonly string[],
  places: readonly Place[],
): SearchPage | undefined {
  const prefix = prefixes.find((one) => path.startsWith(`${one}/`)) ?? '';
  const kind = searchKindOf(prefix === '' ? path : path.slice(prefix.length + 1));
  if (kind === undefined || /<meta name="robots"[^>]*noindex/.test(html)) return undefined;
  const title = /<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1]?.replaceAll(/<[^>]*>/g, '') ?? '';
  const names = namesIn(title, path, places).join(' · ');
  const told = [
    `<p data-pagefind-filter="kind">${kind}</p>`,
    // Not among the words of the page, so that no excerpt shows them. A page on a place stands before those that name it.
    names === ''
      ? ''
      : `<p data-pagefind-meta="${kind === 'town' || kind === 'story' ? 'subject' : 'names'}">${escapeHtml(names)}</p>`,
  ].join('');
  const content = html
    .replace(/<main\b/, `<main data-pagefind-body data-pagefind-weight="${weights[kind]}"`)
    .replace(/(<main\b[^>]*>)/, `$1<div hidden data-pagefind-ignore="index">${told}</div>`);
  return { url: `/${path}`, content };
}
