// Everything that is stored about a town, as CSV and JSON: claims read by hand and yearly values of the panel, each with its id.
import { toAttribution } from '../evidence/attribution.ts';
import type { Claim, Observation, Source } from '../evidence/rows.ts';
import { toCsv } from './csv.ts';

export interface TownHead {
  id: string;
  names: Readonly<Record<'en' | 'ru' | 'kk', string>>;
  region: string;
  /** How the town stands on the list: `listed`, `removed`, `eliminated`. */
  status: string;
  url: string;
  licence: string;
  credit: string;
}

/** Claims in order of time, then the panel; a promise to outsiders, as the names of the columns are. */
const columns = [
  'kind',
  'id',
  'measure',
  'subject',
  'period',
  'value',
  'unit',
  'scope',
  'qualifier',
  'status',
  'flag',
  'speaker',
  'source',
  'locator',
  'source_title',
  'source_url',
  'note',
] as const;

type Line = Readonly<Record<(typeof columns)[number], string | number>>;

function toRecord(row: Claim | Observation, sourceOf: (id: string) => Source): Line {
  const source = sourceOf(row.source);
  const { speaker, period, qualifier, status } = toAttribution(row, source);
  const { kind, id, measure, subject, value, unit, scope, locator, note } = row;
  return {
    kind,
    id,
    measure,
    subject,
    period: period.text,
    value,
    unit,
    scope,
    qualifier,
    status,
    flag: row.kind === 'observation' ? row.flag : '',
    speaker,
    source: source.id,
    locator,
    source_title: source.title,
    source_url: source.url,
    note,
  };
}

/** What JSON says elsewhere. */
const told: readonly string[] = ['kind', 'source_title', 'source_url'];

/** One line a claim or observation. */
export function toTownCsv(rows: readonly (Claim | Observation)[], sourceOf: (id: string) => Source): string {
  return toCsv(
    columns,
    rows.map((row) => {
      const record = toRecord(row, sourceOf);
      return columns.map((column) => record[column]);
    }),
  );
}

/**
 * `{id, names, region, status, url, licence, credit, sources: [{id, title, publisher, url}], claims: [row], observations: [row]}`;
 * a row has the columns of the CSV without `kind` and what belongs to the source, and no empty text.
 */
export function toTownJson(
  head: TownHead,
  rows: readonly (Claim | Observation)[],
  sourceOf: (id: string) => Source,
): string {
  const lines = (kind: Claim['kind'] | Observation['kind']) =>
    rows
      .filter((row) => row.kind === kind)
      .map((row) => {
        const cells = Object.entries(toRecord(row, sourceOf)).filter(([name]) => !told.includes(name));
        return JSON.stringify(Object.fromEntries(cells.filter(([, cell]) => cell !== '')));
      })
      .join(',\n');
  const sources = [...new Set(rows.map(({ source }) => source))].map(sourceOf);
  const works = sources.map(({ id, title, publisher, url }) => ({ id, title, publisher, url }));
  const open = JSON.stringify({ ...head, sources: works }, null, 1).replace(/\n\}$/, '');
  return `${open},\n "claims": [\n${lines('claim')}\n ],\n "observations": [\n${lines('observation')}\n ]\n}\n`;
}
