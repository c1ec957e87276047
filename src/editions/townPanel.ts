// What the statistics office publishes of a town: small charts of a few measures, each territory for itself, and the latest year in words.
import { panelRuns } from '../charts/panelRuns.ts';
import type { PanelRun } from '../charts/panelRuns.ts';
import { renderPanelChart } from '../charts/panelChart.ts';
import { seriesPath, statementPath } from '../evidence/addresses.ts';
import type { Registry } from '../evidence/registry.ts';
import type { Observation } from '../evidence/rows.ts';
import { nameUnit } from '../language/nameUnit.ts';
import type { Words } from '../language/words.ts';
import type { Measure } from '../language/wrapText.ts';
import { type SourceLine, toSourceLine } from './evidenceLine.ts';

export interface PanelValue {
  id: string;
  /** From the root of the site, without language: where the value stands among the others of its series. */
  path: string;
  year: string;
  value: string;
  territory: Territory;
  scope: string;
  flag: string;
  /** The evidence's own note, in English. */
  note: string;
  sources: readonly SourceLine[];
}

export interface PanelMeasure {
  measure: string;
  /** In words: `million tenge`; empty where the workbooks have none. */
  unit: string;
  /** The page of the series, from the root of the site, without language. */
  path: string;
  /** Markup; empty where the workbooks have none. */
  chart: string;
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
type Territory = (typeof scopes)[number];

/** The latest year of a series in every workbook that has it; workbooks that print the same stand behind one value. */
function latestOf(runs: readonly PanelRun[]): Observation[][] {
  const rows = runs.flatMap((run) => run.rows);
  const year = Math.max(...rows.map((row) => row.year));
  const latest = rows.filter((row) => row.year === year);
  return [...Map.groupBy(latest, ({ value, unit, flag }) => `${value} ${unit} ${flag}`).values()];
}

function toValue(
  rows: readonly Observation[],
  territory: Territory,
  registry: Registry,
  words: Words,
): readonly PanelValue[] {
  const [row] = rows;
  if (row === undefined) return [];
  const { id, year, flag } = row;
  return [
    {
      id,
      path: statementPath(row),
      year: String(year),
      value: words.quantity(row),
      territory,
      scope: words.say(`scope.${territory}`),
      flag: flag === '' ? '' : words.say(`note.flag.${flag}`),
      note: [...new Set(rows.map(({ note }) => note))].filter((note) => note !== '').join(' '),
      sources: rows.map(({ source, locator }) => toSourceLine(registry.source(source), locator, words)),
    },
  ];
}

/** The unit of the drawing: that of the rows, or people where a territory prints thousands and the other does not. */
function sayUnit(rows: readonly Observation[], words: Words): string {
  const [unit, other] = [...new Set(rows.map((row) => row.unit))];
  if (unit === undefined) return '';
  return nameUnit(other === undefined ? unit : 'people', words);
}

/** The measures in the order of the page; `name` is the town's, for those who hear the drawings. */
export function listPanel(
  town: string,
  name: string,
  registry: Registry,
  words: Words,
  measure: Measure,
): readonly PanelMeasure[] {
  const all = measures.map((id) => ({
    id,
    territories: scopes.map((scope) => ({ scope, runs: panelRuns(id, town, scope, registry) })),
  }));
  const years = all.flatMap(({ territories }) =>
    territories.flatMap(({ runs }) => runs.flatMap(({ rows }) => rows.map(({ year }) => year))),
  );
  const span = [Math.min(...years), Math.max(...years)] as const;
  return all.map(({ id, territories }) => {
    const { label: measured } = registry.measure(id);
    const runs = territories.flatMap((territory) => territory.runs);
    const rows = runs.flatMap((run) => run.rows);
    const own = rows.map(({ year }) => year);
    const [first, last] = [Math.min(...own), Math.max(...own)].map(String);
    const label = words.say('town.panel.alt', { measure: measured, name, first: first ?? '', last: last ?? '' });
    return {
      measure: measured,
      unit: sayUnit(rows, words),
      path: seriesPath({ subject: town, measure: id }),
      chart: rows.length === 0 ? '' : renderPanelChart({ id: `panel-${id}`, runs, years: span, label }, words, measure),
      values: territories.flatMap((territory) =>
        latestOf(territory.runs).flatMap((latest) => toValue(latest, territory.scope, registry, words)),
      ),
    };
  });
}
