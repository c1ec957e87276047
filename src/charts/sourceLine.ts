// Whose numbers a figure shows: the sources of its rows, by publisher and year, linked to their addresses or to our records.
import { calculationPath, sourcePath, statementPath } from '../evidence/addresses.ts';
import type { Source } from '../evidence/rows.ts';
import { escapeHtml } from '../language/escape.ts';
import type { Words } from '../language/words.ts';
import type { ChartRow, Evidence } from './chart.ts';

/** From a path of the site to its address; an embed has none, for it must lead to the documents wherever it stands. */
export type Href = ((path: string) => string) | undefined;

interface Document {
  source: Source;
  /** Where its link leads. */
  address: string;
}

const CALCULATION = 'calc:';
/** More documents of one publisher than this are counted, not listed. */
const LISTED = 4;

/** The sources of rows, by their claims and the parents of their calculations: each once, in first-seen order. */
export function sourcesOf(rows: readonly ChartRow[], { registry, calculation }: Evidence): Source[] {
  const statements = rows
    .flatMap(({ claims }) => claims)
    .flatMap((id) => (id.startsWith(CALCULATION) ? calculation(id.slice(CALCULATION.length)).parents : [id]));
  const ids = [
    ...statements.map((id) => registry.statement(id).source),
    ...rows.flatMap(({ sources = [] }) => sources),
  ];
  return [...new Set(ids)].map((id) => registry.source(id));
}

/** Mirrors of Wikipedia are many and their names say nothing. */
function publisherOf({ author, publisher }: Source): string {
  return author.startsWith('Wikipedia') ? 'Wikipedia' : publisher || author;
}

function renderLink(address: string, text: string): string {
  return `<a href="${escapeHtml(address)}">${escapeHtml(text)}</a>`;
}

function renderGroup(publisher: string, group: readonly Document[], words: Words): string {
  if (group.length > LISTED) return escapeHtml(words.say('figure.documents', { publisher, count: group.length }));
  const [first] = group;
  if (group.length === 1 && first !== undefined && first.source.published === '')
    return renderLink(first.address, publisher);
  const years = group.map(({ source, address }) =>
    renderLink(address, source.published.slice(0, 4) || words.say('figure.undated')),
  );
  return `${escapeHtml(publisher)} ${years.join(', ')}`;
}

/** `table` is the address of the table that has the documents left out, where that stands elsewhere. */
function renderDocuments(documents: readonly Document[], words: Words, most: number, table?: string): string {
  const groups = [...Map.groupBy(documents, ({ source }) => publisherOf(source))];
  // One publisher more is shorter than the words for it.
  const shown = groups.length > most + 1 ? groups.slice(0, most) : groups;
  const rest = documents.length - shown.flatMap(([, group]) => group).length;
  const items = shown.map(([publisher, group]) => renderGroup(publisher, group, words));
  if (rest === 0) return items.join('; ');
  const more = escapeHtml(words.say('figure.sources.more', { count: rest }));
  return [...items, table === undefined ? more : `<a href="${escapeHtml(table)}">${more}</a>`].join('; ');
}

export interface SourceOptions {
  /** Publishers that are named; the rest is counted. */
  most?: number;
  /** Leads to the pages of the sources here instead of the documents. */
  href?: Href | undefined;
  /** The address of the table that has the rest, where that stands elsewhere. */
  table?: string | undefined;
}

/** `Kazinform 2022, 2024; Prime Minister 2025`, each year a link. */
export function renderSources(
  sources: readonly Source[],
  words: Words,
  { most = Infinity, href, table }: SourceOptions = {},
): string {
  const documents = sources.map((source) => ({ source, address: href?.(sourcePath(source.id)) ?? source.url }));
  return renderDocuments(documents, words, most, table);
}

/** What one row stands on, each number linked to its record; a calculation leads to its own, which lists all that is behind it. */
export function renderRecords(
  row: ChartRow,
  { registry }: Evidence,
  words: Words,
  href: (path: string) => string,
): string {
  const [calculations, statements] = [true, false].map((wanted) =>
    row.claims.filter((id) => id.startsWith(CALCULATION) === wanted),
  );
  const links = (calculations ?? []).map((id) =>
    renderLink(href(calculationPath(id.slice(CALCULATION.length))), words.say('figure.calculation')),
  );
  const documents = [
    ...(statements ?? []).map((id) => {
      const statement = registry.statement(id);
      return { source: registry.source(statement.source), address: href(statementPath(statement)) };
    }),
    ...(row.sources ?? []).map((id) => ({ source: registry.source(id), address: href(sourcePath(id)) })),
  ];
  const said = renderDocuments(documents, words, Infinity);
  return [...links, ...(said === '' ? [] : [said])].join('; ');
}
