// What the statistics office publishes of a town: the latest year of a few measures, each territory for itself.
import { statementPath } from '../evidence/addresses.ts';
import type { Registry } from '../evidence/registry.ts';
import type { Observation } from '../evidence/rows.ts';
import type { Words } from '../language/words.ts';
import { type SourceLine, toSourceLine } from './evidenceLine.ts';

export interface PanelValue {
  id: string;
  /** Its place on the page of its series, from the root of the site, without language. */
  path: string;
  year: string;
  value: string;
  scope: string;
  flag: string;
  /** The evidence's own note, in English. */
  note: string;
  sources: readonly SourceLine[];
}

export interface PanelMeasure {
  measure: string;
  /** Empty where the workbooks have none. */
  values: readonly PanelValue[];
}

const measures = [
  'net-migration',
  'natural-increase',
  'unemployment-rate',
  'wage',
  'industrial-output',
  'fixed-investment',
] as const;
const scopes = ['town', 'administration'] as const;

/** The latest year of a series in every workbook that has it; workbooks that print the same stand behind one value. */
function latestOf(measure: string, town: string, scope: (typeof scopes)[number], registry: Registry): Observation[][] {
  const lasts = registry
    .seriesSources(measure, town, scope)
    .flatMap((source) => registry.series(measure, town, scope, source).at(-1) ?? []);
  const year = Math.max(...lasts.map((row) => row.year));
  const latest = lasts.filter((row) => row.year === year);
  return [...Map.groupBy(latest, ({ value, unit, flag }) => `${value} ${unit} ${flag}`).values()];
}

function toValue(rows: readonly Observation[], registry: Registry, words: Words): PanelValue[] {
  const [row] = rows;
  if (row === undefined) return [];
  const { id, year, scope, flag } = row;
  return [
    {
      id,
      path: statementPath(row),
      year: String(year),
      value: words.quantity(row),
      scope: scope === '' ? '' : words.say(`scope.${scope}`),
      flag: flag === '' ? '' : words.say(`note.flag.${flag}`),
      note: [...new Set(rows.map(({ note }) => note))].filter((note) => note !== '').join(' '),
      sources: rows.map(({ source, locator }) => toSourceLine(registry.source(source), locator, words)),
    },
  ];
}

export function listPanel(town: string, registry: Registry, words: Words): readonly PanelMeasure[] {
  return measures.map((measure) => ({
    measure: registry.measure(measure).label_en,
    values: scopes.flatMap((scope) =>
      latestOf(measure, town, scope, registry).flatMap((rows) => toValue(rows, registry, words)),
    ),
  }));
}
