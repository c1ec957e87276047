// Neighbours of an observation in the panel: another measure, the year before, the other sheet.
import type { Observation, Scope } from '../rows.ts';
import type { Report } from './rule.ts';

/** Finds the observation of the same source that differs from the given one in some parts only. */
export type FindNeighbour = (
  row: Observation,
  change: { measure?: string; yearsLater?: number; scope?: Scope },
) => Observation | undefined;

export function createPanelIndex(observations: readonly Observation[]): FindNeighbour {
  const index = new Map(observations.map((row) => [toKey(row.measure, row, row.year, row.scope), row]));
  return (row, { measure = row.measure, yearsLater = 0, scope = row.scope }) =>
    index.get(toKey(measure, row, row.year + yearsLater, scope));
}

function toKey(measure: string, { subject, source }: Observation, year: number, scope: Scope): string {
  return `${measure}.${subject}.${year}.${source}.${scope}`;
}

/** A check of one observation against its neighbours. */
export type PanelCheck = (row: Observation, find: FindNeighbour, report: Report) => void;

/** The panel keeps what is printed, but an oddity must be flagged. */
export function reportUnflagged(report: Report, row: Observation, what: string, flags = 'suspect'): void {
  const remedy = `correct the value if it was miscopied; if it is so printed, flag the row as ${flags} and say why in the note`;
  report(row, 'value', `${what} and not flagged`, row.printed, remedy);
}
