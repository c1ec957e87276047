// Towns side by side in one language: the measures, the towns, the words and the state that the page begins with.
import { observationAnchor, seriesPath } from '../evidence/addresses.ts';
import type { Unit } from '../evidence/rows.ts';
import type { MessageKey } from '../language/messages/catalogue.ts';
import { nameUnit } from '../language/nameUnit.ts';
import type { Words } from '../language/words.ts';
import { type ComparedData, type ComparedScope, compareMeasure, comparedScopes, sharedUnit } from './compareData.ts';
import type { Desk } from './desk.ts';

export interface ComparedMeasure {
  id: string;
  /** In English, as the evidence has them. */
  label: string;
  definition: string;
  comparability: string;
  /** In words: `million tenge`. */
  unit: string;
  /** Whether percent of a base year say anything: not of balances, and not of what is a percentage already. */
  indexed: boolean;
  /** Towns that have it, by name, with the page of the series from the root of the site. */
  series: readonly { town: string; name: string; path: string; scopes: readonly string[] }[];
  /** Where a browser fetches the numbers: from the root of the site, the same for all languages. */
  file: string;
  data(): ComparedData;
}

export interface Comparison {
  measures: readonly ComparedMeasure[];
  /** Names by id, in order of name. */
  towns: Readonly<Record<string, string>>;
  /** What the page shows before anything is chosen. */
  start: { measure: string; scope: ComparedScope; towns: readonly string[]; base: number | undefined };
  /** Messages by the last part of their key. */
  words: Readonly<Record<string, string>>;
  /** Addresses with `{town}`, `{measure}`, `{year}`, `{source}` left open. */
  addresses: Readonly<Record<ComparedScope, string>>;
}

/** Settlements included, for of Saran there is nothing else. */
const START = {
  measure: 'population',
  scope: 'administration',
  towns: ['saran', 'temirtau', 'ridder', 'zhezkazgan'],
  base: undefined,
} as const;
const balances: readonly string[] = ['net-migration', 'natural-increase'];
const rates: readonly Unit[] = ['percent', 'per-1000-births'];
const said = [
  'break',
  'caveat',
  'failed',
  'index',
  'index.base',
  'index.none',
  'missing',
  'none',
  'restart',
  'source',
  'table',
  'title',
  'title.index',
  'value',
  'year',
  'years',
] as const;
const flags = ['re-based', 'preliminary', 'break', 'suspect'] as const;

function collectWords(words: Words): Record<string, string> {
  const raw = (key: MessageKey, open: readonly string[]) =>
    words.say(key, Object.fromEntries(open.map((name) => [name, `{${name}}`])));
  const open = ['town', 'towns', 'year', 'years', 'measure', 'unit', 'scope'];
  return Object.fromEntries([
    ...said.map((key) => [key, raw(`compare.${key}`, open)]),
    ...flags.map((flag) => [`flag.${flag}`, words.say(`note.flag.${flag}`)]),
    ...comparedScopes.map((scope) => [`scope.${scope}`, words.say(`scope.${scope}`)]),
  ]) as Record<string, string>;
}

/** The address of one year of a series, for a browser to fill in. */
function openAddress(scope: ComparedScope, { href }: Desk): string {
  const year = 9999;
  const anchor = observationAnchor({ year, source: '{source}', scope }).replace(String(year), '{year}');
  return `${href(seriesPath({ subject: '{town}', measure: '{measure}' }))}#${anchor}`;
}

export function createComparison(towns: readonly { id: string; name: string }[], desk: Desk): Comparison {
  const { words, workshop } = desk;
  const { registry } = workshop.evidence;
  const ids = towns.map(({ id }) => id);
  const names = new Map(towns.map(({ id, name }) => [id, name]));
  const panel = registry.tables.observations.filter(({ subject }) => names.has(subject));
  const measures = [...Map.groupBy(panel, ({ measure }) => measure)].map(([id, rows]): ComparedMeasure => {
    const { label, definition, comparability } = registry.measure(id);
    const unit = sharedUnit(rows);
    const series = towns.flatMap(({ id: town, name }) => {
      const own = new Set(rows.filter(({ subject }) => subject === town).map(({ scope }) => scope));
      const scopes = comparedScopes.filter((scope) => own.has(scope)).map((scope) => words.say(`scope.${scope}`));
      return own.size === 0 ? [] : [{ town, name, path: seriesPath({ subject: town, measure: id }), scopes }];
    });
    return {
      id,
      label,
      definition,
      comparability,
      unit: nameUnit(unit, words),
      indexed: !balances.includes(id) && !rates.includes(unit),
      series,
      file: `explore/compare/${id}.json`,
      data: () => compareMeasure(id, ids, registry),
    };
  });
  return {
    measures: measures.toSorted((a, b) => words.compare(a.label, b.label)),
    towns: Object.fromEntries(names),
    start: START,
    words: collectWords(words),
    addresses: { town: openAddress('town', desk), administration: openAddress('administration', desk) },
  };
}
