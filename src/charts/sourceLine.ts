// Whose numbers a figure shows: the sources of its rows, by publisher and year, linked to their addresses.
import type { Source } from '../evidence/rows.ts';
import { escapeHtml } from '../language/escape.ts';
import type { Words } from '../language/words.ts';
import type { ChartRow, Evidence } from './chart.ts';

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

function renderLink({ url }: Source, text: string): string {
  return `<a href="${escapeHtml(url)}">${escapeHtml(text)}</a>`;
}

function renderGroup(publisher: string, group: readonly Source[], words: Words): string {
  if (group.length > LISTED) return escapeHtml(words.say('figure.documents', { publisher, count: group.length }));
  const [first] = group;
  if (group.length === 1 && first !== undefined && first.published === '') return renderLink(first, publisher);
  const years = group.map((source) => renderLink(source, source.published.slice(0, 4) || words.say('figure.undated')));
  return `${escapeHtml(publisher)} ${years.join(', ')}`;
}

/**
 * `Kazinform 2022, 2024; Prime Minister 2025`, each year a link to the document. Beyond `most` publishers the rest is
 * counted; `table` is the address of the table that has them, where that stands elsewhere.
 */
export function renderSources(sources: readonly Source[], words: Words, most = Infinity, table?: string): string {
  const groups = [...Map.groupBy(sources, publisherOf)];
  // One publisher more is shorter than the words for it.
  const shown = groups.length > most + 1 ? groups.slice(0, most) : groups;
  const rest = sources.length - shown.flatMap(([, group]) => group).length;
  const items = shown.map(([publisher, group]) => renderGroup(publisher, group, words));
  if (rest === 0) return items.join('; ');
  const more = escapeHtml(words.say('figure.sources.more', { count: rest }));
  return [...items, table === undefined ? more : `<a href="${escapeHtml(table)}">${more}</a>`].join('; ');
}
