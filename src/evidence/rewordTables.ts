// The evidence in the words of another language: names, labels and texts are exchanged, values, fragments and titles stay.
import type { Tables } from './rows.ts';
import type { Worded, Wordings } from './wordings.ts';

/** The fields that a translation says in its own words. Towns and regions have their names in places.csv already. */
const fields = {
  measures: ['label', 'definition', 'comparability'],
  contested: ['question', 'why', 'verdict'],
  lessons: ['title', 'statement', 'caveat'],
  directives: ['owners', 'what', 'note'],
  projects: ['name', 'company', 'product', 'note'],
  events: ['event'],
  findings: ['statement'],
  places: ['industry', 'lead_enterprise', 'note'],
} as const satisfies Partial<Record<keyof Tables, readonly string[]>>;
type WordedTable = keyof typeof fields;
const worded = Object.keys(fields) as WordedTable[];

/** Who speaks and publishes comes again and again; each is named once, and its English name is its id. */
const SPEAKERS = 'speakers';

/** Charts and notes ask whether Wikipedia wrote it, so its own name stays. */
function listSpeakers({ sources, claims }: Tables): Worded {
  const names = [
    ...sources.flatMap(({ author, publisher }) => [author, publisher]),
    ...claims.map(({ speaker }) => speaker),
  ];
  const rows = [...new Set(names)]
    .filter((name) => name !== '' && !name.startsWith('Wikipedia'))
    .map((name) => ({ id: name, name }));
  return { table: SPEAKERS, fields: ['name'], rows };
}

/** What a translation has to say. */
export function wordedTables(tables: Tables): Worded[] {
  const own = worded.map((table) => ({ table, fields: fields[table], rows: tables[table].map((row) => ({ ...row })) }));
  return [...own, listSpeakers(tables)];
}

/** The tables with the words of `wordings`. */
export function rewordTables(tables: Tables, wordings: Wordings, language: 'ru' | 'kk'): Tables {
  const reword = <Table extends WordedTable>(table: Table): Tables[Table][number][] =>
    tables[table].map((row) => ({ ...row, ...wordings.get(table)?.get(row.id) }));
  const nameOf = (speaker: string) => wordings.get(SPEAKERS)?.get(speaker)?.['name'] ?? speaker;
  return {
    ...tables,
    ...Object.fromEntries(worded.map((table) => [table, reword(table)])),
    places: reword('places').map((place) => ({ ...place, name: place[`name_${language}`] || place.name_en })),
    sources: tables.sources.map((row) => ({ ...row, author: nameOf(row.author), publisher: nameOf(row.publisher) })),
    claims: tables.claims.map((row) => ({ ...row, speaker: nameOf(row.speaker) })),
  };
}
