// Which stories and charts an edition touches: their numbers are others, or their words or rows.
import type { Use } from '../../evidence/uses.ts';
import { type TrackedTable, trackedTables } from './packedTables.ts';
import type { Changes } from './tableChanges.ts';

export const workKinds = ['story', 'chart'] as const;
export type WorkKind = (typeof workKinds)[number];

/** The part of a chart that is no text. The other parts of a work are called after the languages of its texts. */
export const ROWS = 'rows';

/** The sha256 of each part of each work, by kind, id and part. */
export type Digests = Readonly<Record<WorkKind, Readonly<Record<string, Readonly<Record<string, string>>>>>>;

export const touchReasons = ['new', 'gone', 'numbers', ROWS, 'text'] as const;
export type TouchReason = (typeof touchReasons)[number];

export interface Touch {
  id: string;
  /** In the order of touchReasons, at least one. */
  reasons: readonly TouchReason[];
  /** What it stands on and what changed: ids of claims and the like, `calc:<id>` for calculations. */
  numbers: readonly string[];
}

export type Touched = Readonly<Record<WorkKind, readonly Touch[]>>;

/** As texts bind them. */
const keyOf = (table: TrackedTable, id: string): string => (table === 'calculations' ? `calc:${id}` : id);

/** What changed in value or wording; what is new cannot have been bound, and what is withdrawn is no longer. */
function listChanged(changes: Changes): string[] {
  return trackedTables.flatMap((table) => changes[table].changed.map(({ id }) => keyOf(table, id)));
}

/** `usesOf` gives what stands on a claim or `calc:<id>` today, itself or through a calculation. */
export function findTouched(
  before: Digests,
  after: Digests,
  changes: Changes,
  usesOf: (id: string) => readonly Use[],
): Touched {
  const numbers = Map.groupBy(
    listChanged(changes).flatMap((id) => usesOf(id).map((use) => ({ id, work: `${use.kind}:${use.id}` }))),
    ({ work }) => work,
  );
  const touch = (kind: WorkKind): Touch[] => {
    const ids = new Set([...Object.keys(after[kind]), ...Object.keys(before[kind])]);
    return [...ids].flatMap((id): Touch[] => {
      const [was, now] = [before[kind][id], after[kind][id]];
      if (now === undefined) return [{ id, reasons: ['gone'], numbers: [] }];
      const bound = [...new Set(numbers.get(`${kind}:${id}`)?.map((entry) => entry.id))];
      if (was === undefined) return [{ id, reasons: ['new'], numbers: [] }];
      // A translation that came since touches nothing of what was there.
      const other = Object.keys(now).filter((part) => part in was && was[part] !== now[part]);
      const found = {
        numbers: bound.length > 0,
        [ROWS]: other.includes(ROWS),
        text: other.some((part) => part !== ROWS),
        new: false,
        gone: false,
      };
      const reasons = touchReasons.filter((reason) => found[reason]);
      return reasons.length === 0 ? [] : [{ id, reasons, numbers: bound }];
    });
  };
  return { story: touch('story'), chart: touch('chart') };
}
