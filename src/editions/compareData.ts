// The panel of one measure for all towns, compact: what a browser fetches to set towns side by side.
import { panelRuns } from '../charts/panelRuns.ts';
import { toBase } from '../evidence/quantity.ts';
import type { Registry } from '../evidence/registry.ts';
import type { Observation, Unit } from '../evidence/rows.ts';

export const comparedScopes = ['town', 'administration'] as const;
export type ComparedScope = (typeof comparedScopes)[number];

/** Years that compare with each other, without a gap; `flags` and `notes` by year, where the panel has one. */
export interface ComparedRun {
  town: string;
  scope: ComparedScope;
  /** Id of the workbook. */
  source: string;
  begins: 'first' | 'gap' | 'break';
  /** The first; the values follow year by year. */
  year: number;
  values: readonly number[];
  flags?: Readonly<Record<number, Flag>>;
  notes?: Readonly<Record<number, string>>;
}

export interface ComparedData {
  measure: string;
  runs: readonly ComparedRun[];
  sources: Readonly<Record<string, { publisher: string; title: string; url: string }>>;
}

/** The unit in which all towns can stand side by side: the printed one, or where they differ people, square metres, million tenge. */
export function sharedUnit(rows: readonly Pick<Observation, 'unit'>[]): Unit {
  const units = [...new Set(rows.map(({ unit }) => unit))];
  const [only] = units;
  if (units.length === 1 && only !== undefined) return only;
  const shared = (['people', 'sq-m', 'KZT-mn'] as const).find((unit) => units.includes(unit));
  if (shared === undefined) throw new Error(`no unit that all share: ${units.join(', ')}`);
  return shared;
}

/** The value in that unit: the decimal point moves, nothing else. */
export function toShared(row: Observation, unit: Unit): number {
  if (row.unit === unit) return row.value;
  return unit === 'KZT-mn' ? toBase(row).value / 1e6 : toBase(row).value;
}

type Flag = Exclude<Observation['flag'], ''>;

/** Notes are kept where they explain a flag. */
function flagged(rows: readonly Observation[]): Pick<ComparedRun, 'flags' | 'notes'> {
  const flags: Record<number, Flag> = {};
  const notes: Record<number, string> = {};
  for (const { year, flag, note } of rows) {
    if (flag === '') continue;
    flags[year] = flag;
    if (note !== '') notes[year] = note;
  }
  return {
    ...(Object.keys(flags).length > 0 ? { flags } : {}),
    ...(Object.keys(notes).length > 0 ? { notes } : {}),
  };
}

export function compareMeasure(measure: string, towns: readonly string[], registry: Registry): ComparedData {
  const all = towns.flatMap((town) =>
    comparedScopes.flatMap((scope) => panelRuns(measure, town, scope, registry).map((run) => ({ town, scope, run }))),
  );
  const unit = sharedUnit(all.flatMap(({ run }) => run.rows));
  const runs = all.map(({ town, scope, run: { source, begins, rows } }) => ({
    town,
    scope,
    source,
    begins,
    year: rows[0]?.year ?? 0,
    values: rows.map((row) => toShared(row, unit)),
    ...flagged(rows),
  }));
  const ids = [...new Set(runs.map(({ source }) => source))].toSorted();
  const sources = ids.map((id) => {
    const { publisher, title, url } = registry.source(id);
    return [id, { publisher, title, url }] as const;
  });
  return { measure, runs, sources: Object.fromEntries(sources) };
}
